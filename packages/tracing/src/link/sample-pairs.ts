import { explainPair, type LinkResult, type RecordTable } from '@sila/linkage';

/** Which records were drawn at random, and the draw for each pair of theirs. */
export interface SampleDesign {
  readonly records: readonly string[];
  /** A number from 0 to 1 that is fixed for a pair, and looks random. */
  drawFor(left: string, right: string): number;
}

/** A pair of a drawn record that is to be decided to measure by. */
export interface SampledLink {
  readonly record: string;
  readonly other: string;
  /** Chance that this pair was drawn, given its record was. */
  readonly inclusion: number;
  /** Log2 odds that it is one person. */
  readonly bits: number;
  /** True where the run proposes it, or would if nobody had decided it. */
  readonly isLinked: boolean;
}

/** Below this a pair is one person hardly once in a thousand, and is not asked about. */
const LEAST_BITS = -10;

/** Pairs weighed for the sample at most; beyond, only pairs that blocking brought together are drawn from. */
const MOST_WEIGHED = 300_000;

export interface Sampling {
  readonly table: RecordTable;
  readonly result: LinkResult;
  readonly design: SampleDesign;
  /** True for levels that tell one person from another at all. */
  readonly identifies: (levels: Uint8Array) => boolean;
  /** Weight added to a pair beyond what was compared: kinds that contradict each other. */
  addedBits(left: string, right: string): number;
  /** True for a pair that somebody decided: it stands outside the clusters' own judgement. */
  isDecided(left: string, right: string): boolean;
}

export interface SampledLinks {
  readonly pairs: readonly SampledLink[];
  /** True where every other record was weighed against the drawn ones, blocking or no blocking. */
  readonly reachesAll: boolean;
}

/**
 * The pairs by which the links will be measured: of each drawn record every
 * pair that is proposed, and of those held unlikely a share that shrinks with
 * their chance. Each with the chance of its being drawn, so that what is
 * decided about them stands for the rest (Horvitz and Thompson 1952).
 */
export function* samplePairs(sampling: Sampling): Generator<void, SampledLinks> {
  const { table, design, result } = sampling;
  const places = new Map(table.ids.map((id, place) => [id, place]));
  const drawn = design.records.flatMap((id) => places.get(id) ?? []);
  const reachesAll = drawn.length * table.size <= MOST_WEIGHED;
  const near = weighedBeside(result, new Set(drawn));
  const conflicts = new Set(result.conflicts.map(({ left, right }) => `${left} ${right}`));
  const pairs: SampledLink[] = [];
  for (const place of drawn) {
    yield;
    const beside = near.get(place)!;
    const others = reachesAll ? table.ids.keys() : beside.keys();
    for (const other of others) {
      if (other === place) continue;
      const isConflict = conflicts.has(`${Math.min(place, other)} ${Math.max(place, other)}`);
      const pair = samplePair(sampling, [place, other], { weighed: beside.get(other), isConflict });
      if (pair !== null) pairs.push(pair);
    }
  }
  return { pairs, reachesAll };
}

interface Standing {
  /** The bits with which the run weighed the pair; absent where no block brought it together. */
  readonly weighed: number | undefined;
  /** Whether only a contradiction keeps it from one group: it is proposed all the same. */
  readonly isConflict: boolean;
}

function samplePair(
  sampling: Sampling,
  places: readonly [number, number],
  { weighed, isConflict }: Standing,
): SampledLink | null {
  const { table, result, design } = sampling;
  const explained = explainPair(result, places);
  if (explained.totalBits < LEAST_BITS) return null;
  const [record, other] = [table.ids[places[0]]!, table.ids[places[1]]!];
  const bits = explained.totalBits + sampling.addedBits(record, other);
  if (bits < LEAST_BITS || !sampling.identifies(levelsOf(result, explained.parts))) return null;
  const { threshold } = result.model;
  const isHeavy = bits >= Math.log2(threshold / (1 - threshold));
  const isTogether = result.clusters[places[0]] === result.clusters[places[1]];
  const isProposed = (isTogether || isConflict) && weighed !== undefined;
  const isLinked = isHeavy && (isProposed || sampling.isDecided(record, other));
  const inclusion = isLinked ? 1 : inclusionOf(bits);
  if (inclusion < 1 && design.drawFor(record, other) >= inclusion) return null;
  return { record, other, inclusion, bits, isLinked };
}

/**
 * Which share of unlinked pairs of such a weight is asked about: by the root of
 * their chance, which wastes the fewest looks (Neyman 1934). Never less than one
 * in three: the model may be wrong about the pairs it thinks least of, and one
 * found among few that stand for many would make the figure swing.
 */
function inclusionOf(bits: number): number {
  const chance = 1 / (1 + 2 ** -bits);
  return Math.min(1, Math.max(1 / 3, 4 * Math.sqrt(chance)));
}

function levelsOf(result: LinkResult, parts: ReturnType<typeof explainPair>['parts']): Uint8Array {
  return Uint8Array.from(parts, ({ level }, c) =>
    level === null
      ? 0
      : 1 + result.model.comparisons[c]!.levels.findIndex(({ name }) => name === level),
  );
}

/** The records that each drawn one was weighed against, and how heavy each pair came out. */
function weighedBeside(
  { pairs }: LinkResult,
  drawn: ReadonlySet<number>,
): ReadonlyMap<number, Map<number, number>> {
  const beside = new Map([...drawn].map((place) => [place, new Map<number, number>()]));
  for (let p = 0; p < pairs.bits.length; p++) {
    const [left, right] = [pairs.lefts[p]!, pairs.rights[p]!];
    beside.get(left)?.set(right, pairs.bits[p]!);
    beside.get(right)?.set(left, pairs.bits[p]!);
  }
  return beside;
}
