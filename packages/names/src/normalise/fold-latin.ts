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

/** Arabizi digits and digits that scanners read for letters. */
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': '',
  '3': 'a',
  '4': 'a',
  '5': 'kh',
  '6': 't',
  '7': 'h',
  '8': 'gh',
  '9': 'q',
};

/** Folds Latin letters that carry sound in their marks; input lower case and composed. */
export function foldLatinLetters(text: string): string {
  return text.replace(FOLDED, (letter) => LETTER_FOLDS[letter] ?? letter);
}

export function dropApostrophes(text: string): string {
  return text.replace(APOSTROPHES, '');
}

/**
 * Digits inside a Latin word read as Arabizi or as scanning slips ("7asan",
 * "Sech1n"); a word with more digits than letters is left as it is.
 */
export function foldDigitsInWord(word: string): string {
  const letters = word.replace(/[^a-z]/g, '').length;
  const digits = word.replace(/[^0-9]/g, '').length;
  if (digits === 0 || letters < 2 || digits > letters) return word;
  return word.replace(/[0-9]/g, (digit) => DIGITS[digit] ?? '');
}
