/**
 * Jaro-Winkler similarity, 0 to 1 (Winkler 1990; prefix weight 0.1, at most 4
 * letters, only above 0.7 as Winkler had it).
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const jaro = jaroSimilarity(left, right);
  if (jaro < 0.7) return jaro;
  return withPrefix(left, right, jaro);
}

/** What jaroWinkler comes to at most where the words have no more letters in common. */
export function mostJaroWinkler(left: string, right: string, common: number): number {
  if (common === 0) return 0;
  const jaro = Math.min(1, (common / left.length + common / right.length + 1) / 3);
  return withPrefix(left, right, jaro);
}

function withPrefix(left: string, right: string, jaro: number): number {
  const most = Math.min(4, left.length, right.length);
  let prefix = 0;
  while (prefix < most && left.charCodeAt(prefix) === right.charCodeAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Which letters are matched; words seldom have more. */
const KEPT = 64;
const leftKept = new Uint8Array(KEPT);
const rightKept = new Uint8Array(KEPT);

function cleared(kept: Uint8Array, length: number): Uint8Array {
  return length > KEPT ? new Uint8Array(length) : kept.fill(0, 0, length);
}

function jaroSimilarity(left: string, right: string): number {
  const n = left.length;
  const m = right.length;
  if (n === 0 || m === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(n, m) / 2) - 1);
  const leftMatched = cleared(leftKept, n);
  const rightMatched = cleared(rightKept, m);
  let matched = 0;
  for (let i = 0; i < n; i++) {
    const to = Math.min(m, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < to; j++) {
      if (rightMatched[j] === 1 || left.charCodeAt(i) !== right.charCodeAt(j)) continue;
      leftMatched[i] = 1;
      rightMatched[j] = 1;
      matched++;
      break;
    }
  }
  if (matched === 0) return 0;
  let swaps = 0;
  for (let i = 0, j = 0; i < n; i++) {
    if (leftMatched[i] === 0) continue;
    while (rightMatched[j] === 0) j++;
    if (left.charCodeAt(i) !== right.charCodeAt(j)) swaps++;
    j++;
  }
  return (matched / n + matched / m + (matched - swaps / 2) / matched) / 3;
}
