import { isArabic } from '../normalise/script.ts';
import { ARABIC_LETTERS, LATIN_LETTERS } from './alphabet.ts';

/** Latin letters that together write one sound in some convention; cut greedily, the longest first. */
const GROUPS =
  'tsch dsch dzh dzs sch tch xsh xkh xth xdh xss xtt xzz xdz xch xzh th dh sh ch kh gh ph zh ck dj tz ts sz cz qu mp nt gk xh aa ee ii oo ou uu ai ei au'.split(
    ' ',
  );
/** Final ه is mostly ta marbuta, read a or et; final ي is a vowel: signs of their own. */
const FINAL_HEH = 'ه$';
const FINAL_YEH = 'ي$';
const MOST_SIGNS = 24;
/** Nothing that a slip may do to one sign costs more nats. */
export const MOST_LOSS = 4;

/** The signs of one script in coarse comparison; number 0 is "nothing". */
export const ARABIC_SIGNS: readonly string[] = ['', ...ARABIC_LETTERS, FINAL_HEH, FINAL_YEH];
export const LATIN_SIGNS: readonly string[] = ['', ...LATIN_LETTERS, ...GROUPS];

const NUMBERS = new Map([
  ...ARABIC_SIGNS.map((sign, at) => [sign, at] as const),
  ...LATIN_SIGNS.map((sign, at) => [sign, at] as const),
]);
const LATIN_CUT = new RegExp(`${GROUPS.join('|')}|[a-z]`, 'gu');

/**
 * Cuts a folded word into the signs of its script, for comparisons that are
 * too many for the letter models. Doubled letters count once; what is in no
 * alphabet is left out.
 */
export function coarseSigns(word: string): Uint8Array {
  const cut = isArabic(word) ? arabicCut(word) : (word.match(LATIN_CUT) ?? []);
  const signs: number[] = [];
  let last = '';
  for (const sign of cut) {
    const number = NUMBERS.get(sign);
    if (number !== undefined && (sign !== last || sign.length > 1)) signs.push(number);
    last = sign;
    if (signs.length === MOST_SIGNS) break;
  }
  return Uint8Array.from(signs);
}

function arabicCut(word: string): string[] {
  const letters = [...word];
  const last = letters.length - 1;
  if (last > 0 && letters[last] === 'ه') letters[last] = FINAL_HEH;
  else if (last > 0 && letters[last] === 'ي') letters[last] = FINAL_YEH;
  return letters;
}
