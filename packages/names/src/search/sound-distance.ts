import { SOUNDS } from './sound-form.ts';

/** Costs in eighths of a plain consonant's; sounds in one group write each other in some spelling habit. */
const FULL = 8;
const GROUPS: readonly (readonly [cost: number, sounds: string])[] = [
  [0, 'Wuv'],
  [0, 'Yi'],
  [0, 'Aa'],
  [1, 'čš'],
  [1, 'zð'],
  [1, 'dð'],
  [1, 'tθ'],
  [1, 'sθ'],
  [1, 'Ae'],
  [1, 'Ye'],
  [1, 'aeiuʿ'],
  [2, 'jg'],
  [2, 'qkg'],
  [2, 'xčkh'],
  [2, 'Aʿ'],
  [2, 'bp'],
  [2, 'fv'],
  [2, 'tdθð'],
  [2, 'szθð'],
  [3, 'AWYaeiuʿ'],
  [3, 'szščc'],
  [3, 'jgkqxğčc'],
  [3, 'xhj'],
  [3, 'ğr'],
  [3, 'jYi'],
  [3, 'jšz'],
  [3, 'haeʿ'],
  [5, 'mn'],
  [5, 'lr'],
];
const LEFT_OUT: readonly (readonly [cost: number, sounds: string])[] = [
  [1, 'aeiuʿ'],
  [3, 'AhWY'],
  [6, 'xq'],
];
/** Between words of one script vowels are compared, not supplied. */
const VOWEL_LEFT_OUT = 3;

const SIZE = 32;
const exchange = new Uint8Array(SIZE * SIZE).fill(FULL);
const leftOut = new Uint8Array(SIZE).fill(FULL - 1);
for (const [cost, sounds] of [...GROUPS].reverse()) {
  for (const one of sounds)
    for (const other of sounds) exchange[SOUNDS.indexOf(one) * SIZE + SOUNDS.indexOf(other)] = cost;
}
for (let sound = 0; sound < SOUNDS.length; sound++) exchange[sound * SIZE + sound] = 0;
for (const [cost, sounds] of LEFT_OUT)
  for (const sound of sounds) leftOut[SOUNDS.indexOf(sound)] = cost;
const leftOutWithin = leftOut.map((cost) => Math.max(cost, VOWEL_LEFT_OUT));

/** Cost of one sound for another, both as numbers of `SOUNDS`. */
export function exchangeCost(one: number, other: number): number {
  return exchange[one * SIZE + other]!;
}

const row = new Int32Array(64);
/** Distances from here on are not told apart. */
export const FAR = 15;

/** Which stretch of sounds is compared, and how. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Both words are of one script. */
  readonly within: boolean;
  /** The nearest beginning of the stretch counts, not the whole of it. */
  readonly begins: boolean;
}

/**
 * A quick look at how far two words are in sound, in eighths of a consonant,
 * at most `FAR`: it only chooses the words that the letter models weigh.
 * Weighted edit distance over one stretch of `sounds`.
 */
export function soundDistance(asked: Uint8Array, sounds: Uint8Array, stretch: Stretch): number {
  const { from, to, within, begins } = stretch;
  const lost = within ? leftOutWithin : leftOut;
  const n = asked.length;
  row[0] = 0;
  for (let i = 0; i < n; i++) row[i + 1] = row[i]! + lost[asked[i]!]!;
  let begun = row[n]!;
  for (let j = from; j < to; j++) {
    const least = step(asked, sounds[j]!, lost);
    begun = Math.min(begun, row[n]!);
    if (least >= FAR) return begins ? Math.min(FAR, begun) : FAR;
  }
  return Math.min(FAR, begins ? begun : row[n]!);
}

/** Takes one sound more into the row of distances; answers the least of them. */
function step(asked: Uint8Array, sound: number, lost: Uint8Array): number {
  const n = asked.length;
  const loss = lost[sound]!;
  const costs = sound * SIZE;
  let diagonal = row[0]!;
  let left = diagonal + loss;
  row[0] = left;
  let least = left;
  for (let i = 0; i < n; i++) {
    const letter = asked[i]!;
    const up = row[i + 1]!;
    left = Math.min(diagonal + exchange[costs + letter]!, up + loss, left + lost[letter]!);
    diagonal = up;
    row[i + 1] = left;
    least = Math.min(least, left);
  }
  return least;
}
