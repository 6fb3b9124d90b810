import type { SignNats } from './sign-nats.ts';

/** Signs of a word at most; `coarseSigns` gives no more. */
export const MOST_SIGNS = 24;
/** Places kept for each sign of the other script. */
export const STRIDE = 32;
const SIGNS_OF_SCRIPT = 96;

/** The signs of an asked word, laid out to be aligned with many words of one script; made once and set anew for each asked word. */
export class AskedSigns {
  length = 0;
  /** Nats of a sign of the other word beside the asked sign of a place: `sign * STRIDE + place`. */
  readonly match = new Float64Array(SIGNS_OF_SCRIPT * STRIDE);
  /** Nats of an asked sign that the other word lacks, by place. */
  readonly lost = new Float64Array(MOST_SIGNS);
  /** Nats of a sign that the other word has beside, by sign. */
  readonly added = new Float64Array(SIGNS_OF_SCRIPT);
  /** The most that the asked signs from a place on can add. */
  readonly rest = new Float64Array(MOST_SIGNS + 1);

  set(signs: Uint8Array, { nats, width, most }: SignNats): void {
    const { match, lost, added, rest } = this;
    this.length = signs.length;
    for (let sign = 0; sign < width; sign++) added[sign] = nats[sign]!;
    rest[signs.length] = 0;
    for (let at = signs.length - 1; at >= 0; at--) {
      const row = signs[at]! * width;
      lost[at] = nats[row]!;
      rest[at] = rest[at + 1]! + most[signs[at]!]!;
      for (let sign = 1; sign < width; sign++) match[sign * STRIDE + at] = nats[row + sign]!;
    }
  }
}
