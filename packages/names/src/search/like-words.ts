import { knownForms } from '../tokens/lexicon.ts';
import { nearKeys, tokenKeys } from '../tokens/token-keys.ts';
import { grown } from './grown.ts';
import { likenessSeen, type SeenWord, seenWord } from './seen-word.ts';
import { SlipIndex } from './slip-index.ts';

/** Likenesses are told apart in steps of a quarter nat, from 40 down to -40. */
const STEPS = 320;
const STEPS_A_NAT = 4;

/**
 * Words by number, of which those that may write an asked word are found: by
 * skeleton key, exact or one consonant off, and by one slip of the letters,
 * then the likeliest of them by coarse likeness; and by known spellings,
 * however unlike. What share of true spellings that keeps at which share of
 * the words stands in `bench/names/candidates.ts`.
 */
export class LikeWords {
  readonly #byKey = new Map<string, number[]>();
  readonly #byText = new Map<string, number>();
  readonly #slips = new SlipIndex();
  readonly #words: SeenWord[] = [];
  #stamps = new Int32Array(256);
  #turn = 0;
  readonly #steps = [new Steps(), new Steps()] as const;

  get size(): number {
    return this.#byText.size;
  }

  /** Adds a folded word under a small number of the caller's, from 0 on; a word and a number are added once. */
  add(number: number, text: string): void {
    if (number >= this.#stamps.length) this.#stamps = grown(this.#stamps, number + 1, Int32Array);
    this.#words[number] = seenWord(text);
    this.#byText.set(text, number);
    this.#slips.add(number, text);
    for (const key of tokenKeys(text)) {
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [number]);
      else list.push(number);
    }
  }

  /**
   * Numbers of the words that may write the folded word, each once, in no
   * order: of each script about the `most` likeliest (words as alike as the
   * last come or go together), and all that the lexicon ties to it beside them.
   */
  near(text: string, most: number): number[] {
    this.#turn++;
    const found: number[] = [];
    for (const form of [text, ...knownForms(text)]) {
      const number = this.#byText.get(form);
      if (number !== undefined && this.#meets(number)) found.push(number);
    }
    const asked = seenWord(text);
    for (const steps of this.#steps) steps.clear();
    const look = (number: number) => {
      if (!this.#meets(number)) return;
      const word = this.#words[number]!;
      this.#steps[word.isArabic ? 0 : 1].add(number, likenessSeen(asked, word));
    };
    for (const key of nearKeys(tokenKeys(text))) this.#byKey.get(key)?.forEach(look);
    this.#slips.find(text, look);
    for (const steps of this.#steps) steps.takeBest(most, found);
    return found;
  }

  /** Whether the word is met for the first time in this turn. */
  #meets(number: number): boolean {
    if (this.#stamps[number] === this.#turn) return false;
    this.#stamps[number] = this.#turn;
    return true;
  }
}

/** Words with their likeness in steps. */
class Steps {
  readonly #numbers: number[] = [];
  readonly #stepOf: number[] = [];
  readonly #counts = new Uint32Array(STEPS + 1);

  clear(): void {
    this.#numbers.length = 0;
    this.#stepOf.length = 0;
    this.#counts.fill(0);
  }

  add(number: number, nats: number): void {
    const step = Math.max(0, Math.min(STEPS, Math.round(nats * STEPS_A_NAT) + STEPS / 2));
    this.#numbers.push(number);
    this.#stepOf.push(step);
    this.#counts[step]!++;
  }

  /** Adds to `found` the words of the highest steps that together are no more than `most`; of the highest step all. */
  takeBest(most: number, found: number[]): void {
    let least = STEPS;
    let kept = this.#counts[least]!;
    while (least > 0 && (kept === 0 || kept + this.#counts[least - 1]! <= most))
      kept += this.#counts[--least]!;
    for (let at = 0; at < this.#numbers.length; at++)
      if (this.#stepOf[at]! >= least) found.push(this.#numbers[at]!);
  }
}
