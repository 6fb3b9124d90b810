import { grown } from './grown.ts';

/** Likenesses are told apart unit by unit, from half of these up down to as far below nothing. */
const STEPS = 1600;
const STEP_BITS = 11;
const STEP = (1 << STEP_BITS) - 1;
/** Turns that fit above a step; then all is forgotten. */
const MOST_TURNS = 1 << (31 - STEP_BITS);
const NO_LEAST = -1e6;

/** The likeliest words of one script for one asked word: of each the best likeness it was told with. */
export class BestLikes {
  #words = new Int32Array(256);
  #size = 0;
  /** The last turn in which each word was met, and below it the word's step, by the word's number. */
  #met = new Int32Array(256);
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
    if (++this.#turn === MOST_TURNS) {
      this.#met.fill(0);
      this.#turn = 1;
    }
    this.#size = 0;
    this.#most = most;
    this.#leastStep = 0;
    this.#above = 0;
    this.#counts.fill(0);
    this.least = NO_LEAST;
  }

  has(word: number): boolean {
    return this.#met[word]! >>> STEP_BITS === this.#turn;
  }

  /** Tells a word with its likeness in units. */
  tell(word: number, units: number): void {
    const step = Math.max(0, Math.min(STEPS, Math.round(units) + STEPS / 2));
    if (step < this.#leastStep) return;
    if (word >= this.#met.length) this.#met = grown(this.#met, word + 1, Int32Array);
    const met = this.#met[word]!;
    if (met >>> STEP_BITS === this.#turn) {
      const before = met & STEP;
      if (step <= before) return;
      this.#counts[before]!--;
      if (before >= this.#leastStep) this.#above--;
    } else {
      if (this.#size === this.#words.length)
        this.#words = grown(this.#words, this.#size * 2, Int32Array);
      this.#words[this.#size++] = word;
    }
    this.#met[word] = (this.#turn << STEP_BITS) | step;
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
      const step = this.#met[word]! & STEP;
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
}
