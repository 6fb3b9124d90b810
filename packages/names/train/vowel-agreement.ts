import { foldArabic } from '../src/normalise/fold-arabic.ts';
import { spellingsOf } from '../src/tokens/lexicon.ts';
import { unitsOf } from '../src/transliterate/vowelled-word.ts';
import { type Counted, vowelsFromSpellings } from '../src/transliterate/vowels-from-spellings.ts';
import { writeInLatin } from '../src/transliterate/write-in-latin.ts';
import { dataRows } from './data-rows.ts';

export interface VowelAgreement {
  /** Words read as one of their listed readings, of all words that could be read. */
  readonly right: number;
  readonly words: number;
  /** The same letter by letter: vowel and doubling. */
  readonly rightLetters: number;
  readonly letters: number;
}

/**
 * How well vowels are supplied without the list of vocalised names, measured
 * against that list: from the lexicon's spellings, or guessed from the letters.
 */
export function vowelAgreement(from: 'spellings' | 'letters'): VowelAgreement {
  const sum = { right: 0, words: 0, rightLetters: 0, letters: 0 };
  for (const [written = '', readings = ''] of dataRows('vocalised.tsv')) {
    const folded = foldArabic(written);
    if (folded.length !== written.length) continue;
    const spellings = from === 'spellings' ? spellingsOf(folded) : guessed(folded);
    const read = vowelsFromSpellings([...written], folded, spellings);
    if (read === null) continue;
    const agreement = readings
      .split(' ')
      .map((reading) => agreeing(read.map(signsOf), unitsOf(reading).map(signsOf)));
    const best = Math.max(...agreement);
    sum.words++;
    sum.letters += written.length;
    sum.rightLetters += best;
    if (best === written.length) sum.right++;
  }
  return sum;
}

function guessed(folded: string): Counted[] {
  return writeInLatin(folded)
    .slice(0, 8)
    .map(({ text, score }) => [text, score]);
}

/** The last letter's case ending and a written sukun say nothing of how a name is read. */
function signsOf(
  { vowel, doubled }: { vowel: string; doubled: boolean },
  at: number,
  all: readonly unknown[],
): string {
  const isLast = at === all.length - 1;
  return `${vowel === '-' || isLast ? '' : vowel}${doubled && !isLast ? '!' : ''}`;
}

function agreeing(one: readonly string[], other: readonly string[]): number {
  return one.filter((signs, at) => signs === other[at]).length;
}
