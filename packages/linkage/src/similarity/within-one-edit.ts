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
