import { isArabic } from '../normalise/script.ts';
import { otherScriptForms } from '../tokens/lexicon.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import { SortedTexts } from './sorted-texts.ts';
import { soundDistance } from './sound-distance.ts';
import { soundForm } from './sound-form.ts';
import type { WordList } from './word-list.ts';

/** Words that complete one beginning at most: the commonest. */
const MOST_COMPLETIONS = 200;
/** Words of the other script whose sounds are looked at for one beginning, the commonest. */
const MOST_LOOKED_AT = 1500;
/** Sounds of a beginning in the other script may be this far off, in eighths of a consonant for each. */
const OFF_EACH = 0.7;

/** Finds the words of an index that begin as typed: in the same letters, by known spellings, or by sound in the other script. */
export class WordBeginnings {
  readonly #words: WordList;
  readonly #countOf: (word: number) => number;
  readonly #texts = new SortedTexts();
  readonly #skeletons = new SortedTexts();

  /** `countOf` tells how many names have a word: the commonest completions come first. */
  constructor(words: WordList, countOf: (word: number) => number) {
    this.#words = words;
    this.#countOf = countOf;
  }

  add(word: number, keys: readonly string[]): void {
    const text = this.#words.text(word);
    this.#texts.add(text, word);
    for (const form of otherScriptForms(text)) this.#texts.add(form, word);
    this.#skeletons.add(`${isArabic(text) ? 'a' : 'l'}${keys[0]}`, word);
  }

  /** Words that begin with the text or complete it by sound, the commonest first. */
  completing(text: string): number[] {
    const found = new Set(this.#texts.beginningWith(text));
    for (const word of this.#sounding(text)) found.add(word);
    return this.#commonest(found, MOST_COMPLETIONS);
  }

  #sounding(text: string): number[] {
    const sounds = soundForm(text);
    if (sounds.length < 2) return [];
    const other = this.#skeletons.beginningWith(otherScripted(text));
    const off = OFF_EACH * sounds.length;
    return this.#commonest(new Set(other), MOST_LOOKED_AT).filter((word) => {
      const whole = soundForm(this.#words.text(word));
      const stretch = { from: 0, to: whole.length, within: false, begins: true };
      return soundDistance(sounds, whole, stretch) <= off;
    });
  }

  #commonest(words: ReadonlySet<number>, most: number): number[] {
    const counted = [...words].map((word) => [word, this.#countOf(word)] as const);
    if (counted.length > most) counted.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return counted.slice(0, most).map(([word]) => word);
  }
}

/** What the skeletons of the other script's words begin with; a mark of the script stands before each. */
function otherScripted(text: string): string {
  const skeleton = tokenKeys(text)[0]!;
  return (isArabic(text) ? 'l' : 'a') + (skeleton === '-' ? '' : skeleton);
}
