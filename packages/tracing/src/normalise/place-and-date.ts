import type { PlaceValue } from '@sila/domain';
import { asciiDigits, foldText } from '../vocabulary/fold-text.ts';
import { findPlace } from '../vocabulary/gazetteer/find-place.ts';
import type { DateReading } from './calendar-date.ts';
import { type ReadDateOptions, readDate } from './read-date.ts';

export interface PlaceAndDate {
  readonly place: PlaceValue;
  readonly date: DateReading;
}

const BEGINS_WITH_WORD = /^\p{L}{2}/u;
const SEPARATORS = /[\s,،/:.()\-–—]+/u;
const LONGEST = 120;

/**
 * Parts a cell such as "حمص 1990" or "دمشق، 3 آذار ١٩٨٥", as registers write
 * place and date of birth in one column. Null unless the cell begins with a
 * place of the gazetteer and the rest of it is a date to the last word: of
 * anything else, reading one cell as two would be a guess.
 */
export function readPlaceAndDate(text: string, options: ReadDateOptions): PlaceAndDate | null {
  const plain = asciiDigits(text);
  const firstDigit = plain.search(/\d/);
  if (firstDigit < 2 || plain.length > LONGEST || !BEGINS_WITH_WORD.test(plain)) return null;
  const words = plain
    .slice(0, firstDigit)
    .split(SEPARATORS)
    .filter((word) => word !== '');
  for (let length = 1; length <= words.length; length++) {
    const written = words.slice(0, length).join(' ');
    const path = findPlace(written);
    if (path.length === 0) continue;
    const rest = [...words.slice(length), plain.slice(firstDigit)].join(' ');
    const date = readDate(rest, { ...options, wholeCell: true });
    if (date.value) return { place: { type: 'place', path, folded: foldText(written) }, date };
  }
  return null;
}
