/**
 * Optimal string alignment distance (Damerau's four errors: a letter put in,
 * left out, changed, or two neighbours swapped), given up beyond `most`.
 * @returns the distance, or most + 1
 */
export function editDistance(left: string, right: string, most: number): number {
  const n = left.length;
  const m = right.length;
  if (Math.abs(n - m) > most) return most + 1;
  let older = new Uint16Array(m + 1);
  let old = Uint16Array.from({ length: m + 1 }, (_, j) => j);
  let row = new Uint16Array(m + 1);
  for (let i = 1; i <= n; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= m; j++) {
      const same = left.charCodeAt(i - 1) === right.charCodeAt(j - 1);
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        left.charCodeAt(i - 1) === right.charCodeAt(j - 2) &&
        left.charCodeAt(i - 2) === right.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, older[j - 2]! + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [older, old, row] = [old, row, older];
  }
  return Math.min(old[m]!, most + 1);
}

/** True when one edit at most (put in, left out, changed, neighbours swapped) makes them equal. No allocation. */
export function withinOneEdit(left: string, right: string): boolean {
  if (left.length > right.length) return withinOneEdit(right, left);
  const n = left.length;
  const m = right.length;
  if (m - n > 1) return false;
  let i = 0;
  while (i < n && left.charCodeAt(i) === right.charCodeAt(i)) i++;
  let tail = 0;
  while (tail < n - i && left.charCodeAt(n - 1 - tail) === right.charCodeAt(m - 1 - tail)) tail++;
  const leftOver = n - i - tail;
  if (m > n) return leftOver === 0;
  if (leftOver <= 1) return true;
  return (
    leftOver === 2 &&
    left.charCodeAt(i) === right.charCodeAt(i + 1) &&
    left.charCodeAt(i + 1) === right.charCodeAt(i)
  );
}
