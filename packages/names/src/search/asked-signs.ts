import type { SignUnits } from './sign-units.ts';

/** Signs of a word at most; `coarseSigns` gives no more. */
export const MOST_SIGNS = 24;
/** Places kept for each sign of the other script. */
export const STRIDE = 32;
const SIGNS_OF_SCRIPT = 96;

/** The signs of an asked word, laid out to be aligned with many words of one script; made once and set anew for each asked word. */
export class AskedSigns {
  length = 0;
  /** Units of a sign of the other word beside the asked sign of a place: `sign * STRIDE + place`. */
  readonly match = new Int32Array(SIGNS_OF_SCRIPT * STRIDE);
  /** Units of an asked sign that the other word lacks, by place. */
  readonly lost = new Int32Array(MOST_SIGNS);
  /** Units of a sign that the other word has beside, by sign. */
  readonly added = new Int32Array(SIGNS_OF_SCRIPT);
  /** The most that the asked signs from a place on can add beside at most so many: `count * STRIDE + place`. */
  readonly rest = new Int32Array((MOST_SIGNS + 1) * STRIDE);

  set(signs: Uint8Array, { units, width, most }: SignUnits): void {
    const { match, lost, added } = this;
    this.length = signs.length;
    for (let sign = 0; sign < width; sign++) added[sign] = units[sign]!;
    for (let at = signs.length - 1; at >= 0; at--) {
      const row = signs[at]! * width;
      lost[at] = units[row]!;
      for (let sign = 1; sign < width; sign++) match[sign * STRIDE + at] = units[row + sign]!;
    }
    this.#setRest(signs, most);
  }

  #setRest(signs: Uint8Array, most: Int32Array): void {
    const { lost, rest } = this;
    for (let beside = 0; beside <= MOST_SIGNS; beside++) {
      const row = beside * STRIDE;
      rest[row + signs.length] = 0;
      for (let at = signs.length - 1; at >= 0; at--) {
        const left = rest[row + at + 1]! + lost[at]!;
        const met = beside === 0 ? left : rest[row - STRIDE + at + 1]! + most[signs[at]!]!;
        rest[row + at] = Math.max(left, met);
      }
    }
  }
}
