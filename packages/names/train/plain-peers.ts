import { levenshtein } from './naive-latin.ts';

/** Ready-made similarities, 0 to 1, over one plain transliteration. */
export type Peer = (left: string, right: string) => number;

export const PEERS: readonly (readonly [name: string, peer: Peer])[] = [
  [
    'Levenshtein',
    (left, right) => 1 - levenshtein(left, right) / Math.max(1, left.length, right.length),
  ],
  ['Jaro–Winkler', jaroWinkler],
  ['trigram Jaccard', trigrams],
];

function jaroWinkler(left: string, right: string): number {
  const jaro = jaroOf(left, right);
  let prefix = 0;
  while (prefix < 4 && prefix < left.length && left[prefix] === right[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(left: string, right: string): number {
  if (left === right) return 1;
  const window = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Uint8Array(right.length);
  const matched: string[] = [];
  for (let at = 0; at < left.length; at++) {
    for (
      let other = Math.max(0, at - window);
      other <= at + window && other < right.length;
      other++
    ) {
      if (taken[other] === 1 || left[at] !== right[other]) continue;
      taken[other] = 1;
      matched.push(left[at]!);
      break;
    }
  }
  if (matched.length === 0) return 0;
  let swaps = 0;
  let next = 0;
  for (let other = 0; other < right.length; other++)
    if (taken[other] === 1 && matched[next++] !== right[other]) swaps++;
  const count = matched.length;
  return (count / left.length + count / right.length + (count - swaps / 2) / count) / 3;
}

function trigrams(left: string, right: string): number {
  const one = gramsOf(left);
  const other = gramsOf(right);
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}

const grams = new Map<string, Set<string>>();

function gramsOf(text: string): Set<string> {
  const known = grams.get(text);
  if (known !== undefined) return known;
  const padded = `  ${text} `;
  const found = new Set(
    Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)),
  );
  grams.set(text, found);
  return found;
}
