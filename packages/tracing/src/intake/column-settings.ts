import type { Attribute } from '@sila/domain';
import type { Calendar, ColumnMap, DateOrder } from '../column-map.ts';
import { asciiDigits } from '../vocabulary/fold-text.ts';

type Settings = Pick<ColumnMap, 'dateOrder' | 'calendar'>;

const NUMERIC = /^(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,4})/;

/** How a column of dates is written, as far as its own cells prove it; nothing is assumed. */
export function columnSettings(
  attribute: Attribute | null,
  cells: readonly string[],
  years: readonly number[],
): Settings {
  if (attribute !== 'birth.date' && attribute !== 'event.date') return {};
  const dateOrder = provenOrder(cells);
  const calendar = provenCalendar(years);
  return { ...(dateOrder ? { dateOrder } : {}), ...(calendar ? { calendar } : {}) };
}

/** A first number above 12 proves that days come first; one counter-proof and nothing is proven. */
function provenOrder(cells: readonly string[]): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let yearFirst = 0;
  for (const cell of cells) {
    const match = NUMERIC.exec(asciiDigits(cell.trim()));
    if (!match) continue;
    const [, a, b] = match;
    if (a!.length === 4) yearFirst++;
    else if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
    else if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
  }
  if (dayFirst > monthFirst * 20) return 'dmy';
  if (monthFirst > dayFirst * 20) return 'mdy';
  return yearFirst > 0 && dayFirst + monthFirst === 0 ? 'ymd' : null;
}

/** Years that no Hijri list would hold prove a column Gregorian, old registers included. */
function provenCalendar(years: readonly number[]): Calendar | null {
  if (years.length === 0) return null;
  const share = (test: (year: number) => boolean): number =>
    years.filter(test).length / years.length;
  if (share((year) => year >= 1300 && year <= 1460) >= 0.6) return 'hijri';
  return share((year) => year < 1300 || (year > 1460 && year < 1850)) >= 0.1 ? 'gregorian' : null;
}
