import {
  type Comparator,
  type Evidence,
  type LevelWeights,
  type Span,
  WEIGHTLESS,
} from './comparator.ts';
import type { DayShares } from './day-shares.ts';

const DAYS_A_YEAR = 365.25;
/** No day of a year. */
const NO_DAY = -1;
const COMPATIBLE = 4;
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
  #month = 0;
  #day = 0;
  #first = 0;
  #last = 0;
  #weights = WEIGHTLESS;
  #place = 0;
  /** Of the left date, most bits of the same day, of one near it with the same day of the year, or in its year, and of an interval around it. */
  #mostSame = 0;
  #mostInYear = 0;
  #mostYear = 0;
  #mostCompatible = 0;
  /** Whether these were worked out for the left date. */
  #isLimited = false;
  /** By level, bits of dates that far apart. */
  readonly #mostApart = new Float64Array(COMPATIBLE);

  constructor(shares: DayShares) {
    this.#shares = shares;
  }

  setLeft(words: Int32Array, from: number): void {
    this.#year = words[from]!;
    this.#inYear = words[from + 1]!;
    this.#day = this.#inYear % 100;
    this.#month = (this.#inYear - this.#day) / 100;
    this.#first = words[from + 2]!;
    this.#last = words[from + 3]!;
    this.#isLimited = false;
  }

  weighBy(weights: LevelWeights, at: number): void {
    this.#weights = weights;
    this.#place = at;
    for (let level = 1; level < COMPATIBLE; level++) {
      this.#mostApart[level] = weights.mostAt(at, level, 0);
    }
  }

  mostBits(words: Int32Array, from: number): number {
    // One that is compared with few others is not worth it before.
    if (!this.#isLimited) this.#limit();
    const year = words[from]!;
    const inYear = words[from + 1]!;
    const day = inYear % 100;
    if (this.#day === 0 || day === 0) {
      const level = this.#apart(words, from, false);
      return level === COMPATIBLE ? this.#mostCompatible : this.#mostApart[level]!;
    }
    if (inYear === this.#inYear) return year === this.#year ? this.#mostSame : this.#mostInYear;
    if (year === this.#year && this.#sharesPart(inYear)) return this.#mostYear;
    return this.#mostApart[yearsApart(Math.abs(this.#year - year))]!;
  }

  /** The right date lies within an interval around the left one at best, and more lie in a wider one. */
  #limit(): void {
    this.#isLimited = true;
    const weights = this.#weights;
    const at = this.#place;
    const left = { year: this.#year, inYear: this.#inYear };
    this.#mostCompatible = weights.mostAt(
      at,
      COMPATIBLE,
      this.#shares.intervalRarity(this.#first, this.#last),
    );
    if (this.#inYear % 100 === 0) return;
    this.#mostSame = weights.mostAt(at, SAME_DAY, this.#shares.dayRarity(left.year, left.inYear));
    const near = (rightInYear: number) =>
      Math.max(
        weights.mostAt(at, TWO_PARTS, this.#shares.nearRarity(left, rightInYear, false)),
        weights.mostAt(at, ONE_ERROR, this.#shares.nearRarity(left, rightInYear, true)),
      );
    this.#mostInYear = near(left.inYear);
    this.#mostYear = near(NO_DAY);
  }

  /** Whether a day of the year shares month or day with the left one, or exchanges them. */
  #sharesPart(inYear: number): boolean {
    const day = inYear % 100;
    const month = (inYear - day) / 100;
    return (
      month === this.#month || day === this.#day || (month === this.#day && day === this.#month)
    );
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
    into.levels[at] = this.#apart(words, from, wholeDays);
    if (into.levels[at] !== COMPATIBLE) return;
    into.rarity[at] = this.#shares.intervalRarity(
      Math.min(this.#first, words[from + 2]!),
      Math.max(this.#last, words[from + 3]!),
    );
  }

  /** COMPATIBLE, or by how many years they are apart. */
  #apart(words: Int32Array, from: number, wholeDays: boolean): number {
    const gap = Math.max(this.#first - words[from + 3]!, words[from + 2]! - this.#last);
    if (gap <= 0 && !wholeDays) return COMPATIBLE;
    return yearsApart(wholeDays ? Math.abs(this.#year - words[from]!) : gap / DAYS_A_YEAR);
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

/** The level of dates so many years apart. */
function yearsApart(years: number): number {
  return years <= 1 ? 3 : years <= 5 ? 2 : 1;
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
