import { checkSign } from './check-sign.ts';

/**
 * A receipt is eight groups of five digits: four drawn at random and a check
 * sign over them and the group's place, so that a slip of the pen is told by
 * the group it stands in. Digits alone, because everybody who reads Arabic or
 * Latin reads and says them; 32 random ones are 106 bits.
 */
export const RECEIPT_GROUPS = 8;
const DRAWN = 4;
const GROUP = DRAWN + 1;

/** The first digit of each kind that people write. */
const ZEROS = ['0', '\u0660', '\u06f0'].map((zero) => zero.charCodeAt(0));
/** What people put between groups, and what a copy from a page may carry along. */
const BETWEEN = /[\s\-‐-―_.,·\u200e\u200f\u061c\u2066-\u2069]/u;

/** A fresh receipt: groups with a space between them. */
export function newReceipt(): string {
  const groups: string[] = [];
  for (let place = 1; place <= RECEIPT_GROUPS; place++) {
    const drawn = drawDigits(DRAWN);
    groups.push(drawn + checkSign(`${place}${drawn}`));
  }
  return groups.join(' ');
}

/** What came of reading a receipt that somebody typed. */
export type ReadReceipt =
  | { readonly is: 'whole'; readonly receipt: string }
  /** Digits are missing, or there are too many. */
  | { readonly is: 'length'; readonly digits: number }
  /** Groups with a slip in them, from 1. */
  | { readonly is: 'slip'; readonly groups: readonly number[] }
  | { readonly is: 'letters' };

/** Reads a receipt in digits of any of the three kinds, however it is spaced. */
export function readReceipt(typed: string): ReadReceipt {
  let digits = '';
  for (const sign of typed) {
    if (BETWEEN.test(sign)) continue;
    const digit = digitOf(sign);
    if (digit === null) return { is: 'letters' };
    digits += digit;
  }
  if (digits.length !== RECEIPT_GROUPS * GROUP) return { is: 'length', digits: digits.length };
  const groups = digits.match(/.{5}/g)!;
  const slips = groups.flatMap((group, at) =>
    checkSign(`${at + 1}${group.slice(0, DRAWN)}`) === group[DRAWN] ? [] : [at + 1],
  );
  if (slips.length > 0) return { is: 'slip', groups: slips };
  return { is: 'whole', receipt: groups.join(' ') };
}

function digitOf(sign: string): string | null {
  const code = sign.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code <= one + 9);
  return zero === undefined ? null : String(code - zero);
}

function drawDigits(count: number): string {
  let digits = '';
  while (digits.length < count) {
    const [drawn] = crypto.getRandomValues(new Uint8Array(1));
    // 250 and above would favour the small digits.
    if (drawn! < 250) digits += drawn! % 10;
  }
  return digits;
}
