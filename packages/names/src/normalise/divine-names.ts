import { DIVINE_ARABIC, DIVINE_BARE, DIVINE_LATIN } from './particles.ts';
import { isArabic } from './script.ts';
import { withoutArticle } from './strip-article.ts';

const SKELETONS: ReadonlySet<string> = new Set([...DIVINE_LATIN].map(skeleton));

/** Whether عبد or a bare "Abd" and this word are one name: the word is a name of God, or another that is known to follow. */
export function isServedName(word: string): boolean {
  if (DIVINE_BARE.has(word)) return true;
  if (isArabic(word)) return DIVINE_ARABIC.has(withoutArticle(word));
  return SKELETONS.has(skeleton(word)) || SKELETONS.has(skeleton(withoutLatinArticle(word)));
}

/** "abd elmajid": the article written joined to a name that could follow it. */
export function withoutLatinArticle(word: string): string {
  const bare = /^[aeiu]l([a-z]{4,})$/.exec(word)?.[1];
  return bare !== undefined && SKELETONS.has(skeleton(bare)) ? bare : word;
}

/**
 * Consonants of a Latin word and the vowel before the last, spellings of one
 * sound as one: rahman, rahmane and rahmaan meet; azim and azzam do not.
 */
function skeleton(word: string): string {
  const sounds = word
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'g')
    .replace(/s?ch|sh/g, 'ʃ')
    .replace(/dj/g, 'j')
    .replace(/th/g, 't')
    .replace(/[dz]h/g, 'd')
    .replace(/[cq]/g, 'k')
    .replace(/[hw]/g, '')
    .replace(/[eiy]+/g, 'i')
    .replace(/[ou]+/g, 'u')
    .replace(/(.)\1+/g, '$1');
  const vowel = /([aiu])[^aiu][aiu]*$/.exec(sounds)?.[1] ?? '';
  return sounds.replace(/[aiu]/g, '') + vowel;
}
