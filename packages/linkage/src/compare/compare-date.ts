import { type DateColumn, NO_DATE } from '../table/column.ts';
import type { Comparator, Evidence } from './comparator.ts';
import { type DayShares, dayShares } from './day-shares.ts';

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
  readonly #column: DateColumn;
  readonly #shares: DayShares;
  #left = 0;

  constructor(column: DateColumn, repeats: number) {
    this.#column = column;
    this.#shares = dayShares(column, repeats);
  }

  setLeft(record: number): void {
    this.#left = record;
  }

  compare(right: number, into: Evidence, at: number): void {
    const c = this.#column;
    const left = this.#left;
    into.rarity[at] = 0;
    if (c.year[left] === NO_DATE || c.year[right] === NO_DATE) {
      into.levels[at] = 0;
      return;
    }
    const wholeDays = c.day[left]! > 0 && c.day[right]! > 0;
    if (wholeDays && this.#sameDay(left, right)) {
      into.levels[at] = SAME_DAY;
      into.rarity[at] = this.#shares.dayRarity(left);
      return;
    }
    const near = wholeDays ? this.#nearDay(left, right) : 0;
    if (near > 0) {
      into.levels[at] = near;
      into.rarity[at] = this.#shares.nearRarity(left, right, near === ONE_ERROR);
      return;
    }
    const gap = Math.max(c.first[left]! - c.last[right]!, c.first[right]! - c.last[left]!);
    if (gap <= 0 && !wholeDays) {
      into.levels[at] = 4;
      into.rarity[at] = this.#shares.intervalRarity(
        Math.min(c.first[left]!, c.first[right]!),
        Math.max(c.last[left]!, c.last[right]!),
      );
      return;
    }
    const years = wholeDays ? Math.abs(c.year[left]! - c.year[right]!) : gap / DAYS_A_YEAR;
    into.levels[at] = years <= 1 ? 3 : years <= 5 ? 2 : 1;
  }

  #sameDay(left: number, right: number): boolean {
    const c = this.#column;
    return (
      c.day[left] === c.day[right] &&
      c.month[left] === c.month[right] &&
      c.year[left] === c.year[right]
    );
  }

  /** ONE_ERROR of typing, TWO_PARTS of three, or 0. */
  #nearDay(left: number, right: number): number {
    const c = this.#column;
    const years = digitsApart(c.year[left]!, c.year[right]!);
    const months = digitsApart(c.month[left]!, c.month[right]!);
    const days = digitsApart(c.day[left]!, c.day[right]!);
    const swapped = c.day[left] === c.month[right] && c.month[left] === c.day[right];
    if (years === 0 && swapped) return ONE_ERROR;
    if (years + months + days === 1) return ONE_ERROR;
    const same = (years === 0 ? 1 : 0) + (months === 0 ? 1 : 0) + (days === 0 ? 1 : 0);
    return same === 2 ? TWO_PARTS : 0;
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
