import { ARABIC } from './alphabet.ts';

/**
 * Cost of Arabic letters that writers, ears, keyboards and scanners exchange,
 * in tenths: the lower, the likelier a slip. Pairs not listed cost a full 1.
 * Reviewable by hand; no variant pairs of field quality exist to learn from.
 */
const CONFUSED: readonly (readonly [number, string])[] = [
  [2, 'ضظ ذز ذد ثت ثس ظز سص طت قك غق جچ كگ جگ قگ غگ بپ فڤ وڤ زژ شچ جژ اه هي'],
  [4, 'حخ جح جخ بت بن بي تن تي نث عغ صض طظ سش رز دذ فق كق جغ جق وا اي هت عا حه'],
  [6, 'رو دل در رذ كل تث يث زر لا نت زذ سز صز'],
];
const WEAK = 'اويه';
const WEAK_COST = 0.35;
const LETTER_COST = 0.9;
const REPEATED_COST = 0.3;
const SWAP_COST = 0.5;

const SIZE = ARABIC.letters.length;
const EXCHANGE = exchangeCosts();
const IS_WEAK = Uint8Array.from([...ARABIC.letters], (letter) => (WEAK.includes(letter) ? 1 : 0));

function exchangeCosts(): Float64Array {
  const costs = new Float64Array(SIZE * SIZE).fill(1);
  for (let at = 0; at < SIZE; at++) costs[at * SIZE + at] = 0;
  for (const [tenths, pairs] of CONFUSED) {
    for (const pair of pairs.split(' ')) {
      const one = ARABIC.numbers.get(pair[0]!)!;
      const other = ARABIC.numbers.get(pair[1]!)!;
      costs[one * SIZE + other] = tenths / 10;
      costs[other * SIZE + one] = tenths / 10;
    }
  }
  return costs;
}

const LONGEST = 40;
const rows = [
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
];

/** Weighted edit distance of two folded Arabic words as letter numbers, with neighbouring letters swapped as one slip. */
export function arabicDistance(left: Uint8Array, right: Uint8Array): number {
  const n = Math.min(left.length, LONGEST);
  const m = Math.min(right.length, LONGEST);
  let [older, old, now] = rows as [Float64Array, Float64Array, Float64Array];
  old[0] = 0;
  for (let j = 1; j <= m; j++) old[j] = old[j - 1]! + extra(right, j - 1);
  for (let i = 1; i <= n; i++) {
    const letter = left[i - 1]!;
    const lost = extra(left, i - 1);
    now[0] = old[0]! + lost;
    for (let j = 1; j <= m; j++) {
      const change = old[j - 1]! + EXCHANGE[letter * SIZE + right[j - 1]!]!;
      let best = Math.min(change, old[j]! + lost, now[j - 1]! + extra(right, j - 1));
      if (i > 1 && j > 1 && letter === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, older[j - 2]! + SWAP_COST);
      }
      now[j] = best;
    }
    [older, old, now] = [old, now, older];
  }
  return old[m]!;
}

/** Cost of one Arabic letter number for another inside a word, or of a letter too many (`null`). */
export function letterCost(letter: number, other: number | null): number {
  if (other !== null) return EXCHANGE[letter * SIZE + other]!;
  return IS_WEAK[letter] === 0 ? LETTER_COST : WEAK_COST;
}

/** A letter too many: cheap when it is a long vowel or repeats its neighbour. */
function extra(word: Uint8Array, at: number): number {
  const letter = word[at]!;
  if (letter === word[at - 1]) return REPEATED_COST;
  if (IS_WEAK[letter] === 0) return LETTER_COST;
  return at === 0 || at === word.length - 1 ? WEAK_COST * 1.6 : WEAK_COST;
}
