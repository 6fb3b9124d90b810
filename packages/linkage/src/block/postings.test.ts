import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inThisThread } from '../run-task.ts';
import { latinSimilarity } from '../similarity/latin-similarity.ts';
import { neighboursOf } from '../similarity/table-neighbours.ts';
import type { FieldSpec } from '../table/field.ts';
import { TableBuilder } from '../table/record-table.ts';
import { gatherAtoms } from './atoms.ts';
import { columnSources } from './column-sources.ts';
import { postingsOf } from './postings.ts';

const FIELDS: FieldSpec[] = ['one', 'two', 'three'].map((name) => ({ name, kind: 'text' }));

/** Words by number, so many that some records have more atoms than are kept. */
const text = fc.uniqueArray(fc.nat(60), { maxLength: 24 });

test('the postings of an atom are the rows that hold it, each once', () => {
  const host = { similarityOf: () => latinSimilarity, identifies: () => () => true };
  const bounds = { close: 0.92, near: 0.86, loose: 0.8 };
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { minLength: 2, maxLength: 30 }), (given) => {
      const builder = new TableBuilder(FIELDS);
      given.forEach((texts, r) => {
        const values = texts.map((words) => words.map((word) => `w${1000 + 7 * word}`));
        builder.add(String(r), 'list', values);
      });
      const table = builder.build();
      const near = neighboursOf(
        table,
        { similarityOf: host.similarityOf, bounds },
        inThisThread(host),
      );
      const atoms = gatherAtoms(table.size, columnSources(table, near, host.similarityOf));
      const { starts, records } = postingsOf(atoms);
      for (let atom = 0; atom + 1 < starts.length; atom++) {
        const holders = [];
        for (let row = 0; row < table.size; row++) {
          const own = atoms.values.subarray(atoms.starts[row], atoms.starts[row + 1]);
          if (own.includes(atom)) holders.push(row);
        }
        expect([...records.subarray(starts[atom], starts[atom + 1])]).toEqual(holders);
      }
    }),
    { numRuns: 60 },
  );
});
