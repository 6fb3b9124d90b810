import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighboursOf } from '../compare/comparators.ts';
import { latinSimilarity } from '../similarity/latin-similarity.ts';
import { TableBuilder } from '../table/record-table.ts';
import type { BlockingModel } from '../weigh/model.ts';
import { type Atoms, atomsOf } from './atoms.ts';
import { type CandidatePairs, findCandidates } from './candidates.ts';

const word = fc.constantFrom(
  'anna',
  'boris',
  'clara',
  'david',
  'edith',
  'miller',
  'novak',
  'petrov',
);
const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 25 });

function atomsFor(texts: readonly (readonly string[])[]): Atoms {
  const builder = new TableBuilder([{ name: 'words', kind: 'text' }]);
  texts.forEach((words, at) => {
    builder.add(String(at), 'a', [words]);
  });
  const table = builder.build();
  const bounds = { close: 0.92, near: 0.86, loose: 0.8 };
  const near = neighboursOf(table, () => latinSimilarity, bounds);
  return atomsOf(table, near, () => latinSimilarity);
}

function candidates(atoms: Atoms, blocking: BlockingModel): CandidatePairs {
  const steps = findCandidates(atoms, { blocking, allowed: () => true });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function pairsOf({ starts, rights }: CandidatePairs): string[] {
  const pairs: string[] = [];
  for (let l = 0; l + 1 < starts.length; l++) {
    for (let at = starts[l]!; at < starts[l + 1]!; at++) pairs.push(`${l} ${rights[at]}`);
  }
  return pairs.sort();
}

/** Every pair compared, atom by atom. */
function slowPairs({ starts, values, bits }: Atoms, leastBits: number): string[] {
  const pairs: string[] = [];
  for (let l = 0; l + 1 < starts.length; l++) {
    const held = new Set(values.subarray(starts[l]!, starts[l + 1]!));
    for (let r = l + 1; r + 1 < starts.length; r++) {
      const shared = [...values.subarray(starts[r]!, starts[r + 1]!)].filter((a) => held.has(a));
      const sum = shared.reduce((all, atom) => Math.fround(all + bits[atom]!), 0);
      if (shared.length > 0 && sum >= leastBits) pairs.push(`${l} ${r}`);
    }
  }
  return pairs.sort();
}

test('with room for all, candidates are exactly the pairs that share enough', () => {
  fc.assert(
    fc.property(rows, (texts) => {
      const atoms = atomsFor(texts);
      const blocking = { cap: 100, keep: 100, leastBits: 0 };
      expect(pairsOf(candidates(atoms, blocking))).toEqual(slowPairs(atoms, 0));
    }),
  );
});

test('a record keeps no more than it may, however large the blocks', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), (texts, keep) => {
      const found = candidates(atomsFor(texts), { cap: 100, keep, leastBits: 0 });
      expect(found.rights.length).toBeLessThanOrEqual(texts.length * keep);
    }),
  );
});

test('blocks beyond the cap are split by a further attribute, not dropped', () => {
  // Forty of one family, in twenty towns of two: only family and town together are small.
  const texts = Array.from({ length: 40 }, (_, at) => [
    'miller',
    `town${'abcdefghijklmnopqrst'[at >> 1]}${'xyz'[(at >> 1) % 3]}`,
  ]);
  const filler = Array.from({ length: 200 }, (_, at) => [`other${at}`, `place${at}`]);
  const atoms = atomsFor([...texts, ...filler]);
  const found = pairsOf(candidates(atoms, { cap: 5, keep: 10, leastBits: 2 }));
  expect(found.length).toBeGreaterThanOrEqual(20);
});
