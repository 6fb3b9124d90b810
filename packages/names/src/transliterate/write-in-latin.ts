import { ARABIC, letterNumbers } from '../tokens/alphabet.ts';
import { ARABIC_TO_LATIN } from '../tokens/models.ts';
import { latinSequence } from './letter-sequence.ts';
import { asShares, type Candidate, GENERATION } from './ranked-candidates.ts';
import { placesOf, spellingHabits } from './spelling-habits.ts';

/** Longer words are no names that could be guessed. */
const LONGEST_WORD = 18;
/** Groups this much less likely (nats) than the likeliest at a place are not tried. */
const NEGLIGIBLE = 6;

/**
 * Likely Latin spellings of one folded Arabic word, with their shares of all
 * found, where the lexicon need not know it: a beam search over what each
 * letter and each gap usually writes, ordered anew by the letter model's score
 * of the whole word and by how names look in Latin letters.
 */
export function writeInLatin(arabic: string): readonly Candidate[] {
  const known = remembered.get(arabic);
  if (known !== undefined) return known;
  const found = searched(arabic);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(arabic, found);
  return found;
}

const MOST_REMEMBERED = 2000;
const remembered = new Map<string, readonly Candidate[]>();

function searched(arabic: string): Candidate[] {
  const source = letterNumbers(arabic, ARABIC);
  if (source.length === 0 || source.length !== arabic.length || source.length > LONGEST_WORD)
    return [];
  const rows = ARABIC_TO_LATIN.rows(source);
  const sequence = latinSequence();
  const scored = [...spelledBy(arabic)].map(([text, habit]) => {
    const spelling = ARABIC_TO_LATIN.spelling(text);
    const model = ARABIC_TO_LATIN.score(source, rows, spelling);
    const look = sequence.added('', text, true) + GENERATION.latinLetter * text.length;
    return { text, score: habit + GENERATION.latinModel * model + GENERATION.latinLook * look };
  });
  return asShares(scored, GENERATION.latinHeat);
}

/** Spellings with the summed probability (nats) of the ways in which the letters write them. */
function spelledBy(word: string): Map<string, number> {
  const habits = spellingHabits();
  const sequence = latinSequence();
  let beam = new Map([['', 0]]);
  for (const place of placesOf(word)) {
    const choices = habits.at(place);
    const least = (choices[0]?.[1] ?? 0) - NEGLIGIBLE;
    const next = new Map<string, number>();
    for (const [before, score] of beam) {
      for (const [group, weight] of choices) {
        if (weight < least) break;
        next.set(before + group, logSum(next.get(before + group), score + weight));
      }
    }
    const hoped = [...next].map(([text, score]) => {
      const look = sequence.added('', text, false) + GENERATION.latinLetter * text.length;
      return { text, score, hoped: score + GENERATION.latinLook * look };
    });
    const best = hoped.sort((a, b) => b.hoped - a.hoped).slice(0, GENERATION.beam);
    beam = new Map(best.map(({ text, score }) => [text, score]));
  }
  beam.delete('');
  return beam;
}

function logSum(one: number | undefined, other: number): number {
  if (one === undefined) return other;
  const most = Math.max(one, other);
  return most + Math.log(Math.exp(one - most) + Math.exp(other - most));
}
