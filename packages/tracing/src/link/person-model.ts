import { generalModel, type LinkModel } from '@sila/linkage';
import { CHANCE_OF_SAME, type ComparisonName } from './candidates/comparisons.ts';
import { PERSON_FIELDS, SHARED_BY_RELATIVES } from './person-fields.ts';

const GENERAL = generalModel(
  PERSON_FIELDS.map(({ spec }) => spec),
  { name: 'persons', shared: SHARED_BY_RELATIVES },
);

/**
 * Pairs are proposed from one chance in ten on: a match that nobody sees
 * costs a family more than nine looks of a reviewer at pairs that are none.
 */
const PROPOSED_FROM = 0.1;

/**
 * Records of brothers, sisters and cousins that a record has among the others:
 * families were taken together. Not learned: who takes brothers for one person
 * would learn that nobody has any.
 */
const RELATIVES = 4;

/** One person in ten has a namesake on the lists, by custom and kin, beyond the commonness of the words. */
const NAMESAKES = 0.1;

/** Chance that a person's records give different numbers under one issuer: a person is entered twice under two numbers. */
const OTHER_NUMBER = 0.6;

/** Of the bits of one sex, what is left where the given name agrees: it tells the sex nearly always. */
const SEX_BEYOND_NAME = 0.1;

/** What a person tells of beyond a name is expected to agree as often here as among candidates. */
const AS_CANDIDATES: Readonly<Record<string, ComparisonName>> = {
  marks: 'marks',
  effects: 'effects',
  teeth: 'teeth',
  medical: 'medical',
  languages: 'languages',
  hums: 'hums',
  companions: 'said',
};

/** Chance that two records of one person name different arrest places or dates: families know different days. */
const OTHER_EVENT = 0.25;

/**
 * The model for records of persons before anything is learned from a registry:
 * the general one, with more room for numbers and events that differ.
 */
export const PERSON_MODEL: LinkModel = {
  ...GENERAL,
  threshold: PROPOSED_FROM,
  relativesPerRecord: RELATIVES,
  namesakesPerRecord: NAMESAKES,
  comparisons: GENERAL.comparisons.map((comparison) => {
    if (comparison.field === 'name') return { ...comparison, naming: true as const };
    if (comparison.field === 'sex') {
      return { ...comparison, impliedBy: { field: 'name', part: 'given', adds: SEX_BEYOND_NAME } };
    }
    const conflict = conflictIn(comparison.field);
    if (conflict === null) return comparison;
    const rest = comparison.levels.slice(1).reduce((sum, { m }) => sum + m, 0);
    return {
      ...comparison,
      levels: comparison.levels.map((level, at) => ({
        ...level,
        m: at === 0 ? conflict : (level.m * (1 - conflict)) / rest,
      })),
    };
  }),
};

/** Chance that two records of one person contradict each other in a field; null for the general one. */
function conflictIn(field: string): number | null {
  const alike = AS_CANDIDATES[field];
  if (alike !== undefined) return CHANCE_OF_SAME[alike][0]!;
  if (field === 'number') return OTHER_NUMBER;
  return /Date$|Place$|^facility$/.test(field) ? OTHER_EVENT : null;
}
