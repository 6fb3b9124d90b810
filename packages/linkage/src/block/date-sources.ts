import { type DateColumn, NO_DATE } from '../table/column.ts';
import type { AtomSource } from './atom-source.ts';

/** An interval of more years than this brings nobody together by its years. */
const MOST_YEARS = 6;
const DAYS_A_YEAR = 365.2425;

/** Numbers for values as they come. */
class Codes {
  readonly #codes = new Map<number, number>();

  code(value: number): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.#codes.size);
    return this.#codes.size - 1;
  }

  get size(): number {
    return this.#codes.size;
  }
}

/** The day, the years it can be in, and day with month: an error in one leaves the others. */
export function dateSources(column: DateColumn): AtomSource[] {
  const { spec, year } = column;
  const codes = codeDates(column);
  const source = (what: string, distinct: number, emit: AtomSource['emit']): AtomSource => ({
    atomClass: { field: spec.name, what },
    many: false,
    once: true,
    distinct,
    implies: [],
    emit,
  });
  const inYear = source('monthAndDay', codes.inYears, (r, into, at) => {
    if (codes.dayOf[r]! < 0) return at;
    into[at] = codes.inYearOfDay[codes.dayOf[r]!]!;
    return at + 1;
  });
  const inYearsOf = source('year', codes.years.size, (r, into, at) => {
    if (year[r] === NO_DATE) return at;
    const { from, to } = yearsOf(column, r);
    for (let y = from; y <= to; y++) into[at + y - from] = codes.years.code(y);
    return at + to - from + 1;
  });
  const wholeDay = source('day', codes.days, (r, into, at) => {
    if (codes.dayOf[r]! < 0) return at;
    into[at] = codes.dayOf[r]!;
    return at + 1;
  });
  const implies = [
    { source: inYear, values: Int32Array.from(codes.inYearOfDay) },
    { source: inYearsOf, values: Int32Array.from(codes.yearOfDay) },
  ];
  return [{ ...wholeDay, implies }, inYear, inYearsOf];
}

/** Numbers for the days, years and days of the year that records state; -1 for records without a whole day. */
function codeDates(column: DateColumn) {
  const { year, month, day } = column;
  const years = new Codes();
  const inYears = new Codes();
  const days = new Codes();
  const dayOf = new Int32Array(year.length).fill(-1);
  const yearOfDay: number[] = [];
  const inYearOfDay: number[] = [];
  for (let r = 0; r < year.length; r++) {
    if (year[r] === NO_DATE) continue;
    const { from, to } = yearsOf(column, r);
    for (let y = from; y <= to; y++) years.code(y);
    if (day[r]! === 0) continue;
    const inYear = month[r]! * 100 + day[r]!;
    const code = days.code(year[r]! * 10_000 + inYear);
    dayOf[r] = code;
    yearOfDay[code] = years.code(year[r]!);
    inYearOfDay[code] = inYears.code(inYear);
  }
  return { years, inYears: inYears.size, days: days.size, dayOf, yearOfDay, inYearOfDay };
}

/** The years a date can be in; its own where it is whole or could be in too many. */
function yearsOf({ year, day, first, last }: DateColumn, r: number) {
  const from = Math.floor(1970 + first[r]! / DAYS_A_YEAR);
  const to = Math.floor(1970 + last[r]! / DAYS_A_YEAR);
  const own = day[r]! > 0 || to - from >= MOST_YEARS || to < from;
  return own ? { from: year[r]!, to: year[r]! } : { from, to };
}
