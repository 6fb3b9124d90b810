import { alignLetters, type Written } from './align-letters.ts';
import { BACK, CONVENTIONS, type Convention, PASSPORT, PASSPORT_FINAL } from './conventions.ts';
import type { Random } from './random.ts';
import type { TokenPair } from './token-pairs.ts';

const PASSPORT_SHARE = 0.08;

/**
 * For conventions that the pair file hardly holds: one spelling by rule for
 * each Arabic name that usual letters explain, in a convention drawn at random.
 */
export function otherSpellings(pairs: readonly TokenPair[], random: Random): TokenPair[] {
  const out: TokenPair[] = [];
  const met = new Set(pairs.map((pair) => `${pair.arabic}\t${pair.latin}`));
  for (const pair of pairs) {
    if (pair.origin === 0 || (pair.origin === 1 && pair.count < 2)) continue;
    const latin =
      random.next() < PASSPORT_SHARE ? passport(pair.arabic, random) : respelled(pair, random);
    const key = `${pair.arabic}\t${latin}`;
    if (latin === null || latin.length < 2 || met.has(key)) continue;
    met.add(key);
    out.push({ ...pair, latin });
  }
  return out;
}

function respelled(pair: TokenPair, random: Random): string | null {
  const cut = alignLetters(pair.arabic, pair.latin);
  if (cut === null) return null;
  const convention = CONVENTIONS[random.below(CONVENTIONS.length)]!;
  const text = cut.map((_, at) => spelled(cut, at, convention, random)).join('');
  return convention.ending(text);
}

function spelled(
  cut: readonly Written[],
  at: number,
  convention: Convention,
  random: Random,
): string {
  const { letter, text } = cut[at]!;
  if (/^[aeiou]+$|^$/u.test(text)) return vowel(cut, at, convention, random);
  const known = convention.letters[letter];
  if (known === undefined || (letter === 'ه' && /^[ae]/u.test(text))) return text;
  if ('وي'.includes(letter) && !/^[aeiou]/u.test(cut[at + 1]?.text ?? '')) return text;
  const drawn = draw(known, random);
  const isDoubled = text.length > 1 && text[0] === text[1] && drawn.length === 1;
  return isDoubled ? drawn + drawn : drawn;
}

function vowel(
  cut: readonly Written[],
  at: number,
  convention: Convention,
  random: Random,
): string {
  const { letter, text } = cut[at]!;
  const isShort = letter === '' || letter === 'ه';
  const isBack = BACK.has(cut[at - 1]?.letter ?? '') || BACK.has(cut[at + 1]?.letter ?? '');
  if (convention.fronts && text === 'a' && isShort && !isBack) return 'e';
  return draw(convention.vowels[text] ?? text, random);
}

function passport(arabic: string, random: Random): string | null {
  const letters = [...arabic];
  const groups = letters.map((letter, at) =>
    at === letters.length - 1 ? (PASSPORT_FINAL[letter] ?? PASSPORT[letter]) : PASSPORT[letter],
  );
  return groups.includes(undefined) ? null : groups.map((group) => draw(group!, random)).join('');
}

function draw(alternatives: string, random: Random): string {
  const list = alternatives.split('|');
  const text = list[random.below(list.length)]!;
  return text === ',' ? '' : text;
}
