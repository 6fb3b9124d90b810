import { explainPair, type LinkResult, probabilityOf, type RecordTable } from '@sila/linkage';

/** One level of one comparison, as it stood over the pairs of a run. */
export interface LevelFigure {
  readonly field: string;
  readonly part: string | null;
  readonly level: string;
  /** Chance of the level in pairs of one person. */
  readonly m: number;
  /** The same in pairs of two; where the weight comes from rarity, what that comes to on average. */
  readonly u: number;
  /** Mean weight over the pairs that stood at this level; null where none did. */
  readonly bits: number | null;
  readonly pairs: number;
}

/** What agreement on one comparison brings together. */
export interface KeyFigure {
  readonly field: string;
  readonly part: string | null;
  /** Weighed pairs that agree on it. */
  readonly pairs: number;
  /** Pairs of one person to be expected among them. */
  readonly likely: number;
  /** Of those, the ones that no key above it in the list agrees on. */
  readonly added: number;
}

/** Of pairs of one person found without blocks, the share that was compared, and how many such pairs it rests on. */
export interface BlockingFigure {
  readonly completeness: number;
  readonly surveyed: number;
}

/** What a run found out on its way: figures only, no person. */
export interface RunFigures {
  readonly records: number;
  /** Groups of one, two, … records that the run holds to be one person. */
  readonly groupSizes: readonly number[];
  readonly priorBits: number;
  /** Pairs of at least this weight are proposed. */
  readonly proposedFrom: number;
  readonly levels: readonly LevelFigure[];
  /** Strongest first, each counted beyond those before it. */
  readonly keys: readonly KeyFigure[];
  /** Pairs of one person to be expected among all weighed. */
  readonly likelyPairs: number;
  /** Weighed pairs by weight, in steps of two bits from `from` on. */
  readonly weights: { readonly from: number; readonly counts: readonly number[] };
  /** Records by the weight they would reach against a record that says the same. */
  readonly reach: { readonly from: number; readonly counts: readonly number[] };
  /** Share of records that say too little to be proposed with anything. */
  readonly tooLittle: number;
  /** How much of what can be one person blocking brought together; absent in runs kept from before it was measured. */
  readonly blocking?: BlockingFigure;
  /** True where the sample was drawn from all pairs, not only from those that blocking brought together. */
  readonly sampleReachesAll: boolean;
}

/** What agrees in more than one stranger of so many brings together everybody: no key to look anybody up by. */
const LEAST_KEY_BITS = 2;

/** More pairs and records do not change a mean. */
const MOST_PAIRS = 20_000;
const MOST_RECORDS = 20_000;
const STEP_BITS = 2;
const LOWEST_BITS = -10;
const HIGHEST_BITS = 60;

export function figuresOf(
  table: RecordTable,
  result: LinkResult,
  identifies: (levels: Uint8Array) => boolean,
): Omit<RunFigures, 'sampleReachesAll'> {
  const { model, pairs } = result;
  const seen = lookAtPairs(result);
  const weights = new Histogram();
  let likelyPairs = 0;
  for (const bits of pairs.bits) {
    weights.add(bits);
    likelyPairs += probabilityOf(bits);
  }
  const proposedFrom = Math.log2(model.threshold / (1 - model.threshold));
  return {
    records: table.size,
    groupSizes: groupSizesOf(result.clusters),
    priorBits: model.priorBits ?? 0,
    proposedFrom,
    levels: levelFigures(result, seen),
    keys: keyFigures(result, seen),
    likelyPairs,
    blocking: {
      completeness: result.blocking.completeness,
      surveyed: result.blocking.surveyed,
    },
    weights: weights.all(),
    ...reachOf(table, { result, identifies, proposedFrom }),
  };
}

interface SeenPairs {
  /** Each seen pair stands for so many. */
  readonly each: number;
  /** By comparison and level: pairs and the sum of their bits. */
  readonly counts: readonly Map<string, { pairs: number; bits: number }>[];
  readonly agreeing: readonly { readonly probability: number; readonly on: readonly number[] }[];
}

function lookAtPairs(result: LinkResult): SeenPairs {
  const { pairs, model } = result;
  const step = Math.max(1, Math.ceil(pairs.bits.length / MOST_PAIRS));
  const best = model.comparisons.map(({ levels }) => levels.at(-1)?.name);
  const counts = model.comparisons.map(() => new Map<string, { pairs: number; bits: number }>());
  const agreeing: { probability: number; on: number[] }[] = [];
  for (let p = 0; p < pairs.bits.length; p += step) {
    const on: number[] = [];
    const { parts } = explainPair(result, [pairs.lefts[p]!, pairs.rights[p]!]);
    for (const [c, { level, bits }] of parts.entries()) {
      if (level === null) continue;
      const count = counts[c]!.get(level) ?? { pairs: 0, bits: 0 };
      counts[c]!.set(level, { pairs: count.pairs + 1, bits: count.bits + bits });
      if (level === best[c]) on.push(c);
    }
    agreeing.push({ probability: probabilityOf(pairs.bits[p]!), on });
  }
  return { each: step, counts, agreeing };
}

function levelFigures({ model }: LinkResult, { each, counts }: SeenPairs): LevelFigure[] {
  return model.comparisons.flatMap(({ field, part, levels }, c) => {
    if (counts[c]!.size === 0) return [];
    return levels.map(({ name: level, m, u }): LevelFigure => {
      const count = counts[c]!.get(level);
      const bits = count === undefined ? null : count.bits / count.pairs;
      const strangers = u ?? (bits === null ? Number.NaN : Math.min(1, m / 2 ** bits));
      const known = Number.isNaN(strangers) ? m : strangers;
      return { field, part, level, m, u: known, bits, pairs: (count?.pairs ?? 0) * each };
    });
  });
}

/** The comparison that adds most comes first, then the one that adds most beyond it, and so on. */
function keyFigures({ model }: LinkResult, { each, agreeing, counts }: SeenPairs): KeyFigure[] {
  const left = new Set([...model.comparisons.keys()].filter((c) => tells(counts[c]!, model, c)));
  const covered = new Set<number>();
  const keys: KeyFigure[] = [];
  while (left.size > 0) {
    const gains = model.comparisons.map(() => 0);
    for (const [p, { probability, on }] of agreeing.entries()) {
      if (covered.has(p)) continue;
      for (const c of on) if (left.has(c)) gains[c]! += probability;
    }
    const best = [...left].reduce((a, b) => (gains[b]! > gains[a]! ? b : a));
    left.delete(best);
    const on = agreeing.filter((pair) => pair.on.includes(best));
    if (on.length === 0) continue;
    for (const [p, pair] of agreeing.entries()) if (pair.on.includes(best)) covered.add(p);
    const { field, part } = model.comparisons[best]!;
    const likely = on.reduce((sum, { probability }) => sum + probability, 0);
    keys.push({
      field,
      part,
      pairs: on.length * each,
      likely: likely * each,
      added: gains[best]! * each,
    });
  }
  return keys;
}

function tells(
  counts: SeenPairs['counts'][number],
  model: LinkResult['model'],
  c: number,
): boolean {
  const best = counts.get(model.comparisons[c]!.levels.at(-1)?.name ?? '');
  return best !== undefined && best.bits / best.pairs >= LEAST_KEY_BITS;
}

interface Reaching {
  readonly result: LinkResult;
  readonly identifies: (levels: Uint8Array) => boolean;
  readonly proposedFrom: number;
}

/**
 * How far each record could get: its weight against a copy of itself. What
 * stays below the threshold even so says too little to be told from others,
 * whoever else is on the lists.
 */
function reachOf(table: RecordTable, { result, identifies, proposedFrom }: Reaching) {
  const reach = new Histogram();
  const prior = result.model.priorBits ?? 0;
  const step = Math.max(1, Math.ceil(table.size / MOST_RECORDS));
  let looked = 0;
  let short = 0;
  for (let r = 0; r < table.size; r += step) {
    const { parts, othersBits } = explainPair(result, [r, r]);
    // The prior of any two: a copy on another list, not a second row of this one.
    const bits = parts.reduce((sum, part) => sum + part.bits, othersBits + prior);
    const levels = Uint8Array.from(parts, ({ level }, c) =>
      level === null ? 0 : result.model.comparisons[c]!.levels.length,
    );
    looked++;
    if (bits < proposedFrom || !identifies(levels)) short++;
    reach.add(bits);
  }
  return { reach: reach.all(), tooLittle: looked === 0 ? 0 : short / looked };
}

function groupSizesOf(clusters: Uint32Array): number[] {
  const members = new Map<number, number>();
  for (const cluster of clusters) members.set(cluster, (members.get(cluster) ?? 0) + 1);
  const sizes: number[] = [];
  for (const size of members.values()) {
    while (sizes.length < size) sizes.push(0);
    sizes[size - 1] = sizes[size - 1]! + 1;
  }
  return sizes;
}

/** Counts in steps of two bits; what lies beyond the ends is counted in the last step. */
class Histogram {
  readonly #counts = new Array<number>((HIGHEST_BITS - LOWEST_BITS) / STEP_BITS).fill(0);

  add(bits: number): void {
    const within = Math.min(HIGHEST_BITS - 1, Math.max(LOWEST_BITS, bits));
    const at = Math.floor((within - LOWEST_BITS) / STEP_BITS);
    this.#counts[at] = this.#counts[at]! + 1;
  }

  all(): { from: number; counts: readonly number[] } {
    return { from: LOWEST_BITS, counts: this.#counts };
  }
}
