import { readFileSync } from 'node:fs';
import { normaliseName } from '@sila/names';
import { inventedSet } from '@sila/names/train';

/** One name of an invented population: its words' Arabic identities, and how its list writes it. */
export interface Bearer {
  readonly arabic: readonly string[];
  readonly written: string;
}

/** Words to make names of: what a word can be, how common it is, and how else it is written. */
export interface Population {
  bearer(): Bearer;
  /** A Latin spelling of an Arabic word, as often as the sources have it; null where they have none. */
  latin(arabic: string): string | null;
  /** Given names, the commonest first. */
  readonly givens: readonly string[];
}

export type Random = () => number;

/** A small seeded generator (mulberry32), so that every run measures the same names. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Four words a name, of the few thousand words of the invented people. */
export function fewWords(folder: string, random: Random): Population {
  const words = [...new Set(inventedSet(folder).pool.flatMap((n) => normaliseName(n).tokens))];
  const spelling = spellingsOf(folder);
  const pick = () => words[Math.floor(random() ** 2 * words.length)]!;
  return {
    bearer() {
      const arabic = [pick(), pick(), pick(), pick()];
      return { arabic, written: arabic.join(' ') };
    },
    latin: (word) => pickSpelling(spelling.get(word), random),
    givens: words.slice(0, 20),
  };
}

const MUHAMMAD = 0.15;
const IN_LATIN = 0.2;
const MISSPELLED = 0.005;
const PARTS = [2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5];

/**
 * Names as lists have them: 2 to 5 parts; given names by Zipf's law with محمد
 * in 15 %; families out of tens of thousands of words; a fifth written in
 * Latin letters; one word in 200 misspelled.
 */
export function manyWords(folder: string, random: Random): Population {
  const spelling = spellingsOf(folder);
  const counts = [...spelling].map(
    ([arabic, latins]) => [arabic, latins.reduce((sum, [, count]) => sum + count, 0)] as const,
  );
  const common = counts.sort((a, b) => b[1] - a[1]).map(([arabic]) => arabic);
  const core = coreNames(folder);
  const givens = common.filter((word) => core.has(word) && word !== 'محمد');
  const given = () => (random() < MUHAMMAD ? 'محمد' : zipf(givens, 1, random));
  const family = () => zipf(common, 0.6, random);
  return {
    bearer() {
      const parts = PARTS[Math.floor(random() * PARTS.length)]!;
      const arabic = Array.from({ length: parts }, (_, at) =>
        at === parts - 1 ? family() : given(),
      );
      const inLatin = random() < IN_LATIN;
      const words = arabic.map((word) => {
        const plain = inLatin ? (pickSpelling(spelling.get(word), random) ?? word) : word;
        return random() < MISSPELLED ? withSlip(plain, random) : plain;
      });
      return { arabic, written: words.join(' ') };
    },
    latin: (word) => pickSpelling(spelling.get(word), random),
    givens: ['محمد', ...givens],
  };
}

/** One letter changed, lost, doubled or swapped with the next. */
export function withSlip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const kind = Math.floor(random() * 4);
  const letter = word[at] ?? '';
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2 && at + 1 < word.length)
    return word.slice(0, at) + word[at + 1]! + letter + word.slice(at + 2);
  const letters = /[a-z]/u.test(word) ? 'abdehiklmnorstuy' : 'ابتحدرسعفقكلمنهوي';
  return word.slice(0, at) + letters[Math.floor(random() * letters.length)]! + word.slice(at + 1);
}

/** Rank r with probability proportional to 1 / r^power, by inverting the continuous law. */
function zipf(words: readonly string[], power: number, random: Random): string {
  const n = words.length;
  const u = random();
  const rank =
    power === 1
      ? (n + 1) ** u - 1
      : (u * ((n + 1) ** (1 - power) - 1) + 1) ** (1 / (1 - power)) - 1;
  return words[Math.min(n - 1, Math.floor(rank))]!;
}

type Spellings = readonly (readonly [latin: string, count: number])[];

function spellingsOf(folder: string): Map<string, Spellings> {
  const found = new Map<string, [string, number][]>();
  for (const [arabic = '', latin = '', count = '1'] of rowsOf(folder)) {
    const words = normaliseName(arabic).tokens;
    if (words.length !== 1 || words[0]!.length < 2 || !/^[a-z]{2,}$/u.test(latin)) continue;
    const list = found.get(words[0]!) ?? [];
    list.push([latin, Number(count)]);
    found.set(words[0]!, list);
  }
  return found;
}

function coreNames(folder: string): Set<string> {
  const rows = rowsOf(folder).filter((row) => row[4] === '2');
  return new Set(rows.flatMap((row) => normaliseName(row[0]!).tokens));
}

function rowsOf(folder: string): string[][] {
  const text = readFileSync(`${folder}/dev_tokens.tsv`, 'utf8');
  return text.split('\n').map((line) => line.split('\t'));
}

function pickSpelling(spellings: Spellings | undefined, random: Random): string | null {
  if (spellings === undefined) return null;
  let left = random() * spellings.reduce((sum, [, count]) => sum + count, 0);
  for (const [latin, count] of spellings) {
    left -= count;
    if (left < 0) return latin;
  }
  return spellings[0]![0];
}
