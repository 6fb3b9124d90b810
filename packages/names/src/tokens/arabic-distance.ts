/**
 * Cost of Arabic letters that writers, ears, keyboards and scanners exchange,
 * in tenths: the lower, the likelier a slip. Pairs not listed cost a full 1.
 * Reviewable by hand; no variant pairs of field quality exist to learn from.
 */
const CONFUSED: readonly (readonly [number, string])[] = [
  [2, 'ضظ ذز ذد ثت ثس ظز سص طت قك غق جچ كگ جگ قگ غگ بپ فڤ وڤ زژ شچ اه هي'],
  [4, 'حخ جح جخ بت بن بي تن تي نث عغ صض طظ سش رز دذ فق كق جغ جق وا اي هت عا حه'],
  [6, 'رو دل درذ كل تث يث زر لا نت زذ سز صز'],
];
const WEAK = 'اويه';
const WEAK_COST = 0.35;
const LETTER_COST = 0.9;
const SWAP_COST = 0.5;

const COSTS: ReadonlyMap<string, number> = new Map(
  CONFUSED.flatMap(([tenths, pairs]) =>
    pairs
      .split(' ')
      .flatMap((pair) => [
        [pair[0]! + pair[1]!, tenths / 10] as const,
        [pair[1]! + pair[0]!, tenths / 10] as const,
      ]),
  ),
);

const LONGEST = 40;
const rows = [
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
];

/** Weighted edit distance of two folded Arabic words, with neighbouring letters swapped as one slip. */
export function arabicDistance(left: string, right: string): number {
  const n = Math.min(left.length, LONGEST);
  const m = Math.min(right.length, LONGEST);
  let [older, old, now] = rows as [Float64Array, Float64Array, Float64Array];
  old[0] = 0;
  for (let j = 1; j <= m; j++) old[j] = old[j - 1]! + extra(right, j - 1);
  for (let i = 1; i <= n; i++) {
    now[0] = old[0]! + extra(left, i - 1);
    for (let j = 1; j <= m; j++) {
      const change = old[j - 1]! + exchange(left[i - 1]!, right[j - 1]!);
      let best = Math.min(change, old[j]! + extra(left, i - 1), now[j - 1]! + extra(right, j - 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, older[j - 2]! + SWAP_COST);
      }
      now[j] = best;
    }
    [older, old, now] = [old, now, older];
  }
  return old[m]!;
}

/** A letter too many: cheap when it is a long vowel or repeats its neighbour. */
function extra(word: string, at: number): number {
  const letter = word[at]!;
  if (letter === word[at - 1]) return 0.3;
  if (!WEAK.includes(letter)) return LETTER_COST;
  return at === 0 || at === word.length - 1 ? WEAK_COST * 1.6 : WEAK_COST;
}

function exchange(left: string, right: string): number {
  return left === right ? 0 : (COSTS.get(left + right) ?? 1);
}
