import { expect, test } from 'vitest';
import { blockTable, indexTable } from '../index-table.ts';
import { inThisThread } from '../run-task.ts';
import { latinSimilarity } from '../similarity/latin-similarity.ts';
import { neighboursOf } from '../similarity/table-neighbours.ts';
import type { FieldSpec } from '../table/field.ts';
import { TableBuilder } from '../table/record-table.ts';
import { candidateBound } from './candidate-bound.ts';
import { CandidateFinder } from './candidates.ts';
import type { SurveyedPair } from './survey.ts';

const FIELDS: FieldSpec[] = [
  { name: 'name', kind: 'text' },
  { name: 'town', kind: 'category' },
];

test('likely pairs stay candidates, and the bound leaves room below them', () => {
  const host = { similarityOf: () => latinSimilarity, identifies: () => () => true };
  const parallel = inThisThread(host);
  const builder = new TableBuilder(FIELDS);
  for (let r = 0; r < 600; r++) {
    const person = r >> 1;
    builder.add(String(r), 'a', [[`w${person % 40}`, `v${person % 37}`], `t${person % 9}`]);
  }
  const table = builder.build();
  const bounds = { close: 0.92, near: 0.86, loose: 0.8 };
  const near = neighboursOf(table, { similarityOf: host.similarityOf, bounds }, parallel);
  const index = indexTable(table, { near, similarityOf: host.similarityOf }, new Set());
  const personOf = (row: number) => Number(table.ids[index.recordOf[row]!]) >> 1;
  let likely: readonly SurveyedPair[] = [];
  const blocking = blockTable(index, {
    cap: 32,
    likely: (pairs) => {
      likely = pairs.filter(({ left, right }) => personOf(left) === personOf(right));
      return [...likely];
    },
    parallel,
  });
  expect(likely.length).toBeGreaterThan(50);
  expect(blocking.index.leastBits).toBe(candidateBound(blocking.index, likely));
  const finder = new CandidateFinder(blocking.index);
  let found = 0;
  for (const { left, right } of likely) {
    if (finder.found.subarray(0, finder.of(left)).includes(right)) found++;
  }
  expect(found).toBe(likely.length);
});
