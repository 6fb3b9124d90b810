import { type PartialDate, parsePartialDate } from '@sila/domain';

/**
 * Reads the date of a list as a person types it: as much as is known and no more. Takes EDTF
 * itself, day-first dates as they are written in the region, and both digit sets. Null when it
 * can't be read; nothing is filled in.
 */
export function readDateEntry(typed: string): PartialDate | null {
  const text = withWesternDigits(typed).trim();
  const range = /^(\d{4}.*?)\s*(?:\/|–|—|\.\.)\s*(\d{4}.*)$/.exec(text);
  if (range) return parsePartialDate(`${turned(range[1]!)}/${turned(range[2]!)}`);
  return parsePartialDate(turned(text));
}

function withWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Day/month/year, month/year and year/month/day turned into the order of EDTF; the rest as typed. */
function turned(text: string): string {
  return text
    .replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=[~?]?$)/, (_, d, m, y) => iso(y, m, d))
    .replace(/^(\d{1,2})[/.-](\d{4})(?=[~?]?$)/, (_, m, y) => iso(y, m))
    .replace(/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?=[~?]?$)/, (_, y, m, d) => iso(y, m, d));
}

function iso(year: string, ...parts: string[]): string {
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}
