import { isArabic, isLatin } from '../normalise/script.ts';
import { ARABIC, letterNumbers } from './alphabet.ts';
import { arabicDistance } from './arabic-distance.ts';
import { ARABIC_AS_LATIN, coarseLikeness, LATIN_AS_LATIN } from './coarse-likeness.ts';
import { coarseSigns } from './coarse-signs.ts';
import { namesWritten } from './lexicon.ts';
import { nearKeys, tokenKeys } from './token-keys.ts';
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
 * skeleton key, exact or one consonant off, then the likeliest of them by
 * coarse likeness; and by known spellings, however unlike. What share of true
 * spellings that keeps at which share of the words stands in
 * `bench/name-words.ts`. About 430 bytes and 1.2 keys a word; a search among
 * 80,000 words takes about 2 ms.
 */
export class LikeWords {
  readonly #byKey = new Map<string, number[]>();
  readonly #byName = new Map<string, number[]>();
  readonly #words: (SeenWord | undefined)[] = [];
  readonly #counts = new Uint16Array(STEPS + 1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a folded word under a small number of the caller's; a number is added once. */
  add(number: number, text: string): void {
    this.#words[number] = seen(text);
    this.#size++;
    for (const key of tokenKeys(text)) push(this.#byKey, key, number);
    for (const name of namesWritten(text)) push(this.#byName, name, number);
  }

  /**
   * Numbers of the words that may write the folded word, in no order: about the
   * `most` likeliest (words as alike as the last come or go together), and
   * every known spelling of the same name beside them.
   */
  near(text: string, most: number): number[] {
    const met = new Set<number>();
    for (const key of nearKeys(tokenKeys(text))) {
      for (const number of this.#byKey.get(key) ?? []) met.add(number);
    }
    const found = new Set(met.size <= most ? met : this.#likeliest(text, [...met], most));
    for (const name of namesWritten(text)) {
      for (const number of this.#byName.get(name) ?? []) found.add(number);
    }
    return [...found];
  }

  #likeliest(text: string, numbers: readonly number[], most: number): number[] {
    const asked = seen(text);
    const steps = numbers.map((number) => stepOf(likeness(asked, this.#words[number]!)));
    const counts = this.#counts.fill(0);
    for (const step of steps) counts[step]!++;
    let least = STEPS;
    let kept = counts[least]!;
    while (least > 0 && (kept === 0 || kept + counts[least - 1]! <= most)) kept += counts[--least]!;
    return numbers.filter((_, at) => steps[at]! >= least);
  }
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else list.push(number);
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
  if (one.isArabic && other.isArabic)
    return -STEPS_A_NAT * arabicDistance(one.letters, other.letters);
  if (other.isArabic) return likeness(other, one);
  const odds = one.isArabic ? ARABIC_AS_LATIN : LATIN_AS_LATIN;
  let best = coarseLikeness(one.signs, other.signs, odds);
  if (one.bare) best = Math.max(best, coarseLikeness(one.bare, other.signs, odds));
  if (other.bare) best = Math.max(best, coarseLikeness(one.signs, other.bare, odds));
  return best;
}
