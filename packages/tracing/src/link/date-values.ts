import {
  datePrecision,
  dayNumber,
  earliestDay,
  isApproximate,
  isOpenInterval,
  latestDay,
  type PartialDate,
  type Statement,
} from '@sila/domain';
import type { DateValue } from '@sila/linkage';

const DAYS_A_YEAR = 365.25;

/** "About 1980" is taken as two years either way. */
const ABOUT_DAYS = Math.round(2 * DAYS_A_YEAR);

/** Ages are guessed and rounded: one year either way. */
const AGE_SLACK_YEARS = 1;

/** A partial date as the days it can be. */
export function dateValue(date: PartialDate): DateValue {
  const slack = isApproximate(date) ? ABOUT_DAYS : 0;
  const first = earliestDay(date) - slack;
  const last = latestDay(date) + slack;
  const precision = datePrecision(date);
  const whole = precision === 'day' && slack === 0;
  return {
    year:
      precision === 'interval' || precision === 'decade'
        ? middleYear(first, last)
        : Number(date.slice(0, 4)),
    month: whole || precision === 'month' ? Number(date.slice(5, 7)) : 0,
    day: whole ? Number(date.slice(8, 10)) : 0,
    first,
    last,
  };
}

/** When the person was born: as stated, or from an age and the day it was true. */
export function birthValue(statements: readonly Statement[]): DateValue | null {
  const stated = dateOf(statements, 'birth.date');
  if (stated !== null) return stated;
  for (const { attribute, normalised } of statements) {
    if (attribute !== 'age' && attribute !== 'birth.date') continue;
    if (normalised?.type !== 'age' || normalised.asOf === null) continue;
    const youngest = normalised.minYears - AGE_SLACK_YEARS;
    const oldest = normalised.maxYears + 1 + AGE_SLACK_YEARS;
    const first = Math.round(earliestDay(normalised.asOf) - oldest * DAYS_A_YEAR);
    const last = Math.round(latestDay(normalised.asOf) - youngest * DAYS_A_YEAR);
    return { year: middleYear(first, last), month: 0, day: 0, first, last };
  }
  return null;
}

/** The first date stated under an attribute. */
export function dateOf(
  statements: readonly Statement[],
  attribute: 'birth.date' | 'event.date',
): DateValue | null {
  for (const { attribute: stated, normalised, asStated } of statements) {
    if (stated !== attribute) continue;
    if (normalised?.type === 'date') {
      // "Before 2014" has no year that could be weighed: it speaks neither for nor against.
      if (isOpenInterval(normalised.edtf)) continue;
      return dateValue(normalised.edtf);
    }
    const written = normalised === null ? writtenDate(asStated) : null;
    if (written !== null) return written;
  }
  return null;
}

const WRITTEN = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/;

/**
 * Year, month and day as they are written, although no calendar may have that
 * day: "1777-89-09" is one slip away from the day that was meant.
 */
export function writtenDate(text: string): DateValue | null {
  const digits = WRITTEN.exec(text.trim());
  if (digits === null) return null;
  const [year, month, day] = digits.slice(1).map(Number) as [number, number, number];
  return {
    year,
    month,
    day,
    first: dayNumber({ year, month: 1, day: 1 }),
    last: dayNumber({ year, month: 12, day: 31 }),
  };
}

function middleYear(first: number, last: number): number {
  return Math.floor(1970 + (first + last) / 2 / DAYS_A_YEAR);
}
