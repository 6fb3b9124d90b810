import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atoms } from './atoms.ts';
import { planKeys } from './key-plan.ts';
import { keySteps, NOWHERE } from './key-steps.ts';

const CLASSES = 4;
const RECORDS = 1024;
const CAP = 4;

/** Atoms of two for each class, worth two to five bits; only what the plan reads of them. */
function atomsWorth(bits: readonly number[]): Atoms {
  return {
    order: new Uint32Array(RECORDS),
    starts: new Uint32Array(RECORDS + 1),
    values: new Uint32Array(0),
    counts: new Uint32Array(bits.length),
    bits: Float32Array.from(bits),
    classOf: Uint8Array.from(bits, (_, atom) => atom % CLASSES),
    classes: Array.from({ length: CLASSES }, (_, c) => ({ field: `field ${c}`, what: 'value' })),
    apart: new Uint8Array(CLASSES ** 2).fill(1),
    once: new Uint8Array(CLASSES),
    counted: new Uint8Array(CLASSES),
    units: new Uint16Array(RECORDS),
  };
}

const worth = fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 8, maxLength: 8 });
const shares = fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), {
  minLength: 6,
  maxLength: 20,
});

/** Whether few enough share some of a pair's atoms that the steps allow, in any order. */
function isBrought(atoms: Atoms, shared: readonly number[], next: Int16Array): boolean {
  const enough = Math.log2(RECORDS / CAP);
  const visit = (from: number, state: number, sum: number): boolean => {
    if (sum >= enough) return true;
    return shared.some((atom, at) => {
      if (at < from) return false;
      const to = next[state * CLASSES + atoms.classOf[atom]!]!;
      return to !== NOWHERE && visit(at + 1, to, sum + atoms.bits[atom]!);
    });
  };
  return visit(0, 0, 0);
}

test('the completeness told is the share of pairs that the chosen keys bring together', () => {
  fc.assert(
    fc.property(worth, shares, (bits, pairs) => {
      const atoms = atomsWorth(bits);
      const likely = pairs.map((shared, p) => ({ left: p, right: p + 1, shared }));
      const plan = planKeys(atoms, likely, CAP);
      const { next } = keySteps(plan.keys, CLASSES);
      const brought = pairs.filter((shared) => isBrought(atoms, shared, next)).length;
      expect(brought / pairs.length).toBeCloseTo(plan.completeness, 9);
      const added = plan.keys.reduce((sum, { addsShare }) => sum + addsShare, 0);
      expect(added).toBeCloseTo(plan.completeness, 9);
    }),
  );
});

test('without likely pairs nothing is planned, and nothing is told to be missing', () => {
  expect(planKeys(atomsWorth([2, 2]), [], CAP)).toEqual({ keys: [], completeness: 1 });
});
