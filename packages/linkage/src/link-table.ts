import { atomsOf } from './block/atoms.ts';
import { type CandidatePairs, findCandidates, type Step } from './block/candidates.ts';
import { clusterRecords } from './cluster/cluster-records.ts';
import type { WeighedPairs } from './cluster/cluster-rules.ts';
import {
  comparatorsFor,
  type NeighboursOf,
  neighboursOf,
  type SimilarityOf,
} from './compare/comparators.ts';
import { PairComparer } from './compare/pair-comparer.ts';
import { estimateU } from './learn/estimate-u.ts';
import { learnM, type Population } from './learn/learn-m.ts';
import { PatternHistogram } from './learn/pattern-histogram.ts';
import { latinSimilarity } from './similarity/latin-similarity.ts';
import type { RecordTable } from './table/record-table.ts';
import { type LinkModel, withFields } from './weigh/model.ts';
import { Weigher } from './weigh/weigher.ts';

export interface LinkRules {
  /** Likeness of tokens by field; the built-in Latin one where not given. */
  readonly similarityOf?: SimilarityOf;
  /**
   * Whether what agrees tells one person from others at all; where it does not
   * (looks, age and place alone), a pair is never linked, however much agrees.
   */
  readonly identifies?: (levels: Uint8Array) => boolean;
  /** Lists that hold each person at most once. */
  readonly onePerPersonLists?: ReadonlySet<string>;
  /** Pairs of record numbers decided to be of one person, of two. */
  readonly same?: readonly (readonly [number, number])[];
  readonly different?: readonly (readonly [number, number])[];
}

export interface LinkResult {
  /** The model with all that was learned; comparisons of fields that no record states come last, untouched. */
  readonly model: LinkModel;
  readonly candidates: CandidatePairs;
  /** Candidates with at least one chance in a thousand, left below right. */
  readonly pairs: WeighedPairs;
  /** For each record the smallest record of its cluster. */
  readonly clusters: Uint32Array;
  /** Weighs and explains any pair again. */
  readonly comparer: PairComparer;
  readonly weigher: Weigher;
}

/** Candidate pairs from which m is learned, at most: more do not change it. */
const MOST_LEARNED_FROM = 400_000;
const KEPT_BITS = -10;

/** What a pair counts for that nothing identifies: against, and below any threshold in use. */
const UNIDENTIFIED_BITS = -4;

/** A first look may take whole families for one person; it must not make every name look rare. */
const MOST_REPEATS = 20;

/** Links a table: the whole way from records to clusters. Yields progress; returns the result. */
export function* linkTable(
  table: RecordTable,
  model: LinkModel,
  rules: LinkRules = {},
): Generator<Step, LinkResult> {
  yield { stage: 'index', done: 0, total: table.size };
  const similarityOf = rules.similarityOf ?? (() => latinSimilarity);
  const near = neighboursOf(table, similarityOf, model.similarity);
  const exclusive = exclusiveLists(table, rules.onePerPersonLists ?? new Set());
  const allowed = (l: number, r: number) => exclusive[l]! < 0 || exclusive[l] !== exclusive[r];
  const atoms = atomsOf(table, near, similarityOf);
  const candidates = yield* findCandidates(atoms, { blocking: model.blocking, allowed });
  yield { stage: 'learn', done: 0, total: null };
  const learned = learnModel(withFields(model, table.fields), {
    table,
    near,
    candidates,
    exclusive,
  });
  const comparer = comparerFor(table, near, learned.repeatsPerRecord ?? 0);
  const weigher = new Weigher(learned, table.size);
  const identifies = rules.identifies ?? (() => true);
  const weighed: Weighed = { comparer, weigher, identifies };
  const pairs = yield* weighPairs(candidates, weighed);
  yield { stage: 'cluster', done: 0, total: null };
  const clusters = clusterRecords(table.size, pairs, {
    leastBits: Math.log2(learned.threshold / (1 - learned.threshold)),
    mustLink: rules.same ?? [],
    cannotLink: rules.different ?? [],
    exclusive,
    weigh: (l, r) => weighOne(weighed, [l, r]),
  });
  const rest = model.comparisons.filter(
    (c) => !learned.comparisons.some((l) => l.field === c.field),
  );
  const whole = { ...learned, comparisons: [...learned.comparisons, ...rest] };
  return { model: whole, candidates, pairs, clusters, comparer, weigher };
}

function comparerFor(table: RecordTable, near: NeighboursOf, repeats: number): PairComparer {
  return new PairComparer(table.fields, comparatorsFor(table, near, repeats));
}

/** Total bits of any pair, the same either way round. */
function weighOne(weighed: Weighed, [left, right]: readonly [number, number]): number {
  weighed.comparer.setLeft(Math.min(left, right));
  return weighNext(weighed, Math.max(left, right));
}

function weighNext({ comparer, weigher, identifies }: Weighed, right: number): number {
  const evidence = comparer.compare(right);
  const total = weigher.total(evidence);
  return total > UNIDENTIFIED_BITS && !identifies(evidence.levels) ? UNIDENTIFIED_BITS : total;
}

interface Weighed {
  readonly comparer: PairComparer;
  readonly weigher: Weigher;
  readonly identifies: (levels: Uint8Array) => boolean;
}

function exclusiveLists(table: RecordTable, onePerPerson: ReadonlySet<string>): Int32Array {
  return table.lists.map((list) => (onePerPerson.has(table.listNames[list]!) ? list : -1));
}

interface Learning {
  readonly table: RecordTable;
  readonly near: NeighboursOf;
  readonly candidates: CandidatePairs;
  readonly exclusive: Int32Array;
}

/**
 * Learns twice: how often a value occurs among strangers depends on how many
 * records a person has, and that is only known after a first look.
 */
function learnModel(model: LinkModel, learning: Learning): LinkModel {
  if (!model.learn) return model;
  if (model.repeatsPerRecord !== null) return learnOnce(model, learning, MOST_LEARNED_FROM);
  const first = learnOnce(model, learning, MOST_LEARNED_FROM / 4);
  const repeats = Math.min(MOST_REPEATS, first.repeatsPerRecord!);
  return learnOnce({ ...model, repeatsPerRecord: repeats }, learning, MOST_LEARNED_FROM);
}

function learnOnce(model: LinkModel, learning: Learning, most: number): LinkModel {
  const { table, near, candidates, exclusive } = learning;
  const comparer = comparerFor(table, near, model.repeatsPerRecord ?? 0);
  const withU = estimateU(model, comparer, table.size);
  const histogram = new PatternHistogram(withU, table.size);
  for (let l = 0; l < table.size && histogram.pairs < most; l++) {
    comparer.setLeft(l);
    for (let at = candidates.starts[l]!; at < candidates.starts[l + 1]!; at++) {
      histogram.add(comparer.compare(candidates.rights[at]!));
    }
  }
  const population: Population = {
    records: table.size,
    possiblePairs: possiblePairs(table.size, exclusive),
    sampled: Math.max(1e-9, histogram.pairs / Math.max(1, candidates.rights.length)),
  };
  return learnM(withU, histogram, population);
}

/** All pairs save those inside a list that holds each person once. */
function possiblePairs(records: number, exclusive: Int32Array): number {
  const sizes = new Map<number, number>();
  for (const list of exclusive) if (list >= 0) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  let pairs = (records * (records - 1)) / 2;
  for (const size of sizes.values()) pairs -= (size * (size - 1)) / 2;
  return pairs;
}

function* weighPairs(candidates: CandidatePairs, weighed: Weighed): Generator<Step, WeighedPairs> {
  const { starts, rights } = candidates;
  const lefts = new Uint32Array(rights.length);
  const kept = new Uint32Array(rights.length);
  const bits = new Float32Array(rights.length);
  let found = 0;
  for (let l = 0; l + 1 < starts.length; l++) {
    if (l % 4096 === 0) yield { stage: 'weigh', done: l, total: starts.length - 1 };
    if (starts[l] === starts[l + 1]) continue;
    weighed.comparer.setLeft(l);
    for (let at = starts[l]!; at < starts[l + 1]!; at++) {
      const total = weighNext(weighed, rights[at]!);
      if (total < KEPT_BITS) continue;
      lefts[found] = l;
      kept[found] = rights[at]!;
      bits[found++] = total;
    }
  }
  return {
    lefts: lefts.slice(0, found),
    rights: kept.slice(0, found),
    bits: bits.slice(0, found),
  };
}
