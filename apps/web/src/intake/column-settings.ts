import type { ColumnMapping } from '@sila/wire';

/** Which settings of a column are worth asking about; the others are not shown. */
export interface ColumnSettings {
  readonly dateOrder: boolean;
  readonly calendar: boolean;
  readonly issuer: boolean;
}

/** Two numbers before a year, or before another number: their order can't be seen from one value. */
const TURNABLE = /^\D*\d{1,2}[/.\-\s]\d{1,2}[/.\-\s]\d{2,4}/;
/** Years that are Hijri in the Hijri calendar's last two centuries, and no Gregorian year of a living memory. */
const HIJRI_YEAR = /(^|\D)1[34]\d\d(\D|$)/;

/**
 * Looks at the values: the order of numeric dates matters only where values are written so, the
 * calendar only where a year could be Hijri, the issuer only for numbers.
 */
export function settingsOf(
  column: Pick<ColumnMapping, 'attribute' | 'dateOrder' | 'calendar'>,
  samples: readonly string[],
): ColumnSettings {
  const isDate = column.attribute === 'birth.date' || column.attribute === 'event.date';
  const plain = samples.map(withWesternDigits);
  return {
    dateOrder:
      isDate && (column.dateOrder !== undefined || plain.some((text) => TURNABLE.test(text))),
    calendar:
      isDate && (column.calendar === 'hijri' || plain.some((text) => HIJRI_YEAR.test(text))),
    issuer: column.attribute === 'number',
  };
}

function withWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
