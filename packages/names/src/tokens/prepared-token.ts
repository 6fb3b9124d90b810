import { isArabic, isLatin } from '../normalise/script.ts';
import { ARABIC, LATIN, letterNumbers } from './alphabet.ts';
import { coarseSigns } from './coarse-signs.ts';
import { greekReadings } from './greek-press.ts';
import type { LetterModel, Spelling } from './letter-model.ts';
import { type LexiconEntry, lexiconEntry } from './lexicon.ts';
import { LATIN_TO_LATIN } from './models.ts';
import { type ShapeKind, shapeOf, withoutJoined } from './token-shape.ts';
import { keepWarm } from './warm-words.ts';

const SPELLED_FOR_ARABIC = 1;
const SPELLED_FOR_LATIN = 2;

/** One reading of a word, with what its comparisons need: computed when needed, let go when many are warm. */
export class PreparedWord {
  readonly text: string;
  readonly arabic: boolean;
  #letters: Uint8Array | null = null;
  #signs: Uint8Array | null = null;
  #rows: Float32Array[] | null = null;
  #forArabic: Spelling | null = null;
  #forLatin: Spelling | null = null;
  /** The spellings asked for once, as bits. */
  #met = 0;

  constructor(text: string) {
    this.text = text;
    this.arabic = isArabic(text);
  }

  get letters(): Uint8Array {
    this.#letters ??= letterNumbers(this.text, this.arabic ? ARABIC : LATIN);
    return this.#letters;
  }

  /** Signs for coarse comparison. */
  get signs(): Uint8Array {
    this.#signs ??= coarseSigns(this.text);
    return this.#signs;
  }

  /** Weights of this word as the one that is being written by another spelling. */
  rows(model: LetterModel): readonly Float32Array[] {
    if (this.#rows === null) {
      // First: keeping this word warm may let go of all others, and of its own older tables.
      keepWarm(this);
      this.#rows = model.rows(this.letters);
    }
    return this.#rows;
  }

  /** This Latin word as the spelling of an Arabic or of a Latin source; to be used before another word's is asked for. */
  spelling(model: LetterModel): Spelling {
    const known = model === LATIN_TO_LATIN ? this.#forLatin : this.#forArabic;
    if (known !== null) return known;
    // Most words are compared with one other and not again: only those that are keep their tables.
    const bit = model === LATIN_TO_LATIN ? SPELLED_FOR_LATIN : SPELLED_FOR_ARABIC;
    if ((this.#met & bit) === 0) {
      this.#met |= bit;
      return model.fleetingSpelling(this.text);
    }
    const spelling = model.spelling(this.text);
    if (model === LATIN_TO_LATIN) this.#forLatin = spelling;
    else this.#forArabic = spelling;
    keepWarm(this);
    return spelling;
  }

  cool(): void {
    this.#letters = null;
    this.#signs = null;
    this.#rows = null;
    this.#forArabic = null;
    this.#forLatin = null;
    this.#met = 0;
  }
}

/** A folded token with its readings: as written, what else it may stand for, and its stem if it is a compound. */
export interface PreparedToken {
  readonly text: string;
  readonly script: 'arabic' | 'latin' | 'other';
  readonly whole: PreparedWord;
  /** What else it may stand for: without what is joined before it, or as Greek papers mean it. */
  readonly others: readonly PreparedWord[];
  readonly kind: ShapeKind;
  readonly stems: readonly PreparedWord[];
  readonly known: LexiconEntry | null;
}

export function prepareToken(text: string): PreparedToken {
  const script = isArabic(text) ? 'arabic' : isLatin(text) ? 'latin' : 'other';
  const whole = new PreparedWord(text);
  const bare = script === 'other' ? null : withoutJoined(text);
  const others = bare === null ? greekReadings(text) : [bare];
  const shape = shapeOf(text);
  return {
    text,
    script,
    whole,
    others: others.map((text) => new PreparedWord(text)),
    kind: shape.kind,
    stems: shape.kind === 'plain' ? [whole] : shape.stems.map((stem) => new PreparedWord(stem)),
    known: lexiconEntry(text),
  };
}
