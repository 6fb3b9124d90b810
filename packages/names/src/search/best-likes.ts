import { grown } from './grown.ts';

/** Likenesses are told apart unit by unit, from half of these up down to as far below nothing. */
const STEPS = 1600;
const NO_LEAST = -1e6;

/** The likeliest words of one script for one asked word: of each the best likeness it was told with. */
export class BestLikes {
  #words = new Int32Array(256);
  #size = 0;
  /** Step of each word met in this turn, and the turn, by the word's number. */
  #steps = new Uint16Array(256);
  #turns = new Int32Array(256);
  #turn = 0;
  #most = 0;
  #leastStep = 0;
  #above = 0;
  readonly #counts = new Int32Array(STEPS + 1);
  readonly #places = new Int32Array(STEPS + 1);
  /** Words less alike than this, in units, are not among the likeliest any more. */
  least = NO_LEAST;

  /** Begins anew, for about the `most` likeliest. */
  begin(most: number): void {
    this.#turn++;
    this.#size = 0;
    this.#most = most;
    this.#leastStep = 0;
    this.#above = 0;
    this.#counts.fill(0);
    this.least = NO_LEAST;
  }

  has(word: number): boolean {
    return this.#turns[word] === this.#turn;
  }

  /** Tells a word with its likeness in units. */
  tell(word: number, units: number): void {
    const step = Math.max(0, Math.min(STEPS, Math.round(units) + STEPS / 2));
    if (step < this.#leastStep) return;
    if (word >= this.#turns.length) this.#grow(word + 1);
    if (this.#turns[word] === this.#turn) {
      const before = this.#steps[word]!;
      if (step <= before) return;
      this.#counts[before]!--;
      if (before >= this.#leastStep) this.#above--;
    } else {
      this.#turns[word] = this.#turn;
      if (this.#size === this.#words.length)
        this.#words = grown(this.#words, this.#size * 2, Int32Array);
      this.#words[this.#size++] = word;
    }
    this.#steps[word] = step;
    this.#counts[step]!++;
    this.#above++;
    this.#raise();
  }

  /** The words of the highest steps that together are no more than `most`, of the highest step all: the likeliest first, of equal steps in the order told. */
  best(): number[] {
    const { least, kept } = this.#leastKept();
    const counts = this.#counts;
    // Where the words of each step begin among those kept.
    const places = this.#places;
    for (let step = STEPS, place = 0; step >= least; step--) {
      places[step] = place;
      place += counts[step]!;
    }
    const found = new Array<number>(kept);
    for (let at = 0; at < this.#size; at++) {
      const word = this.#words[at]!;
      const step = this.#steps[word]!;
      if (step >= least) found[places[step]!++] = word;
    }
    return found;
  }

  #leastKept(): { readonly least: number; readonly kept: number } {
    let least = STEPS;
    let kept = this.#counts[least]!;
    while (least > 0 && (kept === 0 || kept + this.#counts[least - 1]! <= this.#most))
      kept += this.#counts[--least]!;
    return { least, kept };
  }

  /** Steps below which there can be none of the likeliest are left. */
  #raise(): void {
    let step = this.#leastStep;
    while (step < STEPS && this.#above - this.#counts[step]! >= this.#most)
      this.#above -= this.#counts[step++]!;
    if (step === this.#leastStep) return;
    this.#leastStep = step;
    this.least = step - STEPS / 2;
  }

  #grow(words: number): void {
    this.#steps = grown(this.#steps, words, Uint16Array);
    this.#turns = grown(this.#turns, words, Int32Array);
  }
}
