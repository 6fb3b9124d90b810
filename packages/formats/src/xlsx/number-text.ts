import { partialDateOfDay } from '@sila/domain';
import type { NumberFormat } from './number-format.ts';

/** Day 0 of a workbook, in days since 1970. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/** The number of a cell as text: dates as ISO text as far as the cell shows them, the rest as shown. */
export function numberText(raw: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format.kind === 'padded' && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(format.digits, '0');
  }
  if (format.kind === 'time') return clock(value);
  if (format.kind === 'date') {
    const date = dateText(value, format, is1904);
    if (date !== null) return date;
  }
  // Fifteen digits are what a sheet keeps; more are noise of binary fractions.
  return /^-?\d{1,15}$/.test(raw) ? raw : String(Number(value.toPrecision(15)));
}

function dateText(
  serial: number,
  format: NumberFormat & { kind: 'date' },
  is1904: boolean,
): string | null {
  let day = Math.floor(serial);
  if (day < 0 || day > 2_958_465) return null;
  if (!is1904) {
    // A number below 1 is a time of day in a cell meant for dates.
    if (day === 0) return serial > 0 ? clock(serial) : null;
    // Excel counts a 29th of February 1900 that never was.
    if (day === 60) return null;
    if (day < 60) day++;
  }
  const iso = partialDateOfDay(day + (is1904 ? EPOCH_1904 : EPOCH_1900));
  if (format.shows === 'year') return iso.slice(0, 4);
  if (format.shows === 'month') return iso.slice(0, 7);
  return format.time && serial % 1 > 0 ? `${iso} ${clock(serial)}` : iso;
}

function clock(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
