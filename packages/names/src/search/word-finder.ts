import { isArabic } from '../normalise/script.ts';
import { knownForms } from '../tokens/lexicon.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import {
  type ConsonantBits,
  consonantBits,
  consonantCode,
  consonantDistance,
} from './consonant-code.ts';
import { grown } from './grown.ts';
import { SkeletonIndex } from './skeleton-index.ts';
import { SlipIndex } from './slip-index.ts';
import { FAR, soundDistance } from './sound-distance.ts';
import { soundForm } from './sound-form.ts';
import type { WordList } from './word-list.ts';

/** Words that the quick look passes on to the letter models, the nearest first, of each script. */
const MOST_OTHER_SCRIPT = 80;
const MOST_SAME_SCRIPT = 40;
/** Beyond this distance hardly any two spellings of one name are in another script; within one only slips are. */
const FAR_SPELLING = 11;
/** So many consonants may differ in two of them. */
const LONG = 5;

/** A word as the quick look sees it. */
interface Look {
  readonly sounds: Uint8Array;
  readonly consonants: ConsonantBits;
  readonly isArabic: boolean;
  /** Words met, by their distance. */
  readonly met: number[][];
}

/**
 * Finds, among the words of an index, those that may write an asked word: by
 * consonant skeleton, by one slip of the letters and by the lexicon, then by
 * a quick look at how near the sounds are.
 */
export class WordFinder {
  readonly #words: WordList;
  readonly #skeletons = new SkeletonIndex();
  readonly #slips = new SlipIndex();
  #sounds = new Uint8Array(1 << 12);
  #starts = new Int32Array(257);
  #consonants = new Int32Array(256);
  #isArabic = new Uint8Array(256);
  #stamps = new Int32Array(256);
  #turn = 0;

  constructor(words: WordList) {
    this.#words = words;
  }

  /** Takes in a word with its keys; words come in the order of their numbers. */
  add(word: number, keys: readonly string[]): void {
    const text = this.#words.text(word);
    const sounds = soundForm(text);
    const start = this.#starts[word]!;
    this.#reserve(word, start + sounds.length);
    this.#sounds.set(sounds, start);
    this.#starts[word + 1] = start + sounds.length;
    this.#consonants[word] = consonantCode(sounds);
    this.#isArabic[word] = isArabic(text) ? 1 : 0;
    this.#skeletons.add(word, keys);
    this.#slips.add(word, text);
  }

  /** The words that may write the asked one: a bounded number, those the lexicon ties to it first, then the nearest. */
  alike(text: string): number[] {
    this.#turn++;
    const found: number[] = [];
    for (const form of [text, ...knownForms(text)]) {
      const word = this.#words.find(form);
      if (word !== undefined && this.#meet(word)) found.push(word);
    }
    const sounds = soundForm(text);
    const look = {
      sounds,
      consonants: consonantBits(sounds),
      isArabic: isArabic(text),
      met: Array.from({ length: FAR }, () => []),
    };
    this.#slips.find(text, (word) => this.#meet(word) && this.#lookAt(word, look, FAR));
    const allowed = look.consonants.length < LONG ? 1 : 2;
    for (const words of this.#skeletons.near(tokenKeys(text))) {
      for (const word of words) {
        if (!this.#meet(word)) continue;
        if (consonantDistance(look.consonants, this.#consonants[word]!) <= allowed)
          this.#lookAt(word, look, FAR_SPELLING);
      }
    }
    return this.#nearest(look, found);
  }

  /** Whether the word is met for the first time in this turn. */
  #meet(word: number): boolean {
    if (this.#stamps[word] === this.#turn) return false;
    this.#stamps[word] = this.#turn;
    return true;
  }

  /** Keeps the word unless it is `far` away or farther. */
  #lookAt(word: number, look: Look, far: number): void {
    const distance = soundDistance(look.sounds, this.#sounds, {
      from: this.#starts[word]!,
      to: this.#starts[word + 1]!,
      within: (this.#isArabic[word] === 1) === look.isArabic,
      begins: false,
    });
    if (distance < far) look.met[distance]!.push(word);
  }

  #nearest(look: Look, found: number[]): number[] {
    const same = look.isArabic ? 1 : 0;
    let sameScript = MOST_SAME_SCRIPT;
    let otherScript = MOST_OTHER_SCRIPT;
    for (let distance = 0; distance < FAR; distance++) {
      for (const word of look.met[distance]!) {
        const isSame = this.#isArabic[word] === same;
        if ((isSame ? sameScript-- : otherScript--) > 0) found.push(word);
      }
    }
    return found;
  }

  #reserve(word: number, sounds: number): void {
    if (sounds > this.#sounds.length) this.#sounds = grown(this.#sounds, sounds, Uint8Array);
    if (word + 2 > this.#starts.length) this.#starts = grown(this.#starts, word + 2, Int32Array);
    if (word < this.#stamps.length) return;
    this.#consonants = grown(this.#consonants, word + 1, Int32Array);
    this.#isArabic = grown(this.#isArabic, word + 1, Uint8Array);
    this.#stamps = grown(this.#stamps, word + 1, Int32Array);
  }
}
