import { isArabic } from '../normalise/script.ts';
import { otherScriptForms } from '../tokens/lexicon.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import { BestSlots } from './best-slots.ts';
import { grown } from './grown.ts';
import { SortedTexts } from './sorted-texts.ts';
import { soundForm } from './sound-form.ts';
import type { WordList } from './word-list.ts';
import type { WordSounds } from './word-sounds.ts';

/** Words that complete one beginning at most: the commonest. */
const MOST_COMPLETIONS = 120;
/** Words of the other script whose sounds are looked at for one beginning, the commonest. */
const MOST_LOOKED_AT = 400;
/** Sounds of a beginning in the other script may be this far off, in eighths of a consonant for each. */
const OFF_EACH = 0.7;

/** What beginnings are found in. */
export interface BegunWords {
  readonly words: WordList;
  readonly sounds: WordSounds;
  /** How many names have a word: the commonest completions come first. */
  readonly countOf: (word: number) => number;
}

/** Finds the words of an index that begin as typed: in the same letters, by known spellings, or by sound in the other script. */
export class WordBeginnings {
  readonly #in: BegunWords;
  readonly #texts = new SortedTexts();
  readonly #skeletons = new SortedTexts();
  /** The turn in which each word was last told, by its number. */
  #met = new Int32Array(256);
  #turn = 0;

  constructor(begun: BegunWords) {
    this.#in = begun;
  }

  add(word: number, keys: readonly string[]): void {
    const text = this.#in.words.text(word);
    this.#texts.add(text, word);
    for (const form of otherScriptForms(text)) this.#texts.add(form, word);
    this.#skeletons.add(`${isArabic(text) ? 'a' : 'l'}${keys[0]}`, word);
  }

  /** Words that begin with the text or complete it by sound, the commonest first. */
  completing(text: string): number[] {
    const sounding = this.#sounding(text);
    return this.#commonest(MOST_COMPLETIONS, (tell) => {
      this.#texts.beginningWith(text, tell);
      sounding.forEach(tell);
    });
  }

  #sounding(text: string): number[] {
    const asked = soundForm(text);
    if (asked.length < 2) return [];
    const off = OFF_EACH * asked.length;
    return this.#commonest(MOST_LOOKED_AT, (tell) =>
      this.#skeletons.beginningWith(otherScripted(text), tell),
    ).filter((word) => this.#in.sounds.beginningDistance(asked, word) <= off);
  }

  /** Of the words told the commonest, each once. */
  #commonest(most: number, each: (tell: (word: number) => void) => void): number[] {
    const best = new BestSlots(most);
    const turn = ++this.#turn;
    if (this.#met.length < this.#in.words.size)
      this.#met = grown(this.#met, this.#in.words.size, Int32Array);
    const met = this.#met;
    each((word) => {
      if (met[word] === turn) return;
      met[word] = turn;
      best.offer(word, this.#in.countOf(word));
    });
    return Array.from(best.ranked().slots);
  }
}

/** What the skeletons of the other script's words begin with; a mark of the script stands before each. */
function otherScripted(text: string): string {
  const skeleton = tokenKeys(text)[0]!;
  return (isArabic(text) ? 'l' : 'a') + (skeleton === '-' ? '' : skeleton);
}
