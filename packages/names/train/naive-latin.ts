import { foldArabic } from '../src/normalise/fold-arabic.ts';

const TABLE: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  گ: 'g',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  ڤ: 'v',
};

/** The plain letter-by-letter transliteration that ready-made matchers are given in the comparison. */
export function naiveLatin(text: string): string {
  const folded = foldArabic(text.normalize('NFKC')).replace(/[\u064b-\u0670]/gu, '');
  return folded
    .replace(/[\u0621-\u06cc]/gu, (letter) => TABLE[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

const row = new Int32Array(400);

export function levenshtein(left: string, right: string): number {
  const m = right.length;
  for (let j = 0; j <= m; j++) row[j] = j;
  for (let i = 1; i <= left.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    const unit = left.charCodeAt(i - 1);
    for (let j = 1; j <= m; j++) {
      const change = diagonal + (unit === right.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j]!;
      row[j] = Math.min(change, diagonal + 1, row[j - 1]! + 1);
    }
  }
  return row[m]!;
}

/** 1 for equal texts, 0 for nothing in common: Levenshtein over the longer length. */
export function nearness(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : 1 - levenshtein(left, right) / longest;
}
