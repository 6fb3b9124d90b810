import { countOf, countWithin, type DayCounts } from './day-counts.ts';
import { rarityBits } from './rarity.ts';

/** A year one digit away is one of some 18 of the 60 in use. */
const YEAR_DIGIT_BITS = 1.7;
/** Another day of the year by one digit or by day and month swapped: some 12 of 365. */
const DAY_DIGIT_BITS = 4.9;
/** The same month, or the same day of another: 41 of 365. */
const DAY_OR_MONTH_BITS = 3.2;

/** Bits of counts below this are kept: a logarithm costs more than all else here. */
const KEPT_BITS = 4096;

/** How rare it is that a stranger's date stands so to one. */
export class DayShares {
  readonly #counts: DayCounts;
  readonly #repeats: number;
  readonly #kept: Float64Array;

  constructor(counts: DayCounts, repeats: number) {
    this.#counts = counts;
    this.#repeats = repeats;
    this.#kept = Float64Array.from({ length: KEPT_BITS }, (_, count) => this.#worked(count));
  }

  /** Bits of one day. @param inYear month × 100 + day */
  dayRarity(year: number, inYear: number): number {
    return this.#bits(countOf(this.#counts.days, year * 10_000 + inYear));
  }

  /**
   * Bits of two whole days that stand near each other: of the day and month
   * where those agree ("1 January" is written where nothing is known), else of
   * the year; more where all but one digit agrees.
   */
  nearRarity(
    left: { readonly year: number; readonly inYear: number },
    rightInYear: number,
    oneError: boolean,
  ): number {
    if (left.inYear === rightInYear) {
      const day = this.#bits(countOf(this.#counts.inYears, left.inYear));
      return day + (oneError ? YEAR_DIGIT_BITS : 0);
    }
    const sameYear = this.#bits(countOf(this.#counts.years, left.year));
    return sameYear + (oneError ? DAY_DIGIT_BITS : DAY_OR_MONTH_BITS);
  }

  /** Bits of falling into an interval, days since 1970. */
  intervalRarity(first: number, last: number): number {
    return this.#bits(countWithin(this.#counts, first, last));
  }

  #bits(count: number): number {
    return count < KEPT_BITS ? this.#kept[count]! : this.#worked(count);
  }

  #worked(count: number): number {
    return rarityBits(Math.max(1, count), this.#counts.present, this.#repeats);
  }
}
