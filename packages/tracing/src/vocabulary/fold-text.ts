/** Letters that differ by hand, keyboard or country, and both sets of Arabic digits. */
const FOLDED: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ء: '',
};
for (let digit = 0; digit < 10; digit++) {
  Object.assign(FOLDED, {
    [String.fromCharCode(0x660 + digit)]: String(digit),
    [String.fromCharCode(0x6f0 + digit)]: String(digit),
  });
}

const ASCII = /^[\x20-\x7e]*$/;
/** What nearly every cell is written in; the rest takes the longer way. */
const ASCII_AND_ARABIC = /^[\x20-\x7e\u0600-\u06ff]*$/;
const ARABIC_MARKS_AND_VARIANTS =
  /[\u0610-\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06edآأإؤئٱىیېکةۃھہەء٠-٩۰-۹]/g;
const MARKS = /[\p{M}\p{Cf}ـ]/gu;
const VARIANTS = /[ٱىیېکةۃھہەء٠-٩۰-۹]/g;

/** Both sets of Arabic digits as ASCII digits; nothing else is touched. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => FOLDED[digit]!);
}

/**
 * Lower case, without vowel signs, tatweel, accents or invisible signs, with
 * the letters that are written now so, now so, as one. Punctuation stays.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  if (ASCII_AND_ARABIC.test(text)) {
    return text.toLowerCase().replace(ARABIC_MARKS_AND_VARIANTS, (sign) => FOLDED[sign] ?? '');
  }
  // NFKD takes أ إ آ ؤ ئ and presentation forms apart, so that only their letter is left.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(VARIANTS, (letter) => FOLDED[letter]!);
}

/** `foldLetters`, with words of letters and digits parted by single spaces. Folding twice changes nothing. */
export function foldText(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
