import { isArabic, isLatin } from '../normalise/script.ts';
import { ARABIC, letterNumbers } from './alphabet.ts';
import { arabicDistance } from './arabic-distance.ts';
import { ARABIC_AS_LATIN, coarseLikeness, LATIN_AS_LATIN } from './coarse-likeness.ts';
import { coarseSigns } from './coarse-signs.ts';
import { tokenKeys } from './token-keys.ts';
import { withoutJoinedArticle } from './token-shape.ts';

/** Likenesses are told apart in steps of a quarter nat, from 40 down to -40. */
const STEPS = 320;
const STEPS_A_NAT = 4;

/** A word as the filter sees it; `bare` is the reading without a joined article. */
interface SeenWord {
  readonly isArabic: boolean;
  /** Letter numbers, for two Arabic words. */
  readonly letters: Uint8Array;
  readonly signs: Uint8Array;
  readonly bare: Uint8Array | null;
}

/**
 * Words by number, of which those that may write an asked word are found: by
 * skeleton key, exact or a consonant short, then the likeliest of them by
 * coarse likeness. What share of true spellings it keeps at which share of the
 * words stands in `bench/names.ts`. About 200 bytes and 1.1 keys a word.
 */
export class LikeWords {
  readonly #byKey = new Map<string, number[]>();
  readonly #words: (SeenWord | undefined)[] = [];
  readonly #steps = new Uint16Array(STEPS + 1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a folded word under a small number of the caller's; a number is added once. */
  add(number: number, text: string): void {
    this.#words[number] = seen(text);
    this.#size++;
    for (const key of tokenKeys(text)) {
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [number]);
      else list.push(number);
    }
  }

  /** Numbers of at most `most` words that may write the folded word, in no order; equal ones at the edge all stay. */
  near(text: string, most: number): number[] {
    const met = new Set<number>();
    for (const key of nearKeys(text))
      for (const number of this.#byKey.get(key) ?? []) met.add(number);
    if (met.size <= most) return [...met];
    const asked = seen(text);
    const found = [...met];
    const steps = found.map((number) => stepOf(likeness(asked, this.#words[number]!)));
    const least = this.#leastStep(steps, most);
    return found.filter((_, at) => steps[at]! >= least);
  }

  /** The lowest step at which no more than `most` words stand at it or above. */
  #leastStep(steps: readonly number[], most: number): number {
    this.#steps.fill(0);
    for (const step of steps) this.#steps[step]!++;
    let kept = 0;
    for (let step = STEPS; step >= 0; step--) {
      kept += this.#steps[step]!;
      if (kept > most) return step + 1;
    }
    return 0;
  }
}

function seen(text: string): SeenWord {
  const bare = isLatin(text) || isArabic(text) ? withoutJoinedArticle(text) : null;
  return {
    isArabic: isArabic(text),
    letters: isArabic(text) ? letterNumbers(text, ARABIC) : EMPTY,
    signs: coarseSigns(text),
    bare: bare === null ? null : coarseSigns(bare),
  };
}
const EMPTY = new Uint8Array(0);

function stepOf(nats: number): number {
  return Math.max(0, Math.min(STEPS, Math.round(nats * STEPS_A_NAT) + STEPS / 2));
}

function likeness(one: SeenWord, other: SeenWord): number {
  if (one.isArabic && other.isArabic) return -arabicDistance(one.letters, other.letters);
  if (other.isArabic) return likeness(other, one);
  const odds = one.isArabic ? ARABIC_AS_LATIN : LATIN_AS_LATIN;
  let best = coarseLikeness(one.signs, other.signs, odds);
  if (one.bare) best = Math.max(best, coarseLikeness(one.bare, other.signs, odds));
  if (other.bare) best = Math.max(best, coarseLikeness(one.signs, other.bare, odds));
  return best;
}

/** The word's keys, and each with one consonant left out, as a slip or a left-out sound may have it. */
function nearKeys(text: string): Set<string> {
  const near = new Set<string>();
  for (const key of tokenKeys(text)) {
    near.add(key);
    if (key.length < 2) continue;
    for (let at = 0; at < key.length; at++) near.add(key.slice(0, at) + key.slice(at + 1));
  }
  return near;
}
