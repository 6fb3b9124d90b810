import type { GenericMeaning } from './map-file.ts';

/** Cells that tell how a column is compared. */
export const MOST_LOOKED_AT = 2000;
/** Few values for many rows: a category. */
const MOST_CATEGORIES = 25;
/** Longer texts are told in many words, and agree by chance. */
const MOST_WORDS = 15;

/**
 * How a column nobody has named is compared, from its first values; null where
 * it tells nothing of a person.
 * @param stated none of them blank
 */
export function guessMeaning(stated: readonly string[]): GenericMeaning | null {
  const some = stated.map((value) => value.trim());
  const distinct = new Set(some.map((value) => value.toLowerCase()));
  if (distinct.size < 2 || isSerial(some)) return null;
  if (share(some, /^\d{4}[-/.]?\d{2}[-/.]?\d{2}$/) > 0.8) return 'date';
  if (distinct.size <= MOST_CATEGORIES && some.length >= 4 * distinct.size) return 'category';
  if (share(some, /@|\d/) > 0.7 && share(some, /\p{L}{4,}\s+\p{L}{4,}/u) < 0.1) return 'identifier';
  const words = some.reduce((sum, value) => sum + value.split(/\s+/).length, 0) / some.length;
  return words > MOST_WORDS ? null : 'text';
}

function share(values: readonly string[], pattern: RegExp): number {
  return values.filter((value) => pattern.test(value)).length / values.length;
}

/** 1, 2, 3 … counts rows, not people. */
function isSerial(values: readonly string[]): boolean {
  if (values.length < 3) return false;
  let steps = 0;
  for (let at = 1; at < values.length; at++) {
    if (Number(values[at]) - Number(values[at - 1]) === 1) steps++;
  }
  return steps >= 0.95 * (values.length - 1);
}
