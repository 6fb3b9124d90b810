import { isArabic } from '../normalise/script.ts';
import { otherScriptForms } from '../tokens/lexicon.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import { BestSlots } from './best-slots.ts';
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
    const found = [...this.#texts.beginningWith(text), ...this.#sounding(text)];
    return this.#commonest(new Set(found), MOST_COMPLETIONS);
  }

  #sounding(text: string): number[] {
    const asked = soundForm(text);
    if (asked.length < 2) return [];
    const off = OFF_EACH * asked.length;
    const alike = this.#skeletons.beginningWith(otherScripted(text));
    return this.#commonest(alike, MOST_LOOKED_AT).filter(
      (word) => this.#in.sounds.beginningDistance(asked, word) <= off,
    );
  }

  #commonest(words: Iterable<number>, most: number): number[] {
    const best = new BestSlots(most);
    for (const word of words) best.offer(word, this.#in.countOf(word));
    return best.ranked().map(({ slot }) => slot);
  }
}

/** What the skeletons of the other script's words begin with; a mark of the script stands before each. */
function otherScripted(text: string): string {
  const skeleton = tokenKeys(text)[0]!;
  return (isArabic(text) ? 'l' : 'a') + (skeleton === '-' ? '' : skeleton);
}
