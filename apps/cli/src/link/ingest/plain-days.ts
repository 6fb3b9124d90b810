import { dayNumber, isCivilDay, type PartialDate } from '@sila/domain';
import type { DateValue } from '@sila/linkage';
import type { ColumnMap } from '@sila/tracing';
import type { CellReader, Stated } from './stated.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const WORDED = /^(\d{1,2}) ([^\d,]{2,20}) (\d{4})$/;
const ARABIC_DIGITS = /[٠-٩]/g;
/** Years that are of no other calendar, and of no future. */
const OLDEST_YEAR = 1500;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days written in full state themselves, and there are as many as there are
 * days: they need no reading. What a column's reader makes of such a day, and
 * of a month's name, is learned from one or two examples; anything else it
 * reads itself.
 */
export function plainDaysFirst(
  read: CellReader['read'],
  map: ColumnMap,
  today: PartialDate,
): CellReader['read'] {
  const lastYear = Number(today.slice(0, 4)) - 1;
  const isPlain = ({ year, month, day }: Day) =>
    year >= OLDEST_YEAR && year <= lastYear && isCivilDay({ year, month, day });
  const months = new Map<string, number>();
  const examples = new Map<string, Stated | null>();
  return (text, context) => {
    if (map.calendar === 'hijri') return read(text, context);
    const ascii = text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x660));
    const found =
      yearFirst(ascii) ?? yearLast(ascii, map) ?? worded(ascii, (word) => monthNamed(word));
    if (found === null || !isPlain(found)) return read(text, context);
    if (!examples.has(context.kind))
      examples.set(context.kind, dayStated(read('1980-01-02', context)));
    const example = examples.get(context.kind);
    return example ? [{ ...example, value: dateValue(found) }] : read(text, context);

    /** 0 where the words between day and year are not one month in every reading. */
    function monthNamed(word: string): number {
      const known = months.get(word);
      if (known !== undefined) return known;
      const looks = [`1 ${word} 1980`, `28 ${word} 1999`].map(
        (day) => dayStated(read(day, context))?.value as DateValue | undefined,
      );
      const [first, second] = looks;
      const isMonth = first?.day === 1 && second?.day === 28 && first.month === second.month;
      const sameYears = first?.year === 1980 && second?.year === 1999;
      const month = isMonth && sameYears ? first.month : 0;
      months.set(word, month);
      return month;
    }
  };
}

function dayStated(stated: readonly Stated[]): Stated | null {
  const [one] = stated;
  if (stated.length !== 1 || one === undefined || one.aged) return null;
  const { day, first, last } = one.value as DateValue;
  return day > 0 && first === last ? one : null;
}

function yearFirst(text: string): Day | null {
  const parts = YEAR_FIRST.exec(text);
  return parts && { year: Number(parts[1]), month: Number(parts[3]), day: Number(parts[4]) };
}

/** Only in the column's own order, or where one number can be no month. */
function yearLast(text: string, { dateOrder }: ColumnMap): Day | null {
  const parts = YEAR_LAST.exec(text);
  if (parts === null) return null;
  const [a, b, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (a === b || dateOrder === 'dmy') return b > 12 ? null : { year, month: b, day: a };
  return dateOrder === 'mdy' && a <= 12 ? { year, month: a, day: b } : null;
}

function worded(text: string, monthNamed: (word: string) => number): Day | null {
  const parts = WORDED.exec(text);
  if (parts === null) return null;
  const month = monthNamed(parts[2]!);
  return month === 0 ? null : { year: Number(parts[3]), month, day: Number(parts[1]) };
}

function dateValue({ year, month, day }: Day): DateValue {
  const number = dayNumber({ year, month, day });
  return { year, month, day, first: number, last: number };
}
