import { ARABIC, letterNumbers } from '../tokens/alphabet.ts';
import { ARABIC_TO_LATIN } from '../tokens/models.ts';

const LONGEST_GROUP = 4;
const LONGEST_GAP = 2;

/** What each letter and each gap of a folded Arabic word writes in one Latin spelling. */
export interface Alignment {
  /** By letter; '' where the letter is left out. */
  readonly letters: readonly string[];
  /** By the gap before the letter; one more than there are letters. */
  readonly gaps: readonly string[];
}

/**
 * The likeliest way in which a folded Arabic word is written as a Latin
 * spelling, by the letter model's own weights (Viterbi); null where no way
 * exists.
 */
export function alignSpelling(arabic: string, latin: string): Alignment | null {
  const letters = letterNumbers(arabic, ARABIC);
  if (letters.length !== arabic.length || !/^[a-z]{1,40}$/u.test(latin)) return null;
  const rows = rowsOf(arabic, letters);
  const width = latin.length + 1;
  const best = new Float64Array((rows.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const lengths = new Uint8Array((rows.length + 1) * width);
  best[0] = 0;
  rows.forEach((row, at) => {
    const most = at % 2 === 0 ? LONGEST_GAP : LONGEST_GROUP;
    for (let from = 0; from < width; from++) {
      const score = best[at * width + from]!;
      if (score === Number.NEGATIVE_INFINITY) continue;
      for (let length = 0; length <= most && from + length < width; length++) {
        const grapheme = ARABIC_TO_LATIN.graphemes.get(latin.slice(from, from + length));
        const weight = grapheme === undefined ? 0 : row[grapheme]!;
        const to = (at + 1) * width + from + length;
        if (weight <= 0 || score + Math.log(weight) <= best[to]!) continue;
        best[to] = score + Math.log(weight);
        lengths[to] = length;
      }
    }
  });
  if (best[rows.length * width + latin.length] === Number.NEGATIVE_INFINITY) return null;
  return readBack(rows.length, latin, lengths);
}

let lastWord = '';
let lastRows: Float32Array[] = [];

/** Spellings of one word are aligned one after the other. */
function rowsOf(arabic: string, letters: Uint8Array): Float32Array[] {
  if (arabic !== lastWord) {
    lastRows = ARABIC_TO_LATIN.rows(letters);
    lastWord = arabic;
  }
  return lastRows;
}

function readBack(positions: number, latin: string, lengths: Uint8Array): Alignment {
  const written: string[] = [];
  let to = latin.length;
  for (let at = positions; at > 0; at--) {
    const length = lengths[at * (latin.length + 1) + to]!;
    written.unshift(latin.slice(to - length, to));
    to -= length;
  }
  return {
    letters: written.filter((_, at) => at % 2 === 1),
    gaps: written.filter((_, at) => at % 2 === 0),
  };
}

/** The same with vowels that a consonant's group took in ("oh" for ح) given back to the gaps beside it. */
export function vowelsInGaps({ letters, gaps }: Alignment, arabic: string): Alignment {
  const own = [...letters];
  const between = [...gaps];
  own.forEach((group, at) => {
    const isWeak = 'اويع'.includes(arabic[at]!) || (arabic[at] === 'ه' && at === arabic.length - 1);
    const [, before = '', middle = group, after = ''] =
      /^([aeiou]*)([^aeiou].*?)([aeiou]*)$/u.exec(group) ?? [];
    if (isWeak || group === '') return;
    own[at] = middle;
    between[at] += before;
    between[at + 1] = after + between[at + 1]!;
  });
  return { letters: own, gaps: between };
}
