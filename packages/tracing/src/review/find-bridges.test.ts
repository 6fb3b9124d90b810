import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBridges, type Tie } from './find-bridges.ts';

const tie = (text: string): Tie => ({ left: text[0]!, right: text[1]! });

test('the one tie between two triangles is a bridge, their sides are not', () => {
  const ties = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd'].map(tie);
  expect([...findBridges(ties)]).toEqual([ties[3]]);
});

/** How many groups the ties make of these records. */
function groups(records: readonly string[], ties: readonly Tie[]): number {
  const group = new Map(records.map((record) => [record, record]));
  const top = (record: string): string =>
    group.get(record) === record ? record : top(group.get(record)!);
  for (const { left, right } of ties) group.set(top(left), top(right));
  return new Set(records.map(top)).size;
}

test('a tie is a bridge exactly when taking it away makes one group more', () => {
  const record = fc.constantFrom(...'abcdefgh');
  const any = fc.array(
    fc.tuple(record, record).filter(([l, r]) => l !== r),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(any, (pairs) => {
      const ties = pairs.map(([left, right]) => ({ left, right }));
      const records = [...'abcdefgh'];
      const bridges = findBridges(ties);
      for (const one of ties) {
        const without = ties.filter((other) => other !== one);
        const splits = groups(records, without) > groups(records, ties);
        expect(bridges.has(one)).toBe(splits);
      }
    }),
  );
});
