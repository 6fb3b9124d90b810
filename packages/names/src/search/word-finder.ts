import { knownForms } from '../tokens/lexicon.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import { type ConsonantBits, consonantBits, consonantDistance } from './consonant-code.ts';
import { grown } from './grown.ts';
import { SkeletonIndex } from './skeleton-index.ts';
import { SlipIndex } from './slip-index.ts';
import { FAR } from './sound-distance.ts';
import type { WordList } from './word-list.ts';
import { type AskedSounds, askedSounds, type WordSounds } from './word-sounds.ts';

/** Words that the quick look passes on to the letter models, the nearest first, of each script. */
const MOST_OTHER_SCRIPT = 80;
const MOST_SAME_SCRIPT = 40;
/** From this distance on hardly any two spellings of one name are found by skeleton; slips go farther. */
const FAR_SPELLING = 11;
/** So many consonants may differ in two of them. */
const LONG = 5;

/** A word as the quick look sees it. */
interface Look {
  readonly asked: AskedSounds;
  readonly consonants: ConsonantBits;
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
  readonly #sounds: WordSounds;
  readonly #skeletons = new SkeletonIndex();
  readonly #slips = new SlipIndex();
  #stamps = new Int32Array(256);
  #turn = 0;

  constructor(words: WordList, sounds: WordSounds) {
    this.#words = words;
    this.#sounds = sounds;
  }

  /** Takes in a word, its sounds already known, with its keys. */
  add(word: number, keys: readonly string[]): void {
    if (word >= this.#stamps.length) this.#stamps = grown(this.#stamps, word + 1, Int32Array);
    this.#skeletons.add(word, keys);
    this.#slips.add(word, this.#words.text(word));
  }

  /** The words that may write the asked one: a bounded number, those the lexicon ties to it first, then the nearest. */
  alike(text: string): number[] {
    this.#turn++;
    const found: number[] = [];
    for (const form of [text, ...knownForms(text)]) {
      const word = this.#words.find(form);
      if (word !== undefined && this.#meet(word)) found.push(word);
    }
    const asked = askedSounds(text);
    const consonants = consonantBits(asked.sounds);
    const look = { asked, consonants, met: Array.from({ length: FAR }, () => []) };
    this.#slips.find(text, (word) => this.#meet(word) && this.#lookAt(word, look, FAR));
    const allowed = consonants.length < LONG ? 1 : 2;
    for (const words of this.#skeletons.near(tokenKeys(text))) {
      for (const word of words) {
        if (!this.#meet(word)) continue;
        if (consonantDistance(consonants, this.#sounds.consonants(word)) <= allowed)
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
    const distance = this.#sounds.distance(look.asked, word, false);
    if (distance < far) look.met[distance]!.push(word);
  }

  #nearest({ asked, met }: Look, found: number[]): number[] {
    let sameScript = MOST_SAME_SCRIPT;
    let otherScript = MOST_OTHER_SCRIPT;
    for (const words of met) {
      for (const word of words) {
        const isSame = this.#sounds.isArabic(word) === asked.isArabic;
        if ((isSame ? sameScript-- : otherScript--) > 0) found.push(word);
      }
    }
    return found;
  }
}
