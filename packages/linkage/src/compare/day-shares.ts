import { type DateColumn, NO_DATE } from '../table/column.ts';
import { rarityBits } from './rarity.ts';

/** How many records fall on a day or into an interval of days. */
export interface DayShares {
  /** Bits of one day. @param inYear month × 100 + day */
  dayRarity(year: number, inYear: number): number;
  /**
   * Bits of two whole days that stand near each other: of the day and month
   * where those agree ("1 January" is written where nothing is known), else of
   * the year; more where all but one digit agrees.
   */
  nearRarity(
    left: { readonly year: number; readonly inYear: number },
    rightInYear: number,
    oneError: boolean,
  ): number;
  /** Bits of falling into an interval, days since 1970. */
  intervalRarity(first: number, last: number): number;
}

/** A year one digit away is one of some 18 of the 60 in use. */
const YEAR_DIGIT_BITS = 1.7;
/** Another day of the year by one digit or by day and month swapped: some 12 of 365. */
const DAY_DIGIT_BITS = 4.9;
/** The same month, or the same day of another: 41 of 365. */
const DAY_OR_MONTH_BITS = 3.2;

export function dayShares(column: DateColumn, repeats: number): DayShares {
  const counts = new Map<number, number>();
  const years = new Map<number, number>();
  const inYears = new Map<number, number>();
  const middles: number[] = [];
  const key = (r: number) => column.year[r]! * 10_000 + monthDay(column, r);
  for (let r = 0; r < column.year.length; r++) {
    if (column.year[r] === NO_DATE) continue;
    middles.push((column.first[r]! + column.last[r]!) / 2);
    if (column.day[r] === 0) continue;
    counts.set(key(r), (counts.get(key(r)) ?? 0) + 1);
    years.set(column.year[r]!, (years.get(column.year[r]!) ?? 0) + 1);
    inYears.set(monthDay(column, r), (inYears.get(monthDay(column, r)) ?? 0) + 1);
  }
  const sorted = Float64Array.from(middles).sort();
  const share = (count: number) => rarityBits(count, sorted.length, repeats);
  return {
    dayRarity: (year, inYear) => share(counts.get(year * 10_000 + inYear) ?? 1),
    nearRarity(left, rightInYear, oneError) {
      if (left.inYear === rightInYear) {
        return share(inYears.get(left.inYear) ?? 1) + (oneError ? YEAR_DIGIT_BITS : 0);
      }
      const sameYear = share(years.get(left.year) ?? 1);
      return sameYear + (oneError ? DAY_DIGIT_BITS : DAY_OR_MONTH_BITS);
    },
    intervalRarity: (first, last) =>
      rarityBits(
        placeOf(sorted, last + 0.5) - placeOf(sorted, first - 0.5),
        sorted.length,
        repeats,
      ),
  };
}

function monthDay({ month, day }: DateColumn, record: number): number {
  return month[record]! * 100 + day[record]!;
}

/** How many values lie below a bound. */
function placeOf(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
