/** Letters of a folded Arabic token, in the order their numbers are stored in the generated tables. */
export const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويگپچژڤ';
export const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Marks of a token's start, end and of the gap between two letters, after the letters. */
export interface Alphabet {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly size: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** Letter numbers, one more each, by how far a character is from the `first`; 0 where it is no letter. */
  readonly byUnit: Uint8Array;
  readonly first: number;
}

function alphabet(letters: string): Alphabet {
  const size = letters.length;
  const numbers = new Map([...letters].map((letter, at) => [letter, at] as const));
  const units = Array.from(letters, (letter) => letter.charCodeAt(0));
  const first = Math.min(...units);
  const byUnit = new Uint8Array(Math.max(...units) - first + 1);
  for (const [at, unit] of units.entries()) byUnit[unit - first] = at + 1;
  const marks = { start: size, end: size + 1, gap: size + 2, size: size + 3 };
  return { letters, ...marks, numbers, byUnit, first };
}

export const ARABIC = alphabet(ARABIC_LETTERS);
export const LATIN = alphabet(LATIN_LETTERS);

/** Letter numbers of a word; letters outside the alphabet are left out. */
export function letterNumbers(word: string, of: Alphabet): Uint8Array {
  const numbers = new Uint8Array(word.length);
  let size = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at) - of.first;
    const number = unit >= 0 && unit < of.byUnit.length ? of.byUnit[unit]! : 0;
    if (number > 0) numbers[size++] = number - 1;
  }
  return size === word.length ? numbers : numbers.slice(0, size);
}

/** 1 for a e i o u y, by Latin letter number. */
export const VOWEL = Uint8Array.from(
  [...LATIN_LETTERS].map((letter) => ('aeiouy'.includes(letter) ? 1 : 0)),
);
