import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../file-format.ts';

/** Bytes looked at to tell UTF-16 from 8-bit text. */
const WIDE_SAMPLE = 65_536;

/** The encoding of a text file, from its byte order mark or, where it has none, from its bytes. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return detectWide(bytes) ?? detectNarrow(bytes);
}

/**
 * UTF-16 without a mark: one byte of each pair is 0 (Latin, digits,
 * delimiters) or 6 (Arabic), which 8-bit text never is.
 */
function detectWide(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, WIDE_SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  let zeros = 0;
  for (let i = 0; i < end; i += 2) {
    const first = bytes[i]!;
    const second = bytes[i + 1]!;
    if (first === 0 || second === 0) zeros++;
    if (first === 0 || first === 6) even++;
    if (second === 0 || second === 6) odd++;
  }
  const enough = (end / 2) * 0.7;
  if (zeros === 0 || Math.max(even, odd) < enough) return null;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

/**
 * UTF-8 when nearly every byte above ASCII stands in a valid sequence: a list
 * in UTF-8 with one pasted line in another encoding is still UTF-8.
 */
function detectNarrow(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes)) return 'utf-8';
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i]! < 0x80) {
      i++;
      continue;
    }
    const length = utf8Length(bytes, i);
    if (length > 0) valid++;
    else invalid++;
    i += length || 1;
  }
  if (invalid * 10 <= valid) return 'utf-8';
  return looksArabic(bytes) ? 'windows-1256' : 'windows-1252';
}

/** Length of the valid UTF-8 sequence that begins at `at`, 1 to 4; 0 when none does. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return (second & 0xc0) === 0x80 ? 2 : 0;
  if ((second & 0xc0) !== 0x80 || ((bytes[at + 2] ?? 0) & 0xc0) !== 0x80) return 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    return lead === 0xed && second >= 0xa0 ? 0 : 3;
  }
  if (lead < 0xf0 || lead > 0xf4 || ((bytes[at + 3] ?? 0) & 0xc0) !== 0x80) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  return lead === 0xf4 && second >= 0x90 ? 0 : 4;
}

/**
 * Windows-1256 or Windows-1252: both give a letter to nearly every byte, so
 * the words decide. Arabic words are runs of high bytes of their own, with the
 * article C7 E1 (ال) at every turn; an accented Latin letter stands between
 * ASCII letters.
 */
function looksArabic(bytes: Uint8Array): boolean {
  let arabic = 0;
  let latin = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0xc0) continue;
    const start = i;
    while (i < bytes.length && bytes[i]! >= 0xc0) i++;
    const touchesLatin = isAsciiLetter(bytes[start - 1]) || isAsciiLetter(bytes[i]);
    if (touchesLatin) latin += i - start;
    else if (i - start > 1) {
      arabic += i - start;
      if (bytes[start] === 0xc7 && bytes[start + 1] === 0xe1) arabic += 2;
    }
  }
  return arabic > latin;
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
