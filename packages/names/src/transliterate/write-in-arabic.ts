import { ARABIC, ARABIC_LETTERS, letterNumbers } from '../tokens/alphabet.ts';
import { ARABIC_TO_LATIN } from '../tokens/models.ts';
import { ArabicWays, type OpenWord } from './arabic-ways.ts';
import { arabicSequence } from './letter-sequence.ts';
import { asShares, type Candidate, GENERATION } from './ranked-candidates.ts';

/** Longer words are no names that could be guessed. */
const LONGEST_WORD = 18;
/** Words kept for each count of Latin letters written so far. */
const KEPT = 10;
/** Beginnings whose hoped end is this much less likely (nats) than the best one's are given up. */
const WIDTH = 10;
const MOST_FINAL = 80;

/**
 * Likely Arabic spellings of one folded Latin word from the letter model
 * alone, with their shares of all found: Arabic letters are added one by one,
 * each writing its part of the Latin word, by beam search; the ends are
 * ordered by the model's whole score and by how names look in Arabic letters.
 */
export function writeInArabic(target: string): Candidate[] {
  if (target.length > LONGEST_WORD || !/^[a-z]+$/u.test(target)) return [];
  const ways = new ArabicWays(target);
  const ends = new Map<string, number>();
  let open = pruned([...ARABIC_LETTERS].flatMap((letter) => ways.begin(letter)));
  for (let step = 0; step < target.length + 3 && open.length > 0; step++) {
    const next = new Map<string, OpenWord>();
    const least = open[0]!.hoped - WIDTH;
    for (const one of open) {
      for (const end of ways.finish(one))
        ends.set(end.word, Math.max(ends.get(end.word) ?? -1e9, end.score));
      for (const letter of ARABIC_LETTERS) {
        if (ways.mostHoped(one, letter) < least) continue;
        for (const longer of ways.extend(one, letter)) {
          const key = `${longer.written} ${longer.word}`;
          const known = next.get(key);
          if (known === undefined || known.score < longer.score) next.set(key, longer);
        }
      }
    }
    open = pruned([...next.values()]);
  }
  const best = [...ends].sort((a, b) => b[1] - a[1]).slice(0, MOST_FINAL);
  const spelling = ARABIC_TO_LATIN.spelling(target);
  const scored = best.map(([word]) => {
    const source = letterNumbers(word, ARABIC);
    const model = ARABIC_TO_LATIN.score(source, ARABIC_TO_LATIN.rows(source), spelling);
    return {
      text: word,
      score: model + GENERATION.arabic * arabicSequence().added('', word, true),
    };
  });
  return asShares(scored, GENERATION.arabicHeat);
}

/** The likeliest first. */
function pruned(open: readonly OpenWord[]): OpenWord[] {
  const kept = new Map<number, number>();
  const best = open.reduce((most, { hoped }) => Math.max(most, hoped), Number.NEGATIVE_INFINITY);
  return open
    .filter(({ hoped }) => hoped >= best - WIDTH)
    .sort((a, b) => b.hoped - a.hoped)
    .filter(({ written }) => {
      const before = kept.get(written) ?? 0;
      kept.set(written, before + 1);
      return before < KEPT;
    });
}
