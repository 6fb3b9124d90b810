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
}

function alphabet(letters: string): Alphabet {
  const size = letters.length;
  const numbers = new Map([...letters].map((letter, at) => [letter, at] as const));
  return { letters, start: size, end: size + 1, gap: size + 2, size: size + 3, numbers };
}

export const ARABIC = alphabet(ARABIC_LETTERS);
export const LATIN = alphabet(LATIN_LETTERS);

/** Letter numbers of a word; letters outside the alphabet are left out. */
export function letterNumbers(word: string, of: Alphabet): Uint8Array {
  const numbers: number[] = [];
  for (const letter of word) {
    const number = of.numbers.get(letter);
    if (number !== undefined) numbers.push(number);
  }
  return Uint8Array.from(numbers);
}

/** 1 for a e i o u y, by Latin letter number. */
export const VOWEL = Uint8Array.from(
  [...LATIN_LETTERS].map((letter) => ('aeiouy'.includes(letter) ? 1 : 0)),
);
