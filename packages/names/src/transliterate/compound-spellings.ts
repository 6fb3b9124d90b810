import { arabicPair } from '../normalise/paired-names.ts';
import type { Candidate } from './ranked-candidates.ts';

/** How documents join the two halves of a compound, with rough shares; {} is the other half's own spelling. */
const SERVANT: readonly (readonly [form: string, share: number])[] = [
  ['abdul {}', 0.24],
  ['abdel{}', 0.24],
  ['abdel {}', 0.16],
  ['abdul{}', 0.12],
  ['abd al-{}', 0.16],
  ['abd el {}', 0.08],
];
const GOD: typeof SERVANT = [
  ['abdullah', 0.5],
  ['abdallah', 0.35],
  ['abdulla', 0.1],
  ['abd allah', 0.05],
];
const FAITH: typeof SERVANT = [
  ['{} al-din', 0.2],
  ['{}eddine', 0.2],
  ['{} eddin', 0.15],
  ['{}uddin', 0.15],
  ['{} aldin', 0.15],
  ['{} el din', 0.15],
];
/** Given names of two words; {2} is the second's own spelling. */
const PAIR: typeof SERVANT = [
  ['{} al-{2}', 0.3],
  ['{} el {2}', 0.2],
  ['{}ul{2}', 0.15],
  ['{} al {2}', 0.15],
  ['{}el{2}', 0.1],
  ['{} {2}', 0.1],
];
const MOST_STEMS = 5;
const MOST_SECONDS = 2;

/**
 * Latin spellings of a folded compound (عبدالرحمن, نورالدين, زينالعابدين),
 * from the spellings of its halves; null for any other word.
 */
export function compoundSpellings(
  word: string,
  spell: (half: string) => readonly Candidate[],
): Candidate[] | null {
  if (word === 'عبدالله') return GOD.map(([text, score]) => ({ text, score }));
  const servant = /^عبدال(.{3,})$/u.exec(word)?.[1];
  const faith = /^(.{2,})الدين$/u.exec(word)?.[1];
  const half = servant ?? faith;
  if (half === undefined) return pairSpellings(word, spell);
  const forms = servant === undefined ? FAITH : SERVANT;
  return spell(half)
    .slice(0, MOST_STEMS)
    .flatMap((stem) =>
      forms.map(([form, share]) => ({
        text: form.replace('{}', stem.text),
        score: share * stem.score,
      })),
    )
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

function pairSpellings(
  word: string,
  spell: (half: string) => readonly Candidate[],
): Candidate[] | null {
  const [, first = '', second = ''] = /^(..+?)ال(..+)$/u.exec(word) ?? [];
  if (arabicPair(first, second) === null) return null;
  const seconds = spell(second).slice(0, MOST_SECONDS);
  return spell(first)
    .slice(0, MOST_STEMS)
    .flatMap((one) =>
      seconds.flatMap((other) =>
        PAIR.map(([form, share]) => ({
          text: form.replace('{}', one.text).replace('{2}', other.text),
          score: share * one.score * other.score,
        })),
      ),
    )
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}
