import type { Comparator, Evidence, Span } from './comparator.ts';
import type { DayShares } from './day-shares.ts';

const DAYS_A_YEAR = 365.25;
const TWO_PARTS = 5;
const ONE_ERROR = 6;
const SAME_DAY = 7;

/**
 * Dates by what is known of them: the same day; one digit or day and month
 * confused; two of three parts; years that agree where no more is known; years
 * apart.
 */
export class DateComparator implements Comparator {
  readonly #shares: DayShares;
  #year = 0;
  /** Month × 100 + day; 0 for the parts not known. */
  #inYear = 0;
  #first = 0;
  #last = 0;

  constructor(shares: DayShares) {
    this.#shares = shares;
  }

  setLeft(words: Int32Array, from: number): void {
    this.#year = words[from]!;
    this.#inYear = words[from + 1]!;
    this.#first = words[from + 2]!;
    this.#last = words[from + 3]!;
  }

  mostRarity(): number {
    return this.#shares.mostRarity({
      year: this.#year,
      inYear: this.#inYear,
      first: this.#first,
      last: this.#last,
    });
  }

  compare({ words, from }: Span, into: Evidence, at: number): void {
    const year = words[from]!;
    const inYear = words[from + 1]!;
    const wholeDays = this.#inYear % 100 > 0 && inYear % 100 > 0;
    into.rarity[at] = 0;
    if (wholeDays && year === this.#year && inYear === this.#inYear) {
      into.levels[at] = SAME_DAY;
      into.rarity[at] = this.#shares.dayRarity(year, inYear);
      return;
    }
    const near = wholeDays ? this.#nearDay(year, inYear) : 0;
    if (near > 0) {
      into.levels[at] = near;
      const left = { year: this.#year, inYear: this.#inYear };
      into.rarity[at] = this.#shares.nearRarity(left, inYear, near === ONE_ERROR);
      return;
    }
    const first = words[from + 2]!;
    const last = words[from + 3]!;
    const gap = Math.max(this.#first - last, first - this.#last);
    if (gap <= 0 && !wholeDays) {
      into.levels[at] = 4;
      into.rarity[at] = this.#shares.intervalRarity(
        Math.min(this.#first, first),
        Math.max(this.#last, last),
      );
      return;
    }
    const years = wholeDays ? Math.abs(this.#year - year) : gap / DAYS_A_YEAR;
    into.levels[at] = years <= 1 ? 3 : years <= 5 ? 2 : 1;
  }

  /** ONE_ERROR of typing, TWO_PARTS of three, or 0. */
  #nearDay(year: number, inYear: number): number {
    const [month, day] = [Math.trunc(inYear / 100), inYear % 100];
    const [leftMonth, leftDay] = [Math.trunc(this.#inYear / 100), this.#inYear % 100];
    const same =
      (year === this.#year ? 1 : 0) + (month === leftMonth ? 1 : 0) + (day === leftDay ? 1 : 0);
    if (year === this.#year && leftDay === month && leftMonth === day) return ONE_ERROR;
    if (same < 2) return 0;
    const apart =
      digitsApart(this.#year, year) + digitsApart(leftMonth, month) + digitsApart(leftDay, day);
    return apart === 1 ? ONE_ERROR : TWO_PARTS;
  }
}

/** Errors between two numbers as written: digits that differ, or 1 where two neighbours are swapped. */
function digitsApart(left: number, right: number): number {
  if (left === right) return 0;
  let differing = 0;
  let leftRest = left;
  let rightRest = right;
  const leftDigits: number[] = [];
  const rightDigits: number[] = [];
  while (leftRest > 0 || rightRest > 0) {
    const a = leftRest % 10;
    const b = rightRest % 10;
    if (a !== b) {
      differing++;
      leftDigits.push(a);
      rightDigits.push(b);
    }
    leftRest = (leftRest - a) / 10;
    rightRest = (rightRest - b) / 10;
  }
  const swapped =
    differing === 2 && leftDigits[0] === rightDigits[1] && leftDigits[1] === rightDigits[0];
  return swapped ? 1 : differing;
}
