import { isArabic } from '../normalise/script.ts';
import { consonantCode } from './consonant-code.ts';
import { grown } from './grown.ts';
import { soundDistance } from './sound-distance.ts';
import { soundForm } from './sound-form.ts';

/** An asked word as its sounds. */
export interface AskedSounds {
  readonly sounds: Uint8Array;
  readonly isArabic: boolean;
}

export function askedSounds(text: string): AskedSounds {
  return { sounds: soundForm(text), isArabic: isArabic(text) };
}

/** The sounds of an index's words, one after the other in one array, for a quick look at many of them. */
export class WordSounds {
  #sounds = new Uint8Array(1 << 12);
  #starts = new Int32Array(257);
  #consonants = new Int32Array(256);
  #isArabic = new Uint8Array(256);

  /** Takes in a word; words come in the order of their numbers. */
  add(word: number, text: string): void {
    const sounds = soundForm(text);
    const start = this.#starts[word]!;
    this.#reserve(word, start + sounds.length);
    this.#sounds.set(sounds, start);
    this.#starts[word + 1] = start + sounds.length;
    this.#consonants[word] = consonantCode(sounds);
    this.#isArabic[word] = isArabic(text) ? 1 : 0;
  }

  isArabic(word: number): boolean {
    return this.#isArabic[word] === 1;
  }

  /** As `consonantCode`. */
  consonants(word: number): number {
    return this.#consonants[word]!;
  }

  /** As `soundDistance`, to the whole word or to its nearest beginning. */
  distance(asked: AskedSounds, word: number, begins: boolean): number {
    return soundDistance(asked.sounds, this.#sounds, {
      from: this.#starts[word]!,
      to: this.#starts[word + 1]!,
      within: this.isArabic(word) === asked.isArabic,
      begins,
    });
  }

  #reserve(word: number, sounds: number): void {
    if (sounds > this.#sounds.length) this.#sounds = grown(this.#sounds, sounds, Uint8Array);
    if (word + 2 > this.#starts.length) this.#starts = grown(this.#starts, word + 2, Int32Array);
    if (word < this.#consonants.length) return;
    this.#consonants = grown(this.#consonants, word + 1, Int32Array);
    this.#isArabic = grown(this.#isArabic, word + 1, Uint8Array);
  }
}
