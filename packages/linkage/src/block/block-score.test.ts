import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlockScore, MOST_MEMBERS } from './block-score.ts';
import { LAST } from './blocks.ts';
import { PreScore } from './pre-score.ts';
import { FIELDS, FIRST, type Sketches, TALLY_SHIFT, WIDTH, WORTHS } from './sketches.ts';

const COUNT = 2;
const UNITS = 3;

/** So few numbers that many atoms share one, of one row and of several. */
const atom = fc.record({
  number: fc.integer({ min: 1, max: 30 }),
  worth: fc.integer({ min: 1, max: 2000 }),
  field: fc.nat(7),
  tally: fc.nat(6),
});
const row = fc.record({
  atoms: fc.array(atom, { maxLength: 24 }),
  stated: fc.nat(0xff),
  lengths: fc.nat(0x1ff),
  units: fc.nat(0x7fff),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function sketchesOf(rows: readonly Row[]): Sketches {
  const sketched = new Uint16Array(rows.length * WIDTH);
  rows.forEach(({ atoms, stated, lengths, units }, r) => {
    const first = r * WIDTH;
    sketched[first] = stated;
    sketched[first + COUNT] = atoms.length | (lengths << 5);
    sketched[first + UNITS] = units;
    atoms.forEach(({ number, worth, field, tally }, a) => {
      sketched[first + FIRST + a] = number;
      sketched[first + FIRST + WORTHS + a] = worth;
      sketched[first + FIRST + FIELDS + (a >> 1)]! |=
        (field | (tally << TALLY_SHIFT)) << (8 * (a & 1));
    });
  });
  return {
    rows: sketched,
    spans: { tallies: new Uint8Array(0), bits: Float64Array.of(2, 4.5, 7) },
  };
}

test('the pairs of a block come to what each comes to by itself, block after block', () => {
  const blocks = fc.array(fc.array(row, { minLength: 2, maxLength: MOST_MEMBERS }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(blocks, fc.integer({ min: -20, max: 40 }), (given, least) => {
      const sketches = sketchesOf(given.flat());
      const alone = new PreScore(sketches);
      const together = new BlockScore(sketches);
      let from = 0;
      for (const { length } of given) {
        const members = Uint32Array.from({ length }, (_, m) => from + m);
        members[length - 1]! |= LAST;
        together.open(members, 0, length - 1);
        for (let left = 0; left + 1 < length; left++) {
          together.setLeft(left);
          alone.setLeft(from + left);
          for (let m = left + 1; m < length; m++) {
            const reaches = alone.bits(from + m, least) >= least;
            expect(together.reaches(m, least)).toBe(reaches);
          }
        }
        from += length;
      }
    }),
    { numRuns: 200 },
  );
});
