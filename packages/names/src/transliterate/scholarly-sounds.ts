import type { StandardTable } from './standard-table.ts';

/** One sound of a scholarly word: an Arabic consonant, or a vowel a i u ā ī ū á. */
export interface Sound {
  readonly text: string;
  readonly vowel: boolean;
  readonly doubled: boolean;
}

const KEYBOARD_SIGNS: Readonly<Record<string, string>> = { '‘': 'ʻ', '’': 'ʼ' };
/** The first twenty-eight letters and hamza: what the standards write for Arabic itself. */
const ARABIC_CONSONANTS = new Set('ءبتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤ');

/** Cuts a small-letter word of a standard into sounds; signs the standard does not have are left out. */
export function soundsOf(word: string, table: StandardTable): Sound[] {
  const consonants = inverse(table);
  const text = [...word].map((sign) => KEYBOARD_SIGNS[sign] ?? sign).join('');
  const sounds: Sound[] = [];
  for (let at = 0; at < text.length; ) {
    const diphthong =
      table.vowels.get('aw') === 'au' ? /^a(?=[ui](?![aiuāīū]))/u.exec(text.slice(at)) : null;
    const vowel = /^[aiuāīūá]/u.exec(text.slice(at))?.[0];
    const group = [2, 1]
      .map((length) => text.slice(at, at + length))
      .find((one) => consonants.has(one));
    if (diphthong) {
      sounds.push(vowelOf('a'), consonantOf(text[at + 1] === 'u' ? 'و' : 'ي'));
      at += 2;
    } else if (vowel) {
      sounds.push(vowelOf(vowel));
      at += vowel.length;
    } else if (group) {
      addConsonant(sounds, consonants.get(group)!, text.slice(0, at).endsWith(group));
      at += group.length;
    } else at++;
  }
  return withDoubledWeak(sounds);
}

function addConsonant(sounds: Sound[], letter: string, repeats: boolean): void {
  const last = sounds.at(-1);
  if (repeats && last?.text === letter && !last.doubled)
    sounds[sounds.length - 1] = { ...last, doubled: true };
  else sounds.push(consonantOf(letter));
}

/** īy and ūw before a vowel are a doubled y and w after a short vowel (ALA-LC rule 11). */
function withDoubledWeak(sounds: readonly Sound[]): Sound[] {
  return sounds.flatMap((sound, at): Sound[] => {
    const next = sounds[at + 1];
    const before = sounds[at - 1];
    if (isDoubledWeak(sound, next)) return [vowelOf(sound.text === 'ī' ? 'i' : 'u')];
    return isDoubledWeak(before, sound) ? [{ ...sound, doubled: true }] : [sound];
  });
}

function isDoubledWeak(vowel: Sound | undefined, letter: Sound | undefined): boolean {
  if (letter?.doubled !== false) return false;
  return (
    (vowel?.text === 'ī' && letter.text === 'ي') || (vowel?.text === 'ū' && letter.text === 'و')
  );
}

function vowelOf(text: string): Sound {
  return { text, vowel: true, doubled: false };
}

function consonantOf(text: string): Sound {
  return { text, vowel: false, doubled: false };
}

const inverses = new Map<StandardTable, Map<string, string>>();

function inverse(table: StandardTable): Map<string, string> {
  const known = inverses.get(table);
  if (known) return known;
  const letters = new Map<string, string>();
  for (const [arabic, latin] of table.letters) {
    if (ARABIC_CONSONANTS.has(arabic) && latin !== '' && !letters.has(latin))
      letters.set(latin, arabic);
  }
  const taMarbuta = table.rule('taMarbuta');
  if (taMarbuta === 'ẗ') letters.set(taMarbuta, 'ة');
  inverses.set(table, letters);
  return letters;
}
