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

const row = new Int32Array(64);
/** Distances from here on are not told apart. */
export const FAR = 15;

/** A word's sounds, a stretch of an array. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A quick look at how far a begun word is in sound from the nearest beginning
 * of a word of the other script, in eighths of a consonant, at most `FAR`.
 * Weighted edit distance to one stretch of `sounds`.
 */
export function beginningDistance(
  asked: Uint8Array,
  sounds: Uint8Array,
  { from, to }: Stretch,
): number {
  const n = asked.length;
  row[0] = 0;
  for (let i = 0; i < n; i++) row[i + 1] = row[i]! + leftOut[asked[i]!]!;
  let nearest = row[n]!;
  for (let j = from; j < to; j++) {
    const least = step(asked, sounds[j]!);
    nearest = Math.min(nearest, row[n]!);
    if (least >= FAR) break;
  }
  return Math.min(FAR, nearest);
}

/** Takes one sound more into the row of distances; answers the least of them. */
function step(asked: Uint8Array, sound: number): number {
  const n = asked.length;
  const loss = leftOut[sound]!;
  const costs = sound * SIZE;
  let diagonal = row[0]!;
  let left = diagonal + loss;
  row[0] = left;
  let least = left;
  for (let i = 0; i < n; i++) {
    const letter = asked[i]!;
    const up = row[i + 1]!;
    left = Math.min(diagonal + exchange[costs + letter]!, up + loss, left + leftOut[letter]!);
    diagonal = up;
    row[i + 1] = left;
    least = Math.min(least, left);
  }
  return least;
}
