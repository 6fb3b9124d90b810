import { isArabic, isLatin } from '../normalise/script.ts';
import { withoutJoinedSon } from './token-shape.ts';

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
  تش: ['S', 'K', 'TS'],
  تس: ['S', 'TS'],
  دج: ['K', 'TK'],
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
  tch: ['S', 'K'],
  tsch: ['S', 'K'],
  dsch: ['K'],
  dj: ['K'],
  dzh: ['K'],
  dzs: ['K'],
  dz: ['S', 'K'],
  tz: ['S', 'K', 'TS'],
  ts: ['S', 'TS'],
  cz: ['S', 'K'],
  sz: ['S'],
  g: ['K'],
  gh: ['K'],
  j: ['K', ''],
  k: ['K'],
  kh: ['K', ''],
  q: ['K'],
  ck: ['K'],
  x: ['K', 'KS'],
  xh: ['', 'K'],
  xkh: ['K'],
  xch: ['S', 'K'],
  xsh: ['S'],
  xss: ['S'],
  xzh: ['S', 'K'],
  xdz: ['T'],
  xtt: ['T'],
  xzz: ['T', 'S'],
  xdh: ['T', 'S'],
  xth: ['T', 'S'],
  xta: ['', 'T'],
  xah: [''],
  xay: [''],
  l: ['L'],
  m: ['M'],
  n: ['N'],
  r: ['R'],
};
/** Greek spellings write b and d as mp and nt; elsewhere these are two sounds. */
const LATIN_START: readonly (readonly [RegExp, string])[] = [
  [/^mp/u, 'b'],
  [/^nt/u, 'd'],
];
const ARABIC_GROUP = /تش|تس|دج|./gu;
const LATIN_GROUP =
  /x(?:kh|ch|sh|ss|zh|dz|tt|zz|dh|th|ta$|ah$|ay$|h)|tsch|dsch|dzh|dzs|sch|tch|ph|th|dh|sh|ch|kh|gh|ck|dj|dz|tz|ts|cz|sz|[a-z]/gu;
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
  if (text === last.text) return last.keys;
  last.keys = keysOf(text.slice(0, LONGEST));
  last.text = text;
  return last.keys;
}

/** One word is asked for several times in turn when it is first met. */
const last: { text: string | null; keys: readonly string[] } = { text: null, keys: [] };

function keysOf(token: string): readonly string[] {
  const article = /^(?:[aeiu]l|l(?:[ae]?(?=[^aeiou])|(?=aa|ou)))(?=[a-z]{3})/u.exec(token);
  const whole = skeletons(token);
  const bare = withoutJoinedSon(token) ?? (article && token.slice(article[0].length));
  return bare ? [...new Set([...whole, ...skeletons(bare)])] : whole;
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
  if (isArabic(token)) return classesBy(ARABIC_CLASSES, token.match(ARABIC_GROUP));
  if (!isLatin(token)) return null;
  const plain = LATIN_START.reduce((text, [start, letter]) => text.replace(start, letter), token);
  return classesBy(LATIN_CLASSES, plain.match(LATIN_GROUP));
}

function classesBy(
  classes: Readonly<Record<string, readonly string[]>>,
  groups: readonly string[] | null,
): (readonly string[])[] {
  return (groups ?? []).map((group) => classes[group] ?? []).filter((one) => one.length > 0);
}

/** Doubled and neighbouring letters of one class count once: spellings double them freely. */
function append(key: string, symbol: string): string {
  if (symbol === 'B' && key.endsWith('M')) return `${key.slice(0, -1)}NB`;
  if (symbol.length > 1 && key.endsWith(symbol[0]!)) return key + symbol.slice(1);
  return symbol === '' || key.endsWith(symbol) ? key : key + symbol;
}
