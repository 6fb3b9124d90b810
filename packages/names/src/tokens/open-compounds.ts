import { SERVANT_ARABIC, SERVANT_LATIN } from '../normalise/particles.ts';
import { isArabic } from '../normalise/script.ts';
import { lexiconEntry } from './lexicon.ts';
import { shapeOf } from './token-shape.ts';

/** Folded words of a name read another way than written. */
export interface OpenReading {
  readonly words: readonly string[];
  /** What a score by this reading is multiplied with: a half and half its odds against the words as written. */
  readonly trust: number;
}

/** "Abd al Hamit" before which no list knows is mostly one name still; a joined one that no list knows may be two. */
const JOINED = 0.65;
const APART = 0.575;
const LONGEST_SERVANT = 6;

/**
 * The other ways to read the compounds of a name, at most two: عبد and the
 * word after it as one name, and compounds that no list knows as two names,
 * عبد in the first place of "Abd Riadh" and الدين as a family name. Names
 * whose compounds are known have none, and these are nearly all.
 */
export function openReadings(words: readonly string[]): OpenReading[] {
  const found: OpenReading[] = [];
  const joined = joinServants(words);
  if (joined.length < words.length) found.push({ words: joined, trust: JOINED });
  if (words.some(isDoubtful))
    found.push({ words: words.flatMap((word) => apart(word)), trust: APART });
  return found;
}

/** Whether a name with this word may be read in more ways than one: عبد alone, or a compound that no list knows. */
export function isOpenCompound(word: string): boolean {
  return isServant(word) || isDoubtful(word);
}

function isServant(word: string): boolean {
  return word.length <= LONGEST_SERVANT && (SERVANT_ARABIC.has(word) || SERVANT_LATIN.test(word));
}

function isDoubtful(word: string): boolean {
  const { kind } = shapeOf(word);
  return (kind === 'servant' || kind === 'faith') && lexiconEntry(word) === null;
}

function joinServants(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    if (next === undefined || !isServant(word) || !mayFollow(word, next)) out.push(word);
    else {
      out.push(isArabic(word) ? `${word}ال${next}` : `abdal${next}`);
      at++;
    }
  }
  return out;
}

function mayFollow(servant: string, next: string): boolean {
  return (
    next.length > 2 &&
    isArabic(next) === isArabic(servant) &&
    !isServant(next) &&
    shapeOf(next).kind === 'plain'
  );
}

function apart(word: string): string[] {
  if (!isDoubtful(word)) return [word];
  const { kind, stems } = shapeOf(word);
  const arabic = isArabic(word);
  return kind === 'servant'
    ? [arabic ? 'عبد' : 'abd', stems[0]!]
    : [stems[0]!, arabic ? 'دين' : 'din'];
}
