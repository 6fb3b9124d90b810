import type { OnlineField } from './online-field.ts';
import type { WrittenRow } from './pair-scratch.ts';
import { RecordAtoms } from './record-atoms.ts';
import { type KeyPlan, RecordKeys } from './record-keys.ts';

/** Cells of the counts by hash, for each record: two that meet in one cell only make a key longer. */
const CELLS_A_RECORD = 64;
const MOST_CELLS = 1 << 26;
const BITS_A_RECORD = 16;
const LEAST_BITS = 1 << 12;

/** Goes over all records that are learned from, in any order. */
export type EachRow = (take: (row: WrittenRow) => void) => void;

/**
 * Learns which atoms, pairs and triples of atoms bring more records together
 * than a key may.
 * @param cap most records that a key may bring together
 */
export function learnKeys(
  fields: readonly OnlineField[],
  {
    each,
    records,
    cap,
  }: { readonly each: EachRow; readonly records: number; readonly cap: number },
): KeyPlan {
  const common = commonAtoms(fields, each, { records, cap });
  const crowded = new Uint8Array(powerOfTwo(Math.max(LEAST_BITS, BITS_A_RECORD * records)) / 8);
  const keys = new RecordKeys(fields, { common, crowded });
  for (const size of ['pairs', 'triples'] as const) {
    const counts = new Uint8Array(cellsFor(records));
    const visit = (take: (key: number) => void) =>
      each((row) => {
        const joined = keys.joined(row);
        if (size === 'pairs') keys.pairs(joined, take);
        else {
          keys.pairs(joined, () => undefined);
          keys.triples(joined, take);
        }
      });
    visit((key) => {
      const cell = (key >>> 0) % counts.length;
      if (counts[cell]! < 255) counts[cell]!++;
    });
    const found = new Uint8Array(crowded.length);
    visit((key) => {
      if (counts[(key >>> 0) % counts.length]! <= Math.min(cap, 254)) return;
      const bit = (key >>> 0) % (found.length * 8);
      found[bit >>> 3]! |= 1 << (bit & 7);
    });
    for (let at = 0; at < found.length; at++) crowded[at]! |= found[at]!;
  }
  return { common, crowded };
}

function commonAtoms(
  fields: readonly OnlineField[],
  each: EachRow,
  { records, cap }: { readonly records: number; readonly cap: number },
): Map<number, number> {
  const atoms = new RecordAtoms(fields);
  const counts = new Uint32Array(Math.min(cellsFor(records), MOST_CELLS >> 3));
  const visit = (take: (hash: number) => void) =>
    each((row) => {
      atoms.gather(row);
      for (let a = 0; a < atoms.count; a++) take(atoms.hashes[a]!);
    });
  const cellOf = (hash: number) => (hash >>> 0) % counts.length;
  visit((hash) => {
    counts[cellOf(hash)]!++;
  });
  const common = new Map<number, number>();
  visit((hash) => {
    const count = counts[cellOf(hash)]!;
    if (count > cap) common.set(hash, count);
  });
  return common;
}

function cellsFor(records: number): number {
  return Math.min(MOST_CELLS, powerOfTwo(Math.max(LEAST_BITS, CELLS_A_RECORD * records)));
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}
