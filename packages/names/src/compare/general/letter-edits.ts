const LONGEST = 80;
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Letters to insert, drop, exchange or swap with a neighbour to make one word
 * of the other (optimal string alignment); symmetric. Letters beyond 80 are
 * not read.
 */
export function letterEdits(left: string, right: string): number {
  if (left === right) return 0;
  const n = Math.min(left.length, LONGEST);
  const m = Math.min(right.length, LONGEST);
  let [older, old, now] = rows;
  for (let j = 0; j <= m; j++) old[j] = j;
  for (let i = 1; i <= n; i++) {
    const letter = left.charCodeAt(i - 1);
    const previous = left.charCodeAt(i - 2);
    now[0] = i;
    for (let j = 1; j <= m; j++) {
      const other = right.charCodeAt(j - 1);
      const kept = old[j - 1]! + (letter === other ? 0 : 1);
      let best = Math.min(kept, old[j]! + 1, now[j - 1]! + 1);
      if (i > 1 && j > 1 && letter === right.charCodeAt(j - 2) && previous === other)
        best = Math.min(best, older[j - 2]! + 1);
      now[j] = best;
    }
    [older, old, now] = [old, now, older];
  }
  return old[m]!;
}
