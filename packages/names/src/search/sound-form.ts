import { isArabic, isLatin } from '../normalise/script.ts';

/**
 * Sounds that letters of either script write, one character each: θ ث, ð ذ ظ ض,
 * š ش, č ch, x خ, ğ غ, ʿ ع and a silent last ه; capitals are the long letters
 * of Arabic, which are written more faithfully than Latin vowels.
 */
export const SOUNDS = 'bpfvtdθðszščcjgkqxğhlmnraeiuʿAWY';

const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويگپچژڤ';
const ARABIC_SOUNDS = 'AbtθjhxdðrzsšsðtðʿğfqklmnhWYgpčjv';
const LATIN_GROUPS =
  'tsch:č dsch:j sch:š tch:č dj:j dzh:j sh:š ch:č kh:x gh:ğ th:θ dh:ð ph:f ck:k ou:u oo:u ee:i ' +
  'a:a b:b c:c d:d e:e f:f g:g h:h i:i j:j k:k l:l m:m n:n o:u p:p q:q r:r s:s t:t u:u v:v w:u x:x y:i z:z';
const LATIN_SOUNDS = new Map(
  LATIN_GROUPS.split(' ').map((pair) => pair.split(':') as [string, string]),
);
const LATIN_GROUP = new RegExp([...LATIN_SOUNDS.keys()].join('|'), 'gu');
/** Sounds of a word beyond this are not weighed in the quick look. */
const MOST_SOUNDS = 24;

/** The sounds of a folded word as numbers of `SOUNDS`, doubled ones once; empty for other scripts. */
export function soundForm(word: string): Uint8Array {
  const sounds: number[] = [];
  for (const sound of soundsOf(word)) {
    const number = SOUNDS.indexOf(sound);
    if (number >= 0 && number !== sounds.at(-1)) sounds.push(number);
    if (sounds.length === MOST_SOUNDS) break;
  }
  return Uint8Array.from(sounds);
}

function soundsOf(word: string): string[] {
  if (isArabic(word)) {
    const letters = word.length > 2 ? word.replace(/ه$/u, 'ع') : word;
    return [...letters].map((letter) => ARABIC_SOUNDS[ARABIC_LETTERS.indexOf(letter)] ?? '');
  }
  if (isLatin(word)) return (word.match(LATIN_GROUP) ?? []).map((g) => LATIN_SOUNDS.get(g)!);
  return [];
}
