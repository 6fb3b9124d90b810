/**
 * Jaro-Winkler similarity, 0 to 1 (Winkler 1990; prefix weight 0.1, at most 4
 * letters, only above 0.7 as Winkler had it).
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const jaro = jaroSimilarity(left, right);
  if (jaro < 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < left.length && left[prefix] === right[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(left: string, right: string): number {
  const n = left.length;
  const m = right.length;
  if (n === 0 || m === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(n, m) / 2) - 1);
  const leftMatched = new Uint8Array(n);
  const rightMatched = new Uint8Array(m);
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
