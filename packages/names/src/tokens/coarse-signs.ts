import { isArabic } from '../normalise/script.ts';
import { ARABIC_LETTERS, LATIN_LETTERS } from './alphabet.ts';
import { GraphemeTrie } from './grapheme-trie.ts';

/** Latin letters that together write one sound in some convention; cut greedily, the longest first. */
const GROUPS =
  'tsch dsch dzh dzs sch tch xsh xkh xth xdh xss xtt xzz xdz xch xzh th dh sh ch kh gh ph zh ck dj tz ts sz cz qu mp nt gk xh aa ee ii oo ou uu ai ei au'.split(
    ' ',
  );
/** Final ه is mostly ta marbuta, read a or et; final ي is a vowel: signs of their own. */
const FINAL_HEH = 'ه$';
const FINAL_YEH = 'ي$';
/** Signs of a word that are read. */
export const MOST_SIGNS = 24;
/** Nothing that a slip may do to one sign costs more nats. */
export const MOST_LOSS = 4;

/** The signs of one script in coarse comparison; number 0 is "nothing". */
export const ARABIC_SIGNS: readonly string[] = ['', ...ARABIC_LETTERS, FINAL_HEH, FINAL_YEH];
export const LATIN_SIGNS: readonly string[] = ['', ...LATIN_LETTERS, ...GROUPS];

const NUMBERS = new Map(ARABIC_SIGNS.map((sign, at) => [sign, at] as const));
const LATIN_TRIE = new GraphemeTrie(
  new Map(LATIN_SIGNS.flatMap((sign, at) => (at === 0 ? [] : [[sign, at] as const]))),
);
const signs = new Uint8Array(MOST_SIGNS);

/**
 * Cuts a folded word into the signs of its script, for comparisons that are
 * too many for the letter models. Doubled letters count once; what is in no
 * alphabet is left out.
 */
export function coarseSigns(word: string): Uint8Array {
  return signs.slice(0, isArabic(word) ? cutArabic(word) : cutLatin(word));
}

function cutArabic(word: string): number {
  let size = 0;
  let last = '';
  for (let at = 0; at < word.length && size < MOST_SIGNS; at++) {
    const sign = at > 0 && at === word.length - 1 ? finalSign(word[at]!) : word[at]!;
    const number = NUMBERS.get(sign);
    if (number !== undefined && (sign !== last || sign.length > 1)) signs[size++] = number;
    last = sign;
  }
  return size;
}

function finalSign(letter: string): string {
  return letter === 'ه' ? FINAL_HEH : letter === 'ي' ? FINAL_YEH : letter;
}

function cutLatin(word: string): number {
  let size = 0;
  let last = 0;
  let at = 0;
  while (at < word.length && size < MOST_SIGNS) {
    let sign = 0;
    let end = at + 1;
    let node = 0;
    for (let next = at; next < word.length; next++) {
      const letter = word.charCodeAt(next) - 97;
      node = letter >= 0 && letter < LATIN_LETTERS.length ? LATIN_TRIE.below(node, letter) : -1;
      if (node < 0) break;
      if (LATIN_TRIE.number(node) < 0) continue;
      sign = LATIN_TRIE.number(node);
      end = next + 1;
    }
    if (sign > 0 && (sign !== last || end - at > 1)) signs[size++] = sign;
    if (sign > 0) last = sign;
    at = end;
  }
  return size;
}
