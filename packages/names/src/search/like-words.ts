import { isArabic, isLatin } from '../normalise/script.ts';
import { coarseSigns } from '../tokens/coarse-signs.ts';
import { knownForms } from '../tokens/lexicon.ts';
import { nearSkeletons } from '../tokens/near-skeletons.ts';
import { skeletonNumber } from '../tokens/skeleton-number.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import { withoutJoined } from '../tokens/token-shape.ts';
import { AskedSigns } from './asked-signs.ts';
import { BestLikes } from './best-likes.ts';
import { arabicLetters, likenessOfLetters, likenessSeen, seenWord } from './seen-word.ts';
import { SignTree } from './sign-tree.ts';
import { SIGN_UNITS, UNITS_A_NAT } from './sign-units.ts';
import { SlipIndex } from './slip-index.ts';

const SCRIPTS = ['arabic', 'latin'] as const;

/**
 * Words by number, of which those that may write an asked word are found: by
 * skeleton key, exact or one consonant off, and by one slip of the letters,
 * then the likeliest of them by coarse likeness; and by known spellings,
 * however unlike. What share of true spellings that keeps at which share of
 * the words stands in `bench/names/candidates.ts`.
 */
export class LikeWords {
  readonly #texts: string[] = [];
  readonly #byText = new Map<string, number>();
  readonly #slips = new SlipIndex();
  readonly #trees = { arabic: new SignTree(), latin: new SignTree() };
  readonly #best = { arabic: new BestLikes(), latin: new BestLikes() };
  readonly #asked = new AskedSigns();

  get size(): number {
    return this.#byText.size;
  }

  /** Adds a folded word under a small number of the caller's, from 0 on; a word and a number are added once. */
  add(number: number, text: string): void {
    this.#texts[number] = text;
    this.#byText.set(text, number);
    this.#slips.add(number, text);
    const tree = this.#trees[scriptOf(text)];
    const forms = signForms(text);
    for (const key of tokenKeys(text)) {
      const skeleton = skeletonNumber(key);
      for (const signs of forms) tree.add(skeleton, signs, number);
    }
  }

  /**
   * Numbers of the words that may write the folded word, each once: of each
   * script about the `most` likeliest (words as alike as the last come or go
   * together), and all that the lexicon ties to it beside them.
   */
  near(text: string, most: number): number[] {
    const { known, likely } = this.nearest(text, most);
    return [...new Set([...likely.flat(), ...known])];
  }

  /** As `near`, apart: those that the lexicon ties to the word, and of each script the likeliest, in that order; a word may be in two lists. */
  nearest(text: string, most: number): NearWords {
    const skeletons = [...nearSkeletons(tokenKeys(text))];
    const forms = signForms(text);
    for (const script of SCRIPTS) {
      this.#best[script].begin(most);
      for (const form of forms) this.#look(form, { from: scriptOf(text), script, skeletons });
    }
    this.#lookAtSlips(text);
    return {
      known: this.#known(text),
      likely: SCRIPTS.map((script) => this.#best[script].best()),
    };
  }

  #look(signs: Uint8Array, { from, script, skeletons }: LookedAt): void {
    const tree = this.#trees[script];
    const best = this.#best[script];
    this.#asked.set(signs, SIGN_UNITS[from][script]);
    for (let at = 0; at < skeletons.length; at++) tree.look(skeletons[at]!, this.#asked, best);
  }

  /** Two Arabic words one slip apart may be nearer than sign by sign: two letters swapped are one slip. */
  #lookAtSlips(text: string): void {
    const asked = seenWord(text);
    this.#slips.find(text, (number) => {
      const other = this.#texts[number]!;
      const script = scriptOf(other);
      const best = this.#best[script];
      if (asked.isArabic && script === 'arabic') {
        best.tell(number, UNITS_A_NAT * likenessOfLetters(asked.letters, arabicLetters(other)));
      } else if (!best.has(number)) {
        best.tell(number, UNITS_A_NAT * likenessSeen(asked, seenWord(other)));
      }
    });
  }

  #known(text: string): number[] {
    const found: number[] = [];
    for (const form of [text, ...knownForms(text)]) {
      const number = this.#byText.get(form);
      if (number !== undefined) found.push(number);
    }
    return found;
  }
}

/** Words that may write one asked word. */
export interface NearWords {
  readonly known: readonly number[];
  /** Of each script the likeliest first. */
  readonly likely: readonly (readonly number[])[];
}

type WordScript = (typeof SCRIPTS)[number];

interface LookedAt {
  readonly from: WordScript;
  readonly script: WordScript;
  readonly skeletons: readonly number[];
}

/** Words of further scripts have no signs and stand with the Latin ones. */
function scriptOf(text: string): WordScript {
  return isArabic(text) ? 'arabic' : 'latin';
}

/** A word's signs, and those of its reading without a joined article where there is one. */
function signForms(text: string): Uint8Array[] {
  const signs = coarseSigns(text);
  const bare = isArabic(text) || isLatin(text) ? withoutJoined(text) : null;
  return bare === null ? [signs] : [signs, coarseSigns(bare)];
}
