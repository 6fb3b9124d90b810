import { sharedUint32 } from '../table/shared-arrays.ts';

/** Set on the last member of every block. */
export const LAST = 0x8000_0000;

/**
 * Which records meet. Blocks stand one after another in `members`, records
 * ascending, the last of each marked by the top bit. Record r stands at the
 * places entries[starts[r]] up to entries[starts[r + 1]] of `members`.
 */
export interface Blocks {
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Turns blocks into an index by record. */
export function indexBlocks(records: number, members: Uint32Array): Blocks {
  const starts = sharedUint32(records + 1);
  const entries = sharedUint32(members.length);
  for (let p = 0; p < members.length; p++) starts[(members[p]! & ~LAST) + 1]!++;
  for (let r = 0; r < records; r++) starts[r + 1]! += starts[r]!;
  const ends = starts.slice(0, records);
  for (let p = 0; p < members.length; p++) entries[ends[members[p]! & ~LAST]!++] = p;
  return { members, starts, entries };
}

/** Takes blocks one after another. */
export class BlockWriter {
  #members = new Uint32Array(1 << 16);
  #length = 0;

  write(members: Uint32Array): void {
    const { length } = members;
    if (this.#length + length > this.#members.length) {
      const wider = new Uint32Array(2 * Math.max(this.#members.length, length));
      wider.set(this.#members);
      this.#members = wider;
    }
    for (let m = 0; m < length; m++) this.#members[this.#length++] = members[m]!;
    this.#members[this.#length - 1]! |= LAST;
  }

  close(): Uint32Array {
    const members = sharedUint32(this.#length);
    members.set(this.#members.subarray(0, this.#length));
    return members;
  }
}
