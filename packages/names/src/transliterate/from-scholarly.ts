import { type Beside, hamzaSeat } from './hamza-seat.ts';
import { type Sound, soundsOf } from './scholarly-sounds.ts';
import { type ScholarlyStandard, standardTable } from './standard-table.ts';
import { bareLetters } from './vowelled-word.ts';

export interface FromScholarly {
  /** As it is usually written, without vowel signs. */
  readonly text: string;
  readonly vowelled: string;
}

const SHORT: Readonly<Record<string, string>> = { a: '\u064e', i: '\u0650', u: '\u064f' };
const LONG: Readonly<Record<string, string>> = {
  ā: '\u064eا',
  á: '\u064eى',
  ī: '\u0650ي',
  ū: '\u064fو',
};
const SHADDA = '\u0651';
const SUN = /^(?:sh|th|dh|[tṯdḏrzsšṣḍṭẓln])-/u;

/**
 * Arabic letters of a name written in a scholarly standard: exact where the
 * standard is reversible. What it does not tell is decided by the usual
 * orthography: the seat of a hamza, ta marbuta for a final -ah (ALA-LC) or -a
 * (DIN), alif for DIN's final ā.
 */
export function fromScholarly(text: string, standard: ScholarlyStandard): FromScholarly {
  const words = text.normalize('NFC').split(/(\s+)/u);
  const vowelled = words
    .map((word, at) =>
      word.trim() === '' ? word : arabicWord(word, standard, words[at + 2] ?? ''),
    )
    .join('');
  return { text: bareLetters(vowelled), vowelled };
}

function arabicWord(word: string, standard: ScholarlyStandard, next: string): string {
  const table = standardTable(standard);
  const fixed = [...table.words].find(([, latin]) => latin === word);
  if (fixed) return fixed[0];
  const small = word.toLowerCase().normalize('NFC');
  const { article, stem } = cutArticle(small);
  const sounds = soundsOf(stem, table);
  const construct = /^(?:all[āa]h|a?[a-zšḏṯṣḍṭẓ]{1,2}-)/iu.test(next);
  const written = writeSounds(sounds, { standard, construct });
  if (!article) return written;
  const isSunLetter = /^[تثدذرزسشصضطظلن]/u.test(written);
  return `ال${isSunLetter ? written.replace(/^./u, (letter) => letter + SHADDA) : written}`;
}

/** al-, l- and the forms taken over by a sun letter (aš-, š-). */
function cutArticle(word: string): { article: boolean; stem: string } {
  const cut = /^(?:a?l-|a?(?=(sh|th|dh|[tṯdḏrzsšṣḍṭẓn])-))/u.exec(word);
  if (!cut) return { article: false, stem: word };
  const stem = word.slice(cut[0].length);
  return { article: true, stem: SUN.test(stem) ? stem.replace(SUN, '') : stem };
}

interface Ending {
  readonly standard: ScholarlyStandard;
  readonly construct: boolean;
}

function writeSounds(sounds: readonly Sound[], ending: Ending): string {
  let out = '';
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds[at]!;
    const left = sounds.length - at;
    if (isTaMarbuta(sounds, at, ending)) return `${out}${sound.text === 'ā' ? LONG.ā : SHORT.a}ة`;
    if (sound.vowel)
      out += at === 0 ? initialVowel(sound.text) : (SHORT[sound.text] ?? LONG[sound.text]!);
    else if (sound.text === 'ء') {
      const seat = hamzaSeat(beside(sounds[at - 1]), left === 1 ? 'edge' : beside(sounds[at + 1]));
      const isMadda = seat === 'أ' && sounds[at + 1]?.text === 'ā' && sounds[at - 1]?.text !== 'ā';
      out += isMadda ? 'آ' : seat;
      if (isMadda) at++;
    } else out += sound.text + (sound.doubled ? SHADDA : '');
  }
  return out;
}

/** A final -ah, -āh (ALA-LC), -a, -āh (DIN), or -at before a word that makes a construct of it. */
function isTaMarbuta(
  sounds: readonly Sound[],
  at: number,
  { standard, construct }: Ending,
): boolean {
  const [vowel, last, more] = sounds.slice(at, at + 3);
  if (at === 0 || more !== undefined || !vowel?.vowel || !/^[aā]$/u.test(vowel.text)) return false;
  if (last === undefined) return standard === 'din-31635' && vowel.text === 'a';
  if (last.doubled) return false;
  if (last.text === 'ة') return true;
  if (last.text === 'ت') return construct;
  return (
    last.text === 'ه' && (standard === 'ala-lc' || (standard === 'din-31635' && vowel.text === 'ā'))
  );
}

function initialVowel(vowel: string): string {
  if (vowel === 'ā') return 'آ';
  if (vowel === 'i') return 'إ\u0650';
  if (vowel === 'ī') return 'إ\u0650ي';
  return vowel === 'ū' ? 'أ\u064fو' : `أ${SHORT[vowel]}`;
}

function beside(sound: Sound | undefined): Beside {
  if (sound === undefined) return 'edge';
  if (!sound.vowel) return 'none';
  return sound.text === 'á' ? 'ā' : (sound.text as Beside);
}
