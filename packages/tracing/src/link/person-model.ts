import { generalModel, type LinkModel } from '@sila/linkage';
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
    const conflict =
      comparison.field === 'number'
        ? OTHER_NUMBER
        : /Date$|Place$|^marks$|^facility$/.test(comparison.field)
          ? OTHER_EVENT
          : null;
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
