import { beginningDistance } from './beginning-distance.ts';
import { grown } from './grown.ts';
import { soundForm } from './sound-form.ts';

/** The sounds of an index's words, one after the other in one array, for a quick look at many of them. */
export class WordSounds {
  #sounds = new Uint8Array(1 << 12);
  #starts = new Int32Array(257);

  /** Takes in a word; words come in the order of their numbers. */
  add(word: number, text: string): void {
    const sounds = soundForm(text);
    const start = this.#starts[word]!;
    const end = start + sounds.length;
    if (end > this.#sounds.length) this.#sounds = grown(this.#sounds, end, Uint8Array);
    if (word + 2 > this.#starts.length) this.#starts = grown(this.#starts, word + 2, Int32Array);
    this.#sounds.set(sounds, start);
    this.#starts[word + 1] = end;
  }

  /** As `beginningDistance`, to the word of this number. */
  beginningDistance(asked: Uint8Array, word: number): number {
    const stretch = { from: this.#starts[word]!, to: this.#starts[word + 1]! };
    return beginningDistance(asked, this.#sounds, stretch);
  }
}
