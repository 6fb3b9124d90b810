import { sharedUint32 } from '../table/shared-arrays.ts';
import { BlockScore, MOST_MEMBERS } from './block-score.ts';
import { LAST } from './blocks.ts';
import type { CandidateIndex } from './candidates.ts';
import { PreScore } from './pre-score.ts';

/** Rows whose pairs are handed on together: what they need is then soon found again. */
const BUCKET_BITS = 12;
export const ROWS_A_BUCKET = 1 << BUCKET_BITS;

/** Members of blocks whose sketches are read ahead. */
const WARMED = 128;

export interface MeetTask {
  readonly index: CandidateIndex;
  /** Only pairs whose lower row is one of these; a whole number of buckets. */
  readonly rows: { readonly from: number; readonly to: number };
}

/** Pairs of rows by bucket of the lower one: lower and higher row in turns. A pair that shares several blocks stands there several times. */
export type MetPairs = readonly Uint32Array[];

/**
 * Scores the pairs of some blocks, which stand from one place of `members` up
 * to another, and keeps those that share enough. Block by block a row's sketch
 * is read once for all it meets there; asking row by row read it anew for each.
 */
export function meetTask({
  index,
  rows,
}: MeetTask): (places: { readonly from: number; readonly to: number }) => MetPairs {
  const { members } = index.blocks;
  const score = new PreScore(index.sketches);
  const blockScore = new BlockScore(index.sketches);
  return ({ from, to }) => {
    const writer = new BucketWriter(rows);
    const meeting = new Meeting(index, { score, blockScore, writer }, rows);
    let warmed = from;
    for (let first = from; first < to; ) {
      if (first >= warmed) {
        score.warmMembers(members, first, Math.min(to, first + WARMED));
        warmed = first + WARMED;
      }
      let last = first;
      while (members[last]! < LAST) last++;
      meeting.within(first, last);
      first = last + 1;
    }
    return writer.close();
  };
}

/** Cuts the blocks into about so many parts of one length. */
export function blockParts(members: Uint32Array, parts: number) {
  const found: { from: number; to: number }[] = [];
  for (let part = 0, from = 0; part < parts && from < members.length; part++) {
    let to = Math.floor((members.length * (part + 1)) / parts);
    while (to > from && members[to - 1]! < LAST) to++;
    if (to > from) found.push({ from, to });
    from = Math.max(from, to);
  }
  return found;
}

class Meeting {
  readonly #index: CandidateIndex;
  readonly #score: PreScore;
  readonly #blockScore: BlockScore;
  readonly #writer: BucketWriter;
  readonly #rows: MeetTask['rows'];

  constructor(
    index: CandidateIndex,
    by: {
      readonly score: PreScore;
      readonly blockScore: BlockScore;
      readonly writer: BucketWriter;
    },
    rows: MeetTask['rows'],
  ) {
    this.#index = index;
    this.#score = by.score;
    this.#blockScore = by.blockScore;
    this.#writer = by.writer;
    this.#rows = rows;
  }

  /** Those of a block, from one place up to and with another, that are among the rows, with those behind them. */
  within(place: number, last: number): void {
    const { members } = this.#index.blocks;
    const { from, to } = this.#rows;
    let first = place;
    while (first < last && members[first]! < from) first++;
    if (first === last || members[first]! >= to) return;
    if (last - first < MOST_MEMBERS) this.#few(first, last);
    else for (let p = first; p < last && members[p]! < to; p++) this.#pairs(p, last);
  }

  /** Of a block of no more than MOST_MEMBERS. */
  #few(first: number, last: number): void {
    const { blocks, exclusive, leastBits } = this.#index;
    const { members } = blocks;
    const score = this.#blockScore;
    score.open(members, first, last);
    for (let place = first; place < last && members[place]! < this.#rows.to; place++) {
      const left = members[place]!;
      const own = exclusive[left]!;
      score.setLeft(place - first);
      for (let p = place + 1; p <= last; p++) {
        if (!score.reaches(p - first, leastBits)) continue;
        const right = members[p]! & ~LAST;
        if (own < 0 || exclusive[right] !== own) this.#writer.push(left, right);
      }
    }
  }

  /** Of a larger one, the member at one place with those behind it. */
  #pairs(place: number, last: number): void {
    const { blocks, exclusive, leastBits } = this.#index;
    const { members } = blocks;
    const left = members[place]!;
    const own = exclusive[left]!;
    this.#score.setLeft(left);
    for (let p = place + 1; p <= last; p++) {
      const right = members[p]! & ~LAST;
      if (own >= 0 && exclusive[right] === own) continue;
      if (this.#score.bits(right, leastBits) >= leastBits) this.#writer.push(left, right);
    }
  }
}

/** Pairs by bucket as they are found. */
class BucketWriter {
  readonly #from: number;
  readonly #pairs: Uint32Array[];
  readonly #lengths: Uint32Array;

  constructor({ from, to }: { readonly from: number; readonly to: number }) {
    this.#from = from;
    const buckets = Math.ceil((to - from) / ROWS_A_BUCKET);
    this.#pairs = Array.from({ length: buckets }, () => new Uint32Array(1 << 10));
    this.#lengths = new Uint32Array(buckets);
  }

  push(left: number, right: number): void {
    const bucket = (left - this.#from) >>> BUCKET_BITS;
    const at = this.#lengths[bucket]!;
    const pairs = this.#pairs[bucket]!;
    if (at === pairs.length) this.#widen(bucket);
    const into = this.#pairs[bucket]!;
    into[at] = left;
    into[at + 1] = right;
    this.#lengths[bucket] = at + 2;
  }

  #widen(bucket: number): void {
    const wider = new Uint32Array(this.#pairs[bucket]!.length * 2);
    wider.set(this.#pairs[bucket]!);
    this.#pairs[bucket] = wider;
  }

  close(): MetPairs {
    return this.#pairs.map((pairs, bucket) => {
      const length = this.#lengths[bucket]!;
      const shared = sharedUint32(length);
      shared.set(pairs.subarray(0, length));
      return shared;
    });
  }
}
