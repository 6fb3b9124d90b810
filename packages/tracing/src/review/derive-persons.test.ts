import type { RecordId } from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivePersons } from './derive-persons.ts';

const ids = 'abcdefghijklmnop'.split('') as RecordId[];
const edges = fc.array(
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .filter(([left, right]) => left !== right)
    .map(([left, right]) => ({ left, right })),
  { maxLength: 20 },
);

test('the order of decisions does not change who is who', () => {
  fc.assert(
    fc.property(
      edges,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (all, dice) => {
        const shuffled = all
          .map((edge) => ({ edge, key: dice.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ edge: { left, right } }) => ({ left: right, right: left }));
        expect(derivePersons(ids, shuffled)).toEqual(derivePersons(ids, all));
      },
    ),
  );
});

test('two records are one person exactly when a path of confirmed matches joins them', () => {
  fc.assert(
    fc.property(edges, (all) => {
      const persons = derivePersons(ids, all);
      for (const start of ids) {
        const reached = new Set([start]);
        for (let grown = true; grown; ) {
          grown = false;
          for (const { left, right } of all) {
            if (reached.has(left) !== reached.has(right)) {
              reached.add(left).add(right);
              grown = true;
            }
          }
        }
        for (const other of ids) {
          expect(persons.get(other) === persons.get(start)).toBe(reached.has(other));
        }
        expect(persons.get(start)).toBe([...reached].sort()[0]);
      }
    }),
  );
});
