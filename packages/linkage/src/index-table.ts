import { type Atoms, gatherAtoms, keepClasses } from './block/atoms.ts';
import { atomRanges, type BlockTask } from './block/block-task.ts';
import { type Blocks, indexBlocks } from './block/blocks.ts';
import { candidateBound } from './block/candidate-bound.ts';
import type { CandidateIndex } from './block/candidates.ts';
import { columnSources } from './block/column-sources.ts';
import { type BlockingKey, planKeys } from './block/key-plan.ts';
import { keySteps } from './block/key-steps.ts';
import { postingsOf } from './block/postings.ts';
import { emptySketches, type Sketches } from './block/sketches.ts';
import { type SurveyedPair, survey } from './block/survey.ts';
import type { Parallel } from './parallel.ts';
import type { NeighboursOf, SimilarityOf } from './similarity/table-neighbours.ts';
import type { RecordTable } from './table/record-table.ts';
import { packRows, type Rows } from './table/rows.ts';
import { sharedInt32, sharedUint32 } from './table/shared-arrays.ts';

/** A table's records as rows, in an order in which like stands near like, with the atoms they can meet in. */
export interface TableIndex {
  readonly rows: Rows;
  readonly atoms: Atoms;
  /** Record of each row, and row of each record. */
  readonly recordOf: Uint32Array;
  readonly rowOf: Uint32Array;
  /** For each row its list. */
  readonly lists: Int32Array;
  /** For each row the list of which a person has one record only, -1 for none. */
  readonly exclusive: Int32Array;
}

export function indexTable(
  table: RecordTable,
  { near, similarityOf }: { readonly near: NeighboursOf; readonly similarityOf: SimilarityOf },
  onePerPerson: ReadonlySet<string>,
): TableIndex {
  const atoms = gatherAtoms(table.size, columnSources(table, near, similarityOf));
  const recordOf = atoms.order;
  const rowOf = sharedUint32(table.size);
  const exclusive = sharedInt32(table.size);
  const lists = sharedInt32(table.size);
  const once = table.listNames.map((list) => onePerPerson.has(list));
  for (let row = 0; row < table.size; row++) {
    const record = recordOf[row]!;
    rowOf[record] = row;
    lists[row] = table.lists[record]!;
    exclusive[row] = once[table.lists[record]!] ? table.lists[record]! : -1;
  }
  return { rows: packRows(table, recordOf), atoms, recordOf, rowOf, lists, exclusive };
}

/** What blocking did, for the report. */
export interface BlockingReport {
  readonly keys: readonly NamedKey[];
  /** Of the pairs of one person found by looking at all who share anything telling, the share that is compared. */
  readonly completeness: number;
  /** Pairs of one person to be expected among those: what the share rests on. */
  readonly surveyed: number;
}

export interface NamedKey {
  /** As `field what`, e.g. `name sound`. */
  readonly parts: readonly string[];
  readonly brings: number;
  readonly adds: number;
}

export interface Blocking {
  readonly index: CandidateIndex;
  readonly keys: readonly NamedKey[];
  /** The likely pairs that the keys were chosen by. */
  readonly likely: readonly SurveyedPair[];
}

export interface BlockingRules {
  readonly cap: number;
  /** Of pairs of rows found without keys, those that are likely of one person. */
  readonly likely: (pairs: readonly SurveyedPair[]) => SurveyedPair[];
  readonly parallel: Parallel;
}

/** A class that fewer of the likely pairs share brings nobody together. */
const LEAST_USE = 0.01;

/**
 * What people state hangs together, a family with its town, a name with the
 * years it was given in: blocks are so many times larger than the counts of
 * what their members share tell.
 */
const LARGER_THAN_TOLD = 4;

/** Surveyed pairs that say where candidates begin; with fewer, nearly all that share a block are compared. */
const ENOUGH_SURVEYED = 50;

/**
 * Blocks of a table, by keys chosen for it.
 */
export function blockTable(
  { atoms, exclusive }: TableIndex,
  { cap, likely, parallel }: BlockingRules,
): Blocking {
  const postings = postingsOf(atoms);
  const surveyed = survey({ atoms, postings, exclusive }, parallel);
  const found = likely(surveyed);
  // With too few likely pairs to choose by, those that share most have to do.
  const plan = planKeys(
    atoms,
    found.length < ENOUGH_SURVEYED ? surveyed : found,
    cap / LARGER_THAN_TOLD,
  );
  // What a key conjoins stays, however seldom it was of use: its blocks are told by it.
  const conjoined = plan.keys.flatMap(({ classes }) => classes);
  const useful = keepClasses(atoms, new Set([...usefulClasses(atoms, found), ...conjoined]));
  const sketches = sketchesOf(useful, parallel);
  const steps = keySteps(plan.keys, atoms.classes.length);
  const blocks = blocksOf({ atoms: useful, postings, cap, steps }, parallel);
  const unbounded = { atoms: useful, blocks, sketches, exclusive, leastBits: 0 };
  const leastBits = found.length < ENOUGH_SURVEYED ? 0 : candidateBound(unbounded, found);
  return {
    index: { ...unbounded, leastBits },
    keys: plan.keys.map((key) => named(key, atoms)),
    likely: found,
  };
}

function named({ classes, brings, addsShare }: BlockingKey, atoms: Atoms): NamedKey {
  const parts = classes.map((c) => `${atoms.classes[c]!.field} ${atoms.classes[c]!.what}`);
  return { parts, brings, adds: addsShare };
}

function usefulClasses({ classOf, classes }: Atoms, likely: readonly SurveyedPair[]): Set<number> {
  const all = new Set(classes.keys());
  if (likely.length < ENOUGH_SURVEYED) return all;
  const uses = new Uint32Array(classes.length);
  for (const { shared } of likely) {
    for (const kind of new Set(shared.map((atom) => classOf[atom]!))) uses[kind]!++;
  }
  return new Set([...all].filter((kind) => uses[kind]! >= LEAST_USE * likely.length));
}

/** Rows are sketched in parts of so many. */
const SKETCHED = 1 << 14;

function sketchesOf(atoms: Atoms, parallel: Parallel): Sketches {
  const sketches = emptySketches(atoms);
  const rows = atoms.starts.length - 1;
  const parts = Array.from({ length: Math.ceil(rows / SKETCHED) }, (_, part) => ({
    from: part * SKETCHED,
    to: Math.min(rows, (part + 1) * SKETCHED),
  }));
  parallel.run('sketch', { atoms, sketches }, parts);
  return sketches;
}

/** Blocks, and their index; made in more parts than there are threads, as some take longer. */
function blocksOf(task: BlockTask, parallel: Parallel): Blocks {
  const ranges = atomRanges(task.postings, parallel.threads * 16);
  const parts = parallel.run('blocks', task, ranges) as readonly Uint32Array[];
  const members = sharedUint32(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    members.set(part, at);
    at += part.length;
  }
  return indexBlocks(task.atoms.starts.length - 1, members);
}
