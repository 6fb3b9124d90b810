import { explainPair, type LinkModel, linkTable, TableBuilder } from '@sila/linkage';
import { fieldValues } from './field-values.ts';
import { identification } from './identification.ts';
import type { LinkRecord } from './link-record.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { similarityOf } from './person-similarity.ts';

/** A pair that people decided to be of one person, and how many such pairs it stands for. */
export interface TaughtPair {
  readonly left: string;
  readonly right: string;
  /** Above 0; 1 for a pair that stands for itself alone. */
  readonly weight: number;
}

/** How one level came to weigh after the decisions, beside what it weighed before. */
export interface ModelChange {
  readonly field: string;
  readonly part: string | null;
  readonly level: string;
  /** Mean weight before and after, in bits. */
  readonly before: number;
  readonly after: number;
  /** Decided pairs that stood at this level, as weighted. */
  readonly pairs: number;
  /** True where the decisions asked for more than one lesson may change. */
  readonly isHeldBack: boolean;
}

/** The model's own m count as much as this many decided pairs: a few decisions do not overthrow it. */
const PRIOR_PAIRS = 60;

/** No level gains or loses more than this by one refining, however the decisions lean. */
const MOST_SHIFT_BITS = 1;

/** No pair stands for more than this many others: one odd pair must not teach alone. */
const MOST_WEIGHT = 5;

/** Changes smaller than this are rounding. */
const LEAST_TOLD_BITS = 0.05;

export interface Lessons {
  /** What the model was before any decision: learned from the records alone. */
  readonly base: LinkModel;
  /** Every record of a taught pair. */
  readonly records: readonly LinkRecord[];
  readonly same: readonly TaughtPair[];
  /** Mean weight of each level over the registry, where known: to tell changes in bits. */
  readonly meanBits: (field: string, part: string | null, level: string) => number | null;
}

/**
 * A model refined by decisions: the chance m of each level among pairs of one
 * person is learned again from the pairs that people decided to be one person,
 * weighted by what they stand for, on top of the model's own m as prior pairs
 * (Dirichlet pseudo-counts). u stays: what strangers have in common is known
 * from all records, not from the few strangers that came before a reviewer.
 *
 * Decisions lean: pairs come up because the model was in doubt. Against it
 * stand the weights, which make each decided pair count for the undecided ones
 * as probable as it; their cap; the prior; and a bound on how far one refining
 * may move a level. Refining starts from the model that no decision touched, so
 * no decision counts twice.
 */
export function refineModel(lessons: Lessons): { model: LinkModel; changes: ModelChange[] } {
  const counts = countLevels(lessons);
  const changes: ModelChange[] = [];
  const comparisons = lessons.base.comparisons.map((comparison, c) => {
    const taught = counts[c];
    if (taught === undefined) return comparison;
    const refined = refineLevels(comparison, taught);
    changes.push(...changesOf({ before: comparison, after: refined }, taught, lessons));
    return refined;
  });
  changes.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return { model: { ...lessons.base, learn: false, comparisons }, changes };
}

type Comparison = LinkModel['comparisons'][number];
type Taught = ReadonlyMap<string, number>;

function refineLevels(comparison: Comparison, taught: Taught): Comparison {
  const held = comparison.levels.map(
    (level) => level.m * 2 ** clamp(askedShift(comparison, level, taught)),
  );
  const whole = held.reduce((sum, m) => sum + m, 0);
  return {
    ...comparison,
    levels: comparison.levels.map((level, l) => ({ ...level, m: held[l]! / whole })),
  };
}

/** By how many bits the decisions would move a level, were nothing to hold them. */
function askedShift(
  { levels }: Comparison,
  { name, m }: Comparison['levels'][number],
  taught: Taught,
) {
  const all = levels.reduce((sum, level) => sum + (taught.get(level.name) ?? 0), 0);
  return Math.log2((m * PRIOR_PAIRS + (taught.get(name) ?? 0)) / (PRIOR_PAIRS + all) / m);
}

function clamp(bits: number): number {
  return Math.min(MOST_SHIFT_BITS, Math.max(-MOST_SHIFT_BITS, bits));
}

function changesOf(
  { before, after }: { before: Comparison; after: Comparison },
  taught: Taught,
  { meanBits }: Lessons,
): ModelChange[] {
  const { field, part } = before;
  return before.levels.flatMap((level, l) => {
    const mean = meanBits(field, part, level.name);
    const shift = Math.log2(after.levels[l]!.m / level.m);
    if (mean === null || Math.abs(shift) < LEAST_TOLD_BITS) return [];
    return {
      field,
      part,
      level: level.name,
      before: mean,
      after: mean + shift,
      pairs: taught.get(level.name) ?? 0,
      isHeldBack: Math.abs(askedShift(before, level, taught)) > MOST_SHIFT_BITS,
    };
  });
}

/** By comparison of the model: how much taught weight stood at each level. */
function countLevels({ base, records, same }: Lessons): (Map<string, number> | undefined)[] {
  const builder = new TableBuilder(PERSON_FIELDS.map(({ spec }) => spec));
  for (const record of records) builder.add(record.id, record.list, fieldValues(record));
  const table = builder.build();
  const steps = linkTable(
    table,
    { ...base, learn: false },
    {
      similarityOf,
      identifies: identification(table.fields),
    },
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const places = new Map(table.ids.map((id, place) => [id, place]));
  const byName = new Map<string, Map<string, number>>();
  for (const { left, right, weight } of same) {
    const pair = [places.get(left), places.get(right)] as const;
    if (pair[0] === undefined || pair[1] === undefined) continue;
    for (const { field, part, level } of explainPair(step.value, [pair[0], pair[1]]).parts) {
      if (level === null) continue;
      const counts = byName.get(`${field} ${part}`) ?? new Map<string, number>();
      counts.set(level, (counts.get(level) ?? 0) + Math.min(MOST_WEIGHT, weight));
      byName.set(`${field} ${part}`, counts);
    }
  }
  return base.comparisons.map(({ field, part }) => byName.get(`${field} ${part}`));
}

/** A decided pair as far as its weight goes. */
export interface Lesson {
  readonly band: number;
  /** For a pair that was not proposed but drawn at random: how many it stands for. */
  readonly standsFor: number | null;
}

/**
 * What each decided pair stands for: within its band of probability the decided
 * pairs of one person stand for all that are to be expected among the proposed,
 * decided or not (post-stratification); a pair drawn at random among those not
 * proposed for as many as its draw says. Without the latter the model would
 * learn only from pairs it found by itself. Weights average one, so that
 * decisions count as many as they are.
 * @param likely expected pairs of one person among the proposed, by band
 */
export function lessonWeights(
  lessons: readonly Lesson[],
  likely: ReadonlyMap<number, number>,
): number[] {
  const decided = new Map<number, number>();
  for (const { band, standsFor } of lessons) {
    if (standsFor === null) decided.set(band, (decided.get(band) ?? 0) + 1);
  }
  const raw = lessons.map(
    ({ band, standsFor }) =>
      standsFor ?? Math.max(0, likely.get(band) ?? 0) / (decided.get(band) ?? 1),
  );
  const mean = raw.reduce((sum, weight) => sum + weight, 0) / Math.max(1, raw.length);
  return raw.map((weight) => (mean > 0 ? Math.min(MOST_WEIGHT, weight / mean) : 1));
}
