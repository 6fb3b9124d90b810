/**
 * Latin letters whose sound an ASCII base letter would lose, written as the
 * digraph most spellings of Arabic names use; and letters without a
 * decomposition. Must run on composed (NFC) text, before marks are dropped.
 */
const LETTER_FOLDS: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ś: 'sh',
  ș: 'sh',
  č: 'ch',
  ć: 'ch',
  ç: 'c',
  ğ: 'gh',
  ġ: 'gh',
  ǧ: 'j',
  dż: 'dj',
  ż: 'j',
  ḫ: 'kh',
  ẖ: 'kh',
  ḏ: 'dh',
  ṯ: 'th',
  ž: 'j',
  ǰ: 'j',
  ĝ: 'gh',
  ı: 'i',
  i̇: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'dh',
  þ: 'th',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ɛ: 'e',
  ɣ: 'gh',
  ĸ: 'k',
  ƶ: 'z',
  ɖ: 'd',
  ɗ: 'd',
  ɓ: 'b',
  ƙ: 'k',
};
const FOLDED = new RegExp(
  Object.keys(LETTER_FOLDS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Signs for ʿayn, hamza and elision: dropped inside a word. */
const APOSTROPHES = /['’‘`´ʼʽʾʿˈˊˋʹʻ‛＇′ʔʕꞌ]/gu;

/** Arabizi letters that a digit and an apostrophe write together: غ خ ض ظ. */
const DIGIT_AND_APOSTROPHE: Readonly<Record<string, string>> = {
  '3': 'gh',
  '7': 'kh',
  '9': 'd',
  '6': 'z',
};
const WITH_APOSTROPHE = /(?<=^|[a-z])([3679])['’‘`´ʼ](?=[a-z])/gu;

/** Arabizi digits with one sound, and the zero that scanners read for o. */
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '2': '',
  '4': 'a',
  '5': 'kh',
  '6': 't',
  '7': 'h',
  '8': 'gh',
  '9': 'q',
};
const VOWEL = /[aeiouy]/;

/** Folds Latin letters that carry sound in their marks; input lower case and composed. */
export function foldLatinLetters(text: string): string {
  return text.replace(FOLDED, (letter) => LETTER_FOLDS[letter] ?? letter);
}

export function dropApostrophes(text: string): string {
  return text.replace(APOSTROPHES, '');
}

/** Arabizi letters of two signs ("3'assan", "7'aled"); must run before apostrophes are dropped. */
export function foldArabizi(word: string): string {
  if (!/[3679]/.test(word)) return word;
  return word.replace(WITH_APOSTROPHE, (_, digit: string) => DIGIT_AND_APOSTROPHE[digit] ?? digit);
}

/**
 * Digits inside a Latin word read as Arabizi or as scanning slips ("7asan",
 * "Sech1n"); a word with more digits than letters is left as it is.
 */
export function foldDigitsInWord(word: string): string {
  if (!/[0-9]/.test(word)) return word;
  const letters = word.replace(/[^a-z]/g, '').length;
  const digits = word.replace(/[^0-9]/g, '').length;
  if (letters < 2 || digits > letters) return word;
  return word.replace(/[0-9]/g, (digit, at: number) => {
    const before = word[at - 1] ?? '';
    const after = word[at + 1] ?? '';
    if (digit === '3') return ayn(before, after, at);
    // A scanner's 1 is l between vowels (kha1ed), i beside a consonant (sech1n).
    if (digit === '1') return VOWEL.test(before) && VOWEL.test(after) ? 'l' : 'i';
    return DIGITS[digit] ?? '';
  });
}

/** ʿayn as Latin spellings write it: lengthening the a before it, silent beside other vowels, else a. */
function ayn(before: string, after: string, at: number): string {
  if (before === 'a' && after !== '' && !VOWEL.test(after)) return 'a';
  if (VOWEL.test(before)) return '';
  return VOWEL.test(after) && at !== 1 ? '' : 'a';
}
