import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AtomSource } from './atom-source.ts';
import { type Atoms, gatherAtoms } from './atoms.ts';
import { atomRanges, blockTask } from './block-task.ts';
import { indexBlocks, LAST } from './blocks.ts';
import { keySteps } from './key-steps.ts';
import { postingsOf } from './postings.ts';

const KINDS = 3;

/** Records as lists of values of three classes; those of the first class are words, of which several count. */
const records = fc.array(
  fc.tuple(fc.uniqueArray(fc.nat(5), { maxLength: 3 }), fc.option(fc.nat(3)), fc.option(fc.nat(2))),
  { maxLength: 40 },
);
type Rows = readonly (readonly [readonly number[], number | null, number | null])[];

function atomsFor(rows: Rows): Atoms {
  const source = (kind: number): AtomSource => ({
    atomClass: { field: `field ${kind}`, what: 'value' },
    many: kind === 0,
    once: false,
    distinct: 6,
    implies: [],
    emit(r, into, at) {
      const value = rows[r]![kind as 0 | 1 | 2];
      const values = value === null ? [] : typeof value === 'number' ? [value] : value;
      values.forEach((v, i) => {
        into[at + i] = v;
      });
      return at + values.length;
    },
  });
  return gatherAtoms(rows.length, [source(0), source(1), source(2)]);
}

const ALL_KEYS = keySteps([{ classes: [0, 0, 0, 1, 2], brings: 1, addsShare: 1 }], KINDS);

function blocksFor(atoms: Atoms, cap: number, parts = 1): number[][] {
  const postings = postingsOf(atoms);
  const run = blockTask({ atoms, postings, cap, steps: ALL_KEYS });
  const blocks: number[][] = [];
  for (const members of atomRanges(postings, parts).map(run)) {
    let block: number[] = [];
    for (const member of members) {
      block.push(member & ~LAST);
      if (member < LAST) continue;
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

function pairsOf(blocks: readonly (readonly number[])[]): Set<string> {
  const pairs = blocks.flatMap((block) =>
    block.flatMap((l, i) => block.slice(i + 1).map((r) => `${l} ${r}`)),
  );
  return new Set(pairs);
}

/** Atoms two rows share, by looking. */
function sharedBy({ starts, values }: Atoms, l: number, r: number): number[] {
  const own = new Set(values.subarray(starts[l]!, starts[l + 1]!));
  return [...values.subarray(starts[r]!, starts[r + 1]!)].filter((atom) => own.has(atom));
}

test('with room for all, those meet who share an atom, and nobody else', () => {
  fc.assert(
    fc.property(records, (rows) => {
      const atoms = atomsFor(rows);
      const expected: string[] = [];
      for (let l = 0; l < rows.length; l++) {
        for (let r = l + 1; r < rows.length; r++) {
          if (sharedBy(atoms, l, r).length > 0) expected.push(`${l} ${r}`);
        }
      }
      expect([...pairsOf(blocksFor(atoms, 100))].sort()).toEqual(expected.sort());
    }),
  );
});

test('no block is above the cap, and who shares little enough with few enough always meets', () => {
  fc.assert(
    fc.property(records, fc.integer({ min: 2, max: 6 }), (rows, cap) => {
      const atoms = atomsFor(rows);
      const blocks = blocksFor(atoms, cap);
      for (const block of blocks) expect(block.length).toBeLessThanOrEqual(cap);
      const met = pairsOf(blocks);
      for (let l = 0; l < rows.length; l++) {
        for (let r = l + 1; r < rows.length; r++) {
          const shared = sharedBy(atoms, l, r);
          const holders = rows.filter((_, o) =>
            shared.every((atom) => sharedBy(atoms, o, o).includes(atom)),
          );
          const few = shared.length > 0 && holders.length <= cap;
          if (few) expect(met.has(`${l} ${r}`), `${l} ${r}`).toBe(true);
        }
      }
    }),
  );
});

test('who shares a block with others too many to split is compared with some of them', () => {
  const rows: Rows = Array.from({ length: 100 }, () => [[0, 1], null, null] as const);
  const met = new Set(blocksFor(atomsFor(rows), 10).flat());
  expect(met.size).toBeGreaterThanOrEqual(96);
});

test('blocks are the same in however many parts they are made', () => {
  fc.assert(
    fc.property(records, fc.integer({ min: 2, max: 9 }), (rows, parts) => {
      const atoms = atomsFor(rows);
      expect(blocksFor(atoms, 4, parts)).toEqual(blocksFor(atoms, 4));
    }),
  );
});

test('the index by record finds every place of every block', () => {
  fc.assert(
    fc.property(records, (rows) => {
      const atoms = atomsFor(rows);
      const postings = postingsOf(atoms);
      const run = blockTask({ atoms, postings, cap: 5, steps: ALL_KEYS });
      const members = run({ from: 0, to: atoms.counts.length });
      const { starts, entries } = indexBlocks(rows.length, members);
      const places = rows.map((_, r) => [...entries.subarray(starts[r]!, starts[r + 1]!)]);
      expect(places).toEqual(
        rows.map((_, r) => [...members.keys()].filter((place) => (members[place]! & ~LAST) === r)),
      );
    }),
  );
});
