import { exchangeCost } from './sound-distance.ts';
import { SOUNDS } from './sound-form.ts';

const BITS = 5;
const MASK = (1 << BITS) - 1;
const MOST = 6;
/** Exchanges dearer than this are another consonant. */
const ALIKE = 3;
const IS_CONSONANT = [...SOUNDS].map((sound) => 'bpfvtdθðszščcjgkqxğlmnr'.includes(sound));

/** The first six consonants of a word's sounds in one number, first lowest, each as its sound's number plus one. */
export function consonantCode(sounds: Uint8Array): number {
  let code = 0;
  let shift = 0;
  for (const sound of sounds) {
    if (!IS_CONSONANT[sound]) continue;
    code |= (sound + 1) << shift;
    shift += BITS;
    if (shift === BITS * MOST) break;
  }
  return code;
}

/** For each sound the bits of the asked word's consonants that it may write. */
export interface ConsonantBits {
  readonly alike: Int32Array;
  readonly length: number;
}

export function consonantBits(sounds: Uint8Array): ConsonantBits {
  const alike = new Int32Array(MASK + 1);
  let length = 0;
  for (let code = consonantCode(sounds); code !== 0; code >>>= BITS, length++) {
    for (let sound = 0; sound < SOUNDS.length; sound++)
      if (exchangeCost((code & MASK) - 1, sound) <= ALIKE) alike[sound + 1]! |= 1 << length;
  }
  return { alike, length };
}

/** Consonants lost, added or exchanged between the asked word and a coded one, by bits (Myers 1999, after Hyyrö 2003). */
export function consonantDistance({ alike, length }: ConsonantBits, code: number): number {
  if (length === 0) return code === 0 ? 0 : code > MASK ? 2 : 1;
  const last = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let distance = length;
  for (let rest = code; rest !== 0; rest >>>= BITS) {
    const match = alike[rest & MASK]! | down;
    const diagonal = ((up + (match & up)) ^ up) | match;
    const falls = up & diagonal;
    const rises = down | ~(up | diagonal);
    if ((rises & last) !== 0) distance++;
    if ((falls & last) !== 0) distance--;
    const next = (rises << 1) | 1;
    down = next & diagonal;
    up = (falls << 1) | ~(next | diagonal);
  }
  return distance;
}
