import { isArabic, isLatin } from '../normalise/script.ts';
import { ARABIC, letterNumbers } from '../tokens/alphabet.ts';
import { arabicDistance } from '../tokens/arabic-distance.ts';
import { ARABIC_AS_LATIN, coarseLikeness, LATIN_AS_LATIN } from '../tokens/coarse-likeness.ts';
import { coarseSigns } from '../tokens/coarse-signs.ts';
import { withoutJoined } from '../tokens/token-shape.ts';
import { NATS_A_LETTER } from './sign-units.ts';

const NOTHING = new Uint8Array(0);

/** A word as a quick look sees it. */
export interface SeenWord {
  readonly isArabic: boolean;
  /** Letter numbers, for two Arabic words. */
  readonly letters: Uint8Array;
  readonly signs: Uint8Array;
  /** Signs of the reading without a joined article; none where there is no such reading. */
  readonly bare: Uint8Array;
}

export function seenWord(text: string): SeenWord {
  const arabic = isArabic(text);
  const bare = arabic || isLatin(text) ? withoutJoined(text) : null;
  return {
    isArabic: arabic,
    letters: arabic ? arabicLetters(text) : NOTHING,
    signs: coarseSigns(text),
    bare: bare === null ? NOTHING : coarseSigns(bare),
  };
}

/** How alike two words look, in nats of `coarseLikeness`; two Arabic ones 0 and less. Compare only within one pair of scripts. */
export function likenessSeen(one: SeenWord, other: SeenWord): number {
  if (one.isArabic && other.isArabic) return likenessOfLetters(one.letters, other.letters);
  if (other.isArabic) return likenessSeen(other, one);
  const odds = one.isArabic ? ARABIC_AS_LATIN : LATIN_AS_LATIN;
  let best = coarseLikeness(one.signs, other.signs, odds);
  if (one.bare.length > 0) best = Math.max(best, coarseLikeness(one.bare, other.signs, odds));
  if (other.bare.length > 0) best = Math.max(best, coarseLikeness(one.signs, other.bare, odds));
  return best;
}

export function arabicLetters(text: string): Uint8Array {
  return letterNumbers(text, ARABIC);
}

/** How alike two Arabic words are by their letters, in nats: 0 and less. */
export function likenessOfLetters(one: Uint8Array, other: Uint8Array): number {
  return -NATS_A_LETTER * arabicDistance(one, other);
}
