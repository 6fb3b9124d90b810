/** How many UTF-16 units of a name are read; what follows stays in the original only. */
export const MAX_NAME_UNITS = 320;

/** Bidi controls, joiners, soft hyphen, BOM, tags, blank letters: invisible, never part of a name. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** Tatweel, harakat, dagger alif and Qur'anic marks, the two small letters among them. */
const ARABIC_MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
/** These and every other combining mark. */
const MARKS = /[\u0640\u06e5\u06e6\p{M}]/gu;

/** Printable ASCII and the letters of Arabic: nothing here is changed. */
const CLEAN = /^[\x20-\x7e\u0621-\u063a\u0641-\u064a]*$/u;

const DIGIT_ZEROS = [0x660, 0x6f0];

/**
 * The matching form of a text before letters are folded: NFKC (presentation
 * forms and ligatures become letters), invisible characters and marks dropped,
 * both digit sets to ASCII, lower case. Order after reference "names", section 4.
 */
export function cleanUnicode(original: string): string {
  if (CLEAN.test(original)) return original.slice(0, MAX_NAME_UNITS);
  // One sign may stand for eighteen letters (ﷺ): bounded before and after it is taken apart.
  const bounded = original.slice(0, MAX_NAME_UNITS).normalize('NFKC').slice(0, MAX_NAME_UNITS);
  const letters = bounded.replace(LONE_SURROGATE, ' ').replace(INVISIBLE, '');
  return asciiDigits(letters).replace(ARABIC_MARKS, '');
}

/** Lower case without marks; decomposes, so that ā is a and é is e. Arabic hamza seats become plain alif, waw, ya. */
export function dropMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '');
}

function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}
