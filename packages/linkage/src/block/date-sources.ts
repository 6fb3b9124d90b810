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
export function dateSources({ spec, year, month, day, first, last }: DateColumn): AtomSource[] {
  const years = new Codes();
  const inYears = new Codes();
  const days = new Codes();
  const codes = { year: [] as number[], inYear: [] as number[] };
  const dayOf = new Int32Array(year.length).fill(-1);
  for (let r = 0; r < year.length; r++) {
    if (year[r] === NO_DATE || day[r]! === 0) continue;
    const inYear = month[r]! * 100 + day[r]!;
    dayOf[r] = days.code(year[r]! * 10_000 + inYear);
    codes.year[dayOf[r]!] = years.code(year[r]!);
    codes.inYear[dayOf[r]!] = inYears.code(inYear);
  }
  const yearsOf = (r: number, take: (year: number) => void) => {
    if (year[r] === NO_DATE) return;
    const from = Math.floor(1970 + first[r]! / DAYS_A_YEAR);
    const to = Math.floor(1970 + last[r]! / DAYS_A_YEAR);
    if (day[r]! > 0 || to - from >= MOST_YEARS) take(year[r]!);
    else for (let y = from; y <= to; y++) take(y);
  };
  for (let r = 0; r < year.length; r++) yearsOf(r, (y) => years.code(y));
  const source = (what: string, distinct: number, emit: AtomSource['emit']): AtomSource => ({
    atomClass: { field: spec.name, what },
    many: false,
    once: true,
    distinct,
    implies: [],
    emit,
  });
  const inYear = source('monthAndDay', inYears.size, (r, into, at) => {
    if (dayOf[r]! < 0) return at;
    into[at] = codes.inYear[dayOf[r]!]!;
    return at + 1;
  });
  const inYearsOf = source('year', years.size, (r, into, at) => {
    let to = at;
    yearsOf(r, (y) => {
      into[to++] = years.code(y);
    });
    return to;
  });
  const wholeDay = source('day', days.size, (r, into, at) => {
    if (dayOf[r]! < 0) return at;
    into[at] = dayOf[r]!;
    return at + 1;
  });
  return [
    {
      ...wholeDay,
      implies: [
        { source: inYear, values: Int32Array.from(codes.inYear) },
        { source: inYearsOf, values: Int32Array.from(codes.year) },
      ],
    },
    inYear,
    inYearsOf,
  ];
}
