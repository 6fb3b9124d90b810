import { COUNTED, UNIT_BITS } from './atoms.ts';

/**
 * What each word of the shorter of two names says against a pair that is not
 * found in the longer one, by its spelling or its sound. Who shares father,
 * family and place is mostly somebody's brother or cousin.
 */
export const UNMATCHED_BITS = 2.5;

const MOST_UNITS = (1 << UNIT_BITS) - 1;

/** One of a kind of counted things, among all kinds in one number. @param counted as in Atoms */
export function oneUnit(counted: number): number {
  return counted > 0 && counted <= COUNTED ? 1 << (UNIT_BITS * (counted - 1)) : 0;
}

/** How many words of the shorter names of two rows have no like in the longer ones. */
export function unmatchedUnits(matched: number, one: number, other: number): number {
  let unmatched = 0;
  for (let shift = 0; shift < UNIT_BITS * COUNTED; shift += UNIT_BITS) {
    const least = Math.min((one >>> shift) & MOST_UNITS, (other >>> shift) & MOST_UNITS);
    unmatched += Math.max(0, least - ((matched >>> shift) & MOST_UNITS));
  }
  return unmatched;
}
