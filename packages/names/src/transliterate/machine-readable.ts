import { standardTable } from './standard-table.ts';

/**
 * A name in the machine readable zone of a travel document: letter by letter
 * after ICAO Doc 9303-3 section 6 C, vowel signs left out, shadda doubling,
 * spaces and hyphens as `<`. Reversible for the reader of the document.
 */
export function machineReadable(name: string): string {
  const words = name.normalize('NFKC').split(/[\s<\-‐–']+/u);
  return words
    .map(codesOf)
    .filter((codes) => codes !== '')
    .join('<');
}

function codesOf(word: string): string {
  const table = standardTable('icao-9303');
  const codes: string[] = [];
  const letters = [...word.normalize('NFC')];
  letters.forEach((letter, at) => {
    if (table.rule('doubled') === letter && codes.length > 0) codes.push(codes.at(-1)!);
    else if (letter === 'ة' && isLast(letters, at)) codes.push(table.rule('taMarbuta'));
    else if (/\p{M}/u.test(letter)) return;
    else if (table.letters.has(letter)) codes.push(table.letters.get(letter)!);
    else codes.push(latinCode(letter));
  });
  return codes.join('');
}

/** Only marks follow. */
function isLast(letters: readonly string[], at: number): boolean {
  return letters.slice(at + 1).every((letter) => /\p{M}/u.test(letter));
}

/** Latin letters that have no plain letter within them, after Doc 9303-3 section 6 A. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  Ø: 'OE',
  Þ: 'TH',
  Đ: 'D',
  Ħ: 'H',
  Ł: 'L',
  Ŋ: 'N',
  Œ: 'OE',
  Ŧ: 'T',
};

/** Latin letters without their marks; what is no letter is left out. */
function latinCode(letter: string): string {
  const upper = letter.toUpperCase();
  return (WHOLE_LETTERS[upper] ?? upper).normalize('NFKD').replace(/[^A-Z]/gu, '');
}
