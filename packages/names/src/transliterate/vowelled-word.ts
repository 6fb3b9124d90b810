/** One Arabic letter with what stands on it. */
export interface Unit {
  readonly letter: string;
  /** Short vowel after the letter; `ā` is the dagger alif, `-` a written sukun; `` where nothing is written. */
  readonly vowel: '' | '-' | 'a' | 'i' | 'u' | 'ā' | 'an' | 'in' | 'un';
  readonly doubled: boolean;
}

const SHADDA = '\u0651';
const VOWELS: ReadonlyMap<string, Unit['vowel']> = new Map([
  ['\u064b', 'an'],
  ['\u064c', 'un'],
  ['\u064d', 'in'],
  ['\u064e', 'a'],
  ['\u064f', 'u'],
  ['\u0650', 'i'],
  ['\u0652', '-'],
  ['\u0670', 'ā'],
]);
const SIGNS = new Map([...VOWELS].map(([sign, vowel]) => [vowel, sign]));
/** Everything that is no letter of the word: marks, tatweel, joiners, direction signs. */
const MARK = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Whether the writer put any vowel sign or shadda into the word. */
export function isVowelled(word: string): boolean {
  return /[\u064b-\u0652\u0670]/u.test(word);
}

/** The letters alone; hamza seats and madda stay, they are letters. */
export function bareLetters(word: string): string {
  return word.normalize('NFC').replace(MARK, '');
}

/** Cuts an Arabic word into letters with their signs. A dagger alif after fatha makes the vowel long. */
export function unitsOf(word: string): Unit[] {
  const units: Unit[] = [];
  for (const char of word.normalize('NFC')) {
    const last = units.at(-1);
    const vowel = VOWELS.get(char);
    if (vowel !== undefined && last) units[units.length - 1] = { ...last, vowel };
    else if (char === SHADDA && last) units[units.length - 1] = { ...last, doubled: true };
    else if (bareLetters(char) !== '') units.push({ letter: char, vowel: '', doubled: false });
  }
  return units;
}

/** The word with its signs again, in the usual order: shadda before the vowel. */
export function writeUnits(units: readonly Unit[]): string {
  return units
    .map(
      ({ letter, vowel, doubled }) =>
        letter + (doubled ? SHADDA : '') + (vowel === '' ? '' : SIGNS.get(vowel)!),
    )
    .join('');
}
