import { isArabic, isLatin } from '../normalise/script.ts';

/**
 * Consonant classes under which spellings of one name meet across scripts.
 * Several classes after one letter are alternatives ('' is "left out"): ch is
 * ش in French and خ in German, ث is read t or s.
 */
const ARABIC_CLASSES: Readonly<Record<string, readonly string[]>> = {
  ب: ['B'],
  پ: ['B'],
  ف: ['F'],
  ڤ: ['F'],
  ت: ['T'],
  ط: ['T'],
  د: ['T'],
  ض: ['T'],
  ذ: ['T', 'S'],
  ظ: ['T', 'S'],
  ث: ['T', 'S'],
  س: ['S'],
  ص: ['S'],
  ز: ['S'],
  ش: ['S'],
  ژ: ['S', 'K'],
  چ: ['S', 'K'],
  ج: ['K'],
  خ: ['K', ''],
  غ: ['K', 'R'],
  ق: ['K'],
  ك: ['K'],
  گ: ['K'],
  ل: ['L'],
  م: ['M'],
  ن: ['N'],
  ر: ['R'],
};
const LATIN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  b: ['B'],
  p: ['B'],
  f: ['F'],
  v: ['', 'F'],
  ph: ['F'],
  t: ['T'],
  d: ['T'],
  th: ['T', 'S'],
  dh: ['T', 'S'],
  s: ['S'],
  z: ['S', 'T'],
  sh: ['S'],
  sch: ['S'],
  c: ['K', 'S'],
  ch: ['S', 'K', ''],
  tch: ['S'],
  tsch: ['S'],
  dsch: ['K'],
  dj: ['K'],
  dzh: ['K'],
  dzs: ['K'],
  g: ['K'],
  gh: ['K'],
  j: ['K', ''],
  k: ['K'],
  kh: ['K', ''],
  q: ['K'],
  ck: ['K'],
  x: ['KS'],
  l: ['L'],
  m: ['M'],
  n: ['N'],
  r: ['R'],
};
const LATIN_GROUP = /tsch|dsch|dzh|dzs|sch|tch|ph|th|dh|sh|ch|kh|gh|ck|dj|[a-z]/gu;
const MOST_KEYS = 6;
/** Letters of a word that are read; folded tokens are never longer. */
const LONGEST = 40;
/** Tokens of weak letters only (علي, Awa, Hay) share one key. */
const WEAK_KEY = '-';

/**
 * Coarse consonant-skeleton keys of a folded token; two spellings of one name
 * share at least one in nearly every case (the measured share stands in
 * `bench/names.ts`). The first key is the likeliest reading. Tokens of other
 * scripts are their own key.
 */
export function tokenKeys(text: string): readonly string[] {
  const token = text.slice(0, LONGEST);
  const article = /^(?:[aeiu]l|l(?:[ae]?(?=[^aeiou])|(?=aa|ou)))(?=[a-z]{3})/u.exec(token);
  const whole = skeletons(token);
  return article ? [...new Set([...whole, ...skeletons(token.slice(article[0].length))])] : whole;
}

function skeletons(token: string): readonly string[] {
  const classes = classesOf(token);
  if (classes === null) return [token];
  let keys = [''];
  for (const alternatives of classes) {
    const longer = alternatives.flatMap((symbol) => keys.map((key) => append(key, symbol)));
    keys = [...new Set(longer)].slice(0, MOST_KEYS);
  }
  return [...new Set(keys.map((key) => (key === '' ? WEAK_KEY : key)))];
}

function classesOf(token: string): (readonly string[])[] | null {
  if (isArabic(token))
    return [...token].map((letter) => ARABIC_CLASSES[letter] ?? []).filter((c) => c.length > 0);
  if (!isLatin(token)) return null;
  return (token.match(LATIN_GROUP) ?? [])
    .map((group) => LATIN_CLASSES[group] ?? [])
    .filter((c) => c.length > 0);
}

/** Doubled and neighbouring letters of one class count once: spellings double them freely. */
function append(key: string, symbol: string): string {
  if (symbol === 'B' && key.endsWith('M')) return `${key.slice(0, -1)}NB`;
  return symbol === '' || key.endsWith(symbol) ? key : key + symbol;
}
