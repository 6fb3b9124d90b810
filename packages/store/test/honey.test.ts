import type { RecordId } from '@sila/domain';
import {
  type Actor,
  answerApproval,
  beginExport,
  exportRecords,
  perform,
  plantHoney,
  proposeExport,
  readNames,
} from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenRegistry, openRegistry, receiveNames } from './support/open-registry.ts';

let opened: OpenRegistry;
let list: { listId: string; records: RecordId[] };
let planted: RecordId;
beforeAll(async () => {
  opened = await openRegistry();
  list = await receiveNames(opened, ['رامي العلي', 'حسان الديري'], { name: 'a' });
  const cells = ['غيلان برهان الساطع', '77'];
  planted = (await opened.act(plantHoney, { id: list.listId as never, cells })).id;
});
afterAll(() => opened.close());

test('what counts, links, compares or pages records does not come upon a planted one', async () => {
  const found = await opened.read(async ({ records, linking, rows, lists }) => ({
    asRecord: (await records.find([planted])).map(({ id }) => id),
    paged: (await records.page(null, 100)).map(({ id }) => id),
    linked: (await linking.page(null, 100)).map(({ id }) => id),
    asked: (await linking.find([planted])).map(({ id }) => id),
    delivered: (await rows.delivered(list.listId as never)).map(({ recordId }) => recordId),
    counted: (await lists.find(list.listId as never))?.counts.records,
  }));
  expect(found).toEqual({
    asRecord: [planted],
    paged: list.records,
    linked: list.records,
    asked: [],
    delivered: list.records,
    counted: 2,
  });
});

test('it leaves in no export', async () => {
  const [first, second] = opened.reviewers;
  const { approval } = await opened.act(proposeExport, { format: 'csv' }, first);
  const { id, hash } = approval;
  await opened.act(answerApproval, { id, verdict: 'approved', hash }, second);
  const { records } = await opened.act(beginExport, { approvalId: id, format: 'csv' }, first);
  expect(records).toBe(2);
  const page = await opened.act(exportRecords, { approvalId: id }, first);
  expect(page.records.map((one) => one.id)).toEqual(list.records);
});

test('two planted in one list stand in rows of their own, behind its last', async () => {
  const cells = ['وضاح مستور النائي', '78'];
  await opened.act(plantHoney, { id: list.listId as never, cells });
  const { rows } = await opened.pool.query('SELECT row FROM honey_records ORDER BY seq');
  expect(rows).toEqual([{ row: 4 }, { row: 5 }]);
});

test('the search finds it at the start, as any other', async () => {
  const job: Actor = { kind: 'job' };
  const names = await perform(readNames, { actor: job, input: { after: null } }, opened.ports);
  if (!names.ok) throw new Error(names.error.code);
  expect(names.value.names).toContainEqual({ id: planted, names: ['غيلان برهان الساطع'] });
  expect(names.value.next).toBeNull();
});
