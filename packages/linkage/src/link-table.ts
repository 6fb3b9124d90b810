import { broughtShare } from './block/brought-share.ts';
import { CandidateFinder, type CandidateIndex } from './block/candidates.ts';
import { clusterRecords, LOUDEST } from './cluster/cluster-records.ts';
import type { ClusterRules, Conflict, WeighedPairs } from './cluster/cluster-rules.ts';
import { countFields } from './compare/field-counts.ts';
import { type BlockingReport, blockTable, indexTable, type TableIndex } from './index-table.ts';
import { Learner } from './learn/learner.ts';
import type { Parallel } from './parallel.ts';
import { inThisThread } from './run-task.ts';
import { latinSimilarity } from './similarity/latin-similarity.ts';
import { neighboursOf, type SimilarityOf } from './similarity/table-neighbours.ts';
import type { RecordTable } from './table/record-table.ts';
import { type LinkModel, withFields } from './weigh/model.ts';
import { type Step, weighPairs } from './weigh/weigh-pairs.ts';
import { WeighedTable } from './weigh/weighed-table.ts';
import { probabilityOf } from './weigh/weigher.ts';

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
  /**
   * Whether two records, by number, cannot both be right about one person
   * whatever they weigh: their groups stay apart, and that is told.
   */
  readonly contradicts?: (left: number, right: number) => boolean;
  /** Threads of the host, whose own likeness and identification must be the ones given here; without them all is done in this one. */
  readonly parallel?: Parallel;
}

export interface LinkResult {
  /** The model with all that was learned; comparisons of fields that no record states come last, untouched. */
  readonly model: LinkModel;
  readonly candidates: Candidates;
  /** Candidates with at least one chance in a thousand, left below right, ascending. */
  readonly pairs: WeighedPairs;
  /** For each record the smallest record of its cluster. */
  readonly clusters: Uint32Array;
  /** Groups that would be one but for records that contradict each other. */
  readonly conflicts: readonly Conflict[];
  /** What blocking did: its keys, what each brings, and how complete they are. */
  readonly blocking: BlockingReport;
  /** Weighs any pair of rows again; the row of each record. */
  readonly weighed: WeighedTable;
  readonly rowOf: Uint32Array;
}

/** The pairs that were compared. They are not kept: any thread finds them again from the blocks. */
export interface Candidates {
  readonly count: number;
  /** Those of one record, in no particular order; valid until the next call. */
  of(record: number): Uint32Array;
  /** Whether two records were compared with each other. */
  has(left: number, right: number): boolean;
  /** All pairs, each once. */
  forEach(take: (left: number, right: number) => void): void;
}

/** Links a table: the whole way from records to clusters. Yields progress; returns the result. */
export function* linkTable(
  table: RecordTable,
  model: LinkModel,
  rules: LinkRules = {},
): Generator<Step, LinkResult> {
  yield { stage: 'index', done: 0, total: table.size };
  const similarityOf = rules.similarityOf ?? (() => latinSimilarity);
  const identifies = rules.identifies ?? (() => true);
  const parallel = rules.parallel ?? inThisThread({ similarityOf, identifies: () => identifies });
  const near = neighboursOf(table, { similarityOf, bounds: model.similarity }, parallel);
  const index = indexTable(table, { near, similarityOf }, rules.onePerPersonLists ?? new Set());
  yield { stage: 'block', done: 0, total: table.size };
  const { rows, lists } = index;
  const { listNames } = table;
  const comparable = { rows, lists, listNames, fields: countFields(table, near) };
  const learner = new Learner(comparable, index.exclusive, identifies);
  const start = learner.start(withFields(model, table.fields));
  const blocking = blockTable(index, {
    cap: model.blocking.cap,
    likely: (pairs) => learner.likely(start, pairs),
    parallel,
  });
  yield { stage: 'learn', done: 0, total: null };
  const learned = learner.learn(start, blocking.index);
  const weighed = new WeighedTable(comparable, learned, identifies);
  const pairs = yield* weighPairs(
    { index: blocking.index, comparable, model: learned },
    parallel,
    index.recordOf,
  );
  yield { stage: 'cluster', done: 0, total: null };
  const { clusters, conflicts } = clusterRecords(
    table.size,
    pairs.kept,
    clusterRules({ model: learned, rules, index, weighed }),
  );
  return {
    model: withUnstated(learned, model),
    candidates: candidatesOf(blocking.index, index, pairs.compared),
    pairs: pairs.kept,
    clusters,
    conflicts,
    blocking: {
      keys: blocking.keys,
      ...broughtShare(blocking.index, blocking.likely, (l, r) => probabilityOf(weighed.bits(l, r))),
    },
    weighed,
    rowOf: index.rowOf,
  };
}

/** The learned model with the comparisons of fields that no record states, untouched. */
function withUnstated(learned: LinkModel, { comparisons }: LinkModel): LinkModel {
  const rest = comparisons.filter((c) => !learned.comparisons.some((l) => l.field === c.field));
  return { ...learned, comparisons: [...learned.comparisons, ...rest] };
}

interface Clustered {
  readonly model: LinkModel;
  readonly rules: LinkRules;
  readonly index: TableIndex;
  readonly weighed: WeighedTable;
}

function clusterRules({ model, rules, index, weighed }: Clustered): ClusterRules {
  const { rowOf, exclusive } = index;
  return {
    leastBits: Math.log2(model.threshold / (1 - model.threshold)),
    mustLink: rules.same ?? [],
    cannotLink: rules.different ?? [],
    exclusive: Int32Array.from(rowOf, (row) => exclusive[row]!),
    ...(rules.contradicts === undefined ? {} : { contradicts: rules.contradicts }),
    weigh: (l, r) => weighed.bits(rowOf[l]!, rowOf[r]!, -LOUDEST),
  };
}

function candidatesOf(blocks: CandidateIndex, index: TableIndex, count: number): Candidates {
  const finder = new CandidateFinder(blocks);
  const { recordOf, rowOf } = index;
  return {
    count,
    of: (record) =>
      finder.found.subarray(0, finder.of(rowOf[record]!)).map((row) => recordOf[row]!),
    has: (left, right) => finder.has(rowOf[left]!, rowOf[right]!),
    forEach(take) {
      for (let row = 0; row < rowOf.length; row++) {
        const found = finder.above(row);
        for (let i = 0; i < found; i++) take(recordOf[row]!, recordOf[finder.found[i]!]!);
      }
    },
  };
}
