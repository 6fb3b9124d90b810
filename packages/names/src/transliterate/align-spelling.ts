import { ARABIC, letterNumbers } from '../tokens/alphabet.ts';
import { LONGEST, STRIDE } from '../tokens/grapheme-lattice.ts';
import { GraphemeTrie } from '../tokens/grapheme-trie.ts';
import { ARABIC_TO_LATIN } from '../tokens/models.ts';

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
  if (letters.length !== arabic.length || letters.length > LONGEST_WORD) return null;
  if (!/^[a-z]{1,40}$/u.test(latin)) return null;
  writeGroups(latin);
  const positions = letters.length * 2 + 1;
  const width = latin.length + 1;
  best.fill(Number.NEGATIVE_INFINITY, 0, (positions + 1) * width);
  best[0] = 0;
  for (let at = 0; at < positions; at++) {
    const isGap = at % 2 === 0;
    const next = at >> 1;
    const before = letters[next - 1] ?? ARABIC.start;
    const letter = isGap ? ARABIC.gap : letters[next]!;
    const after = letters[isGap ? next : next + 1] ?? ARABIC.end;
    const most = isGap ? LONGEST_GAP : LONGEST;
    for (let from = 0; from < width; from++) {
      const score = best[at * width + from]!;
      if (score === Number.NEGATIVE_INFINITY) continue;
      for (let length = 0; length <= most && from + length < width; length++) {
        const group = groups[from * STRIDE + length]!;
        if (group < 0) continue;
        const sum = score + ARABIC_TO_LATIN.logWeight(group, letter, before, after);
        const to = (at + 1) * width + from + length;
        if (sum <= best[to]!) continue;
        best[to] = sum;
        lengths[to] = length;
      }
    }
  }
  if (best[positions * width + latin.length] === Number.NEGATIVE_INFINITY) return null;
  return readBack(positions, latin);
}

const LONGEST_WORD = 40;
const CELLS = (LONGEST_WORD * 2 + 2) * (LONGEST_WORD + 1);
/** Written over by every call: thousands of words are aligned at once. */
const best = new Float64Array(CELLS);
const lengths = new Uint8Array(CELLS);
const groups = new Int16Array((LONGEST_WORD + 1) * STRIDE);
const KNOWN_GROUPS = new GraphemeTrie(ARABIC_TO_LATIN.graphemes);

/** The numbers of the groups of a word by position and length; -1 where a group is unknown. */
function writeGroups(latin: string): void {
  groups.fill(-1, 0, (latin.length + 1) * STRIDE);
  for (let at = 0; at <= latin.length; at++) {
    let node = 0;
    for (let length = 0; node >= 0; length++) {
      groups[at * STRIDE + length] = KNOWN_GROUPS.number(node);
      if (length === LONGEST || at + length === latin.length) break;
      node = KNOWN_GROUPS.below(node, latin.charCodeAt(at + length) - 97);
    }
  }
}

function readBack(positions: number, latin: string): Alignment {
  const letters = new Array<string>(positions >> 1).fill('');
  const gaps = new Array<string>((positions >> 1) + 1).fill('');
  let to = latin.length;
  for (let at = positions - 1; at >= 0; at--) {
    const length = lengths[(at + 1) * (latin.length + 1) + to]!;
    if (length === 0) continue;
    const written = latin.slice(to - length, to);
    if (at % 2 === 0) gaps[at >> 1] = written;
    else letters[at >> 1] = written;
    to -= length;
  }
  return { letters, gaps };
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
