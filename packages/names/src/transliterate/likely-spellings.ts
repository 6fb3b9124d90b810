import { normaliseName } from '../normalise/normalise-name.ts';
import { isArabic, isLatin } from '../normalise/script.ts';
import { lexiconEntry, spellingsOf } from '../tokens/lexicon.ts';
import { compoundSpellings } from './compound-spellings.ts';
import type { Candidate } from './ranked-candidates.ts';
import { STANDARDS, type Standard } from './standards.ts';
import { transliterate } from './transliterate.ts';
import { properSpelling, vocalisedReadings } from './vocalised-names.ts';
import { writeInArabic } from './write-in-arabic.ts';
import { writeInLatin } from './write-in-latin.ts';

export interface SpellingsOptions {
  readonly script: 'arabic' | 'latin';
  /** How many are wanted; 10 where left out. */
  readonly count?: number;
}

export interface LikelySpelling {
  readonly text: string;
  /** Share of all spellings of the name that this one is thought to have, 0 to 1. */
  readonly share: number;
  /** The habits and standards that write exactly this, marks aside. */
  readonly habits: readonly Standard[];
}

/** Bearers of the lexicon that outweigh the letters' guess by half. */
const TRUSTED = 4;
const MOST_COUNT = 200;
const MOST_WORDS = 8;
/** Habits that real documents follow; the machine readable zone is no spelling. */
const HABITS = STANDARDS.filter((standard) => standard !== 'icao-9303');

/**
 * How a name is likely written in the other script (or again in its own),
 * likeliest first: known spellings of the lexicon by their number of bearers,
 * mixed with what the letter model writes. Names of several words combine the
 * spellings of their words.
 */
export function likelySpellings(
  name: string,
  { script, count = 10 }: SpellingsOptions,
): LikelySpelling[] {
  const most = Math.max(1, Math.min(MOST_COUNT, Math.floor(count)));
  const words = normaliseName(name).tokens.slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  let combined: Candidate[] = [{ text: '', score: 1 }];
  for (const word of words) {
    const spelled = likelyWord(word, script).slice(0, most);
    combined = combined
      .flatMap((before) =>
        spelled.map(({ text, score }) => ({
          text: before.text === '' ? text : `${before.text} ${text}`,
          score: before.score * score,
        })),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  }
  const habits = script === 'latin' && words.every(isArabic) ? habitsOf(words.join(' ')) : [];
  return combined.map(({ text, score }) => ({
    text: script === 'latin' ? capitals(text) : text,
    share: score,
    habits: habits.filter(([, plain]) => plain === text).map(([standard]) => standard),
  }));
}

/** Likely spellings of one folded word: folded Latin, or Arabic as it is properly written. */
export function likelyWord(word: string, script: 'arabic' | 'latin'): Candidate[] {
  if (script === 'latin') {
    if (!isArabic(word)) return [{ text: word, score: 1 }];
    const compound = compoundSpellings(word, (half) => likelyWord(half, 'latin'));
    return compound ?? mixed(spellingsOf(word), withHabits(word, writeInLatin(word)));
  }
  if (!isLatin(word)) return [{ text: properSpelling(word), score: 1 }];
  const entry = lexiconEntry(word);
  const known = (entry?.readings ?? []).map(([arabic, share]): [string, number] => [
    arabic,
    share * entry!.bearers,
  ]);
  return mixed(known, writeInArabic(word)).map(({ text, score }) => ({
    text: properSpelling(text),
    score,
  }));
}

/** Share of what press habits write among spellings of a name whose vowels are listed, and of each habit in it. */
const HABIT_SHARE = 0.4;
const HABIT_WEIGHTS: readonly (readonly [Standard, number])[] = [
  ['press', 0.5],
  ['french', 0.25],
  ['turkish', 0.15],
  ['german', 0.1],
];

function withHabits(word: string, written: readonly Candidate[]): Candidate[] {
  if (vocalisedReadings(word).length === 0) return [...written];
  const habits = HABIT_WEIGHTS.map(([to, weight]) => ({
    text: folded(transliterate(word, { to }).text),
    score: weight * HABIT_SHARE,
  }));
  const rest = written.map(({ text, score }) => ({ text, score: score * (1 - HABIT_SHARE) }));
  return [...habits, ...rest];
}

function folded(text: string): string {
  return normaliseName(text).tokens.join('');
}

function mixed(
  known: readonly (readonly [string, number])[],
  written: readonly Candidate[],
): Candidate[] {
  const bearers = known.reduce((sum, [, count]) => sum + count, 0);
  const trust = bearers / (bearers + TRUSTED);
  const shares = new Map<string, number>();
  for (const [text, count] of known) shares.set(text, (trust * count) / bearers);
  for (const { text, score } of written)
    shares.set(text, (shares.get(text) ?? 0) + (1 - trust) * score);
  return [...shares]
    .map(([text, score]) => ({ text, score }))
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

/** What each habit writes of the name, folded as the spellings are. */
function habitsOf(name: string): [Standard, string][] {
  return HABITS.map((to) => {
    const text = transliterate(name, { to }).text.toLowerCase().normalize('NFKD');
    return [to, text.replace(/[^a-zı ]/gu, '').replaceAll('ı', 'i')];
  });
}

function capitals(text: string): string {
  return text.replace(/(?<=^|[\s-])[a-z](?!l-)/gu, (letter) => letter.toUpperCase());
}
