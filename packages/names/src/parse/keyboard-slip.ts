/**
 * Arabic (101) keyboard: the Arabic letter on the key of each Latin one, for
 * names typed with the wrong layout switched on.
 */
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`";
const LETTERS = 'ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ ذ'.split(' ');
const SHIFTED: Readonly<Record<string, string>> = {
  H: 'أ',
  N: 'آ',
  Y: 'إ',
  T: 'لإ',
  G: 'لأ',
  B: 'لآ',
};

const ARABIC_OF: ReadonlyMap<string, string> = new Map([
  ...[...KEYS].map((key, at) => [key, LETTERS[at]!] as const),
  ...Object.entries(SHIFTED),
]);
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [...KEYS].map((key, at) => [LETTERS[at]!, key] as const),
);

/** The text as the same keys write it on the other layout; null when some sign is on neither. */
export function onOtherLayout(text: string): string | null {
  return /\p{Script=Arabic}/u.test(text) ? inLatin(text) : inArabic(text);
}

function inArabic(text: string): string | null {
  let out = '';
  for (const sign of text) {
    const letter = /\s/u.test(sign)
      ? ' '
      : (ARABIC_OF.get(sign) ?? ARABIC_OF.get(sign.toLowerCase()));
    if (letter === undefined) return null;
    out += letter;
  }
  return out;
}

function inLatin(text: string): string | null {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const pair = LATIN_OF.get(text.slice(at, at + 2));
    const key = /\s/u.test(text[at]!) ? ' ' : (pair ?? LATIN_OF.get(text[at]!));
    if (key === undefined) return null;
    if (pair !== undefined) at++;
    out += key;
  }
  return out;
}
