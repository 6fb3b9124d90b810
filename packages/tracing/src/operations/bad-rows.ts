import { type ListId, ok, parsePartialDate, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { hiddenColumns, hideCells } from '../access/hide-cells.ts';
import { POLICY } from '../access/policy.ts';
import { sealedColumnsOf } from '../intake/sealed-columns.ts';
import { actingUser, type Operation } from '../operation.ts';
import { namesOf } from '../review/title.ts';
import type { BadRow, List } from '../stored.ts';
import { anyId, reason } from './input.ts';
import { readRow } from './read-row.ts';

const MOST_ROWS = 200;

interface BadRowsPage {
  readonly id: ListId;
  readonly offset: number;
  readonly limit: number;
}

interface BadRows {
  readonly header: List['delivery']['header'];
  readonly rows: readonly BadRow[];
  readonly more: boolean;
}

/** Rows that are kept but can't be used yet. They hold what a person said about a person: their list is audited. */
export const listBadRows: Operation<BadRowsPage, BadRows> = {
  name: 'listBadRows',
  input: z.object({
    id: anyId<ListId>(),
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(MOST_ROWS).default(MOST_ROWS),
  }),
  permits: POLICY.listBadRows,
  audits: ({ id }) => [{ act: 'badRows.read', subjects: [id] }],
  async run({ registry, actor }, { id, offset, limit }) {
    const list = await registry.lists.find(id);
    if (list === null) return refused({ code: 'notFound' });
    const rows = await registry.rows.bad(id, { offset, limit: limit + 1 });
    return ok({
      header: list.delivery.header,
      rows: rows.slice(0, limit).map((row) => hideInRow(row, hiddenColumns(list, actor))),
      more: rows.length > limit,
    });
  },
};

function hideInRow(row: BadRow, hidden: ReadonlySet<number>): BadRow {
  const { mended } = row;
  return {
    ...row,
    cells: hideCells(row.cells, hidden),
    mended: mended && { ...mended, cells: hideCells(mended.cells, hidden) },
  };
}

interface Mending {
  readonly id: ListId;
  readonly row: number;
  readonly cells: readonly string[];
  readonly reason: string;
}

/** Reads a bad row again with mended cells. What was delivered stays beside what was mended, and by whom. */
export const mendRow: Operation<Mending, { row: BadRow; recordId: RecordId }> = {
  name: 'mendRow',
  input: z.object({
    id: anyId<ListId>(),
    row: z.number().int(),
    cells: z.array(z.string().max(10_000)).max(1000),
    reason,
  }),
  permits: POLICY.mendRow,
  audits: ({ id }, { recordId }) => [{ act: 'row.mended', subjects: [id, recordId] }],
  async run(context, { id, row, cells: sent, reason: why }) {
    const { registry, at } = context;
    const list = await registry.lists.find(id);
    const bad = list === null ? null : await registry.rows.findBad(id, row);
    if (list === null || bad === null) return refused({ code: 'notFound' });
    if (bad.mendedAt !== null) return refused({ code: 'row.notBad' });
    // What is sealed stays as it was delivered: here it would stand in clear.
    if (sealedColumnsOf(list.mapping).some((column) => (sent[column - 1] ?? '').trim() !== ''))
      return refused({ code: 'row.sealedCell' });
    // What the mender can't see stays as it was delivered.
    const hidden = hiddenColumns(list, context.actor);
    const cells = sent.map((cell, i) => (hidden.has(i + 1) ? (bad.cells[i] ?? '') : cell));
    const today = parsePartialDate(at.slice(0, 10))!;
    const recordId = context.newId<RecordId>();
    const { sealedColumns } = bad;
    const { read } = readRow(
      { row, cells, issues: [], sealedColumns },
      { list, today, newId: () => recordId },
    );
    if (!('record' in read)) {
      // What is wrong now, not what was wrong with the row as delivered.
      return refused({ code: 'row.stillBad', current: { issues: read.bad.issues } });
    }
    const { record } = read;
    const by = actingUser(context);
    await registry.rows.mend(id, { record, reason: why, by: by.id, at });
    const names = namesOf(record.statements);
    context.after({ what: 'namesAdded', names: [{ id: recordId, names }] });
    context.after({ what: 'listChanged', listId: id });
    context.after({ what: 'linkingWaits' });
    const mended = { cells, reason: why, by: by.name, at };
    return ok({ row: hideInRow({ ...bad, mendedAt: at, mended }, hidden), recordId });
  },
};
