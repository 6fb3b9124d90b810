import { isArabic, isLatin } from '../normalise/script.ts';
import { ARABIC, LATIN, letterNumbers } from './alphabet.ts';
import { type GraphemeLattice, graphemeLattice } from './grapheme-lattice.ts';
import type { LetterModel } from './letter-model.ts';
import { LATIN_TO_LATIN } from './models.ts';
import { type ShapeKind, shapeOf, withoutJoinedArticle } from './token-shape.ts';
import { keepWarm } from './warm-words.ts';

/** A Latin word cut into groups, with each group's weight. */
type Groups = readonly [GraphemeLattice, Float32Array];

/** One reading of a word, with what its comparisons need: computed when needed, let go when many are warm. */
export class PreparedWord {
  readonly text: string;
  readonly letters: Uint8Array;
  #rows: Float32Array[] | null = null;
  #forArabic: Groups | null = null;
  #forLatin: Groups | null = null;

  constructor(text: string) {
    this.text = text;
    this.letters = letterNumbers(text, isArabic(text) ? ARABIC : LATIN);
  }

  /** Weights of this word as the one that is being written by another spelling. */
  rows(model: LetterModel): readonly Float32Array[] {
    if (this.#rows === null) {
      this.#rows = model.rows(this.letters);
      keepWarm(this);
    }
    return this.#rows;
  }

  /** Groups of this Latin word as the spelling of an Arabic or of a Latin source. */
  groups(model: LetterModel): Groups {
    const known = model === LATIN_TO_LATIN ? this.#forLatin : this.#forArabic;
    if (known !== null) return known;
    const groups = grouped(this.text, model);
    if (model === LATIN_TO_LATIN) this.#forLatin = groups;
    else this.#forArabic = groups;
    keepWarm(this);
    return groups;
  }

  cool(): void {
    this.#rows = null;
    this.#forArabic = null;
    this.#forLatin = null;
  }
}

function grouped(text: string, model: LetterModel): Groups {
  const lattice = graphemeLattice(text, model.graphemes);
  return [lattice, model.groupWeights(lattice)];
}

/** A folded token with its readings: as written, without a joined article, and its stem if it is a compound. */
export interface PreparedToken {
  readonly text: string;
  readonly script: 'arabic' | 'latin' | 'other';
  readonly whole: PreparedWord;
  readonly bare: PreparedWord | null;
  readonly kind: ShapeKind;
  readonly stems: readonly PreparedWord[];
}

export function prepareToken(text: string): PreparedToken {
  const script = isArabic(text) ? 'arabic' : isLatin(text) ? 'latin' : 'other';
  const whole = new PreparedWord(text);
  const bare = script === 'other' ? null : withoutJoinedArticle(text);
  const shape = shapeOf(text);
  return {
    text,
    script,
    whole,
    bare: bare === null ? null : new PreparedWord(bare),
    kind: shape.kind,
    stems: shape.kind === 'plain' ? [whole] : shape.stems.map((stem) => new PreparedWord(stem)),
  };
}
