import { type ListId, ok, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { hiddenColumns, hideCells } from '../access/hide-cells.ts';
import { POLICY } from '../access/policy.ts';
import { rolesOf } from '../intake/column-roles.ts';
import { compareRows, type RowDifference } from '../intake/compare-rows.ts';
import type { Operation } from '../operation.ts';
import type { ListSummary } from '../review/list-summary.ts';
import { anyId } from './input.ts';
import { summarise } from './summarise.ts';

const SHOWN_OF_EACH = 200;

interface ShownRow {
  readonly row: number;
  readonly cells: readonly string[];
}
interface ShownChange {
  readonly row: number;
  readonly previousRow: number;
  readonly cells: readonly {
    readonly header: string | null;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface ListDifference {
  readonly previous: ListSummary | null;
  /** What the columns of `new` and `gone` are called. */
  readonly header: readonly (string | null)[];
  readonly previousHeader: readonly (string | null)[];
  readonly counts: Readonly<Record<'new' | 'changed' | 'gone' | 'same', number>>;
  readonly new: readonly ShownRow[];
  readonly changed: readonly ShownChange[];
  readonly gone: readonly ShownRow[];
  /** The records whose rows the reply shows. */
  readonly seen: readonly string[];
}

const NOTHING: ListDifference = {
  previous: null,
  header: [],
  previousHeader: [],
  counts: { new: 0, changed: 0, gone: 0, same: 0 },
  new: [],
  changed: [],
  gone: [],
  seen: [],
};

/** What a list brings against the one before it of the same source; nothing when it is the first. */
export const compareList: Operation<{ id: ListId }, ListDifference> = {
  name: 'compareList',
  input: z.object({ id: anyId<ListId>() }),
  permits: POLICY.compareList,
  audits: ({ id }, { previous, seen }) => [
    { act: 'list.compared', subjects: [id, ...(previous === null ? [] : [previous.id]), ...seen] },
  ],
  async run(context, { id }) {
    const { lists, rows } = context.registry;
    const list = await lists.find(id);
    if (list === null) return refused({ code: 'notFound' });
    const before = list.previousListId === null ? null : await lists.find(list.previousListId);
    if (before === null) return ok(NOTHING);
    const [previous] = await summarise(context, [before]);
    const [older, newer] = [await rows.delivered(before.id), await rows.delivered(id)];
    const difference = compareRows(older, newer, rolesOf(list.mapping));
    const shown = showDifference(difference, {
      header: list.delivery.header,
      hidden: hiddenColumns(list, context.actor),
      hiddenBefore: hiddenColumns(before, context.actor),
    });
    const seen = recordsShown(shown, { older, newer });
    const headers = { header: list.delivery.header, previousHeader: before.delivery.header };
    return ok({ ...shown, ...headers, previous: previous ?? null, seen });
  },
};

type Shown = Omit<ListDifference, 'previous' | 'header' | 'previousHeader' | 'seen'>;

interface ShownColumns {
  readonly header: readonly (string | null)[];
  readonly hidden: ReadonlySet<number>;
  readonly hiddenBefore: ReadonlySet<number>;
}

function showDifference(difference: RowDifference, columns: ShownColumns): Shown {
  const { header, hidden } = columns;
  const first = (rows: RowDifference['new'], unseen: ReadonlySet<number>) =>
    rows
      .slice(0, SHOWN_OF_EACH)
      .map(({ row, cells }) => ({ row, cells: hideCells(cells, unseen) }));
  return {
    counts: {
      new: difference.new.length,
      changed: difference.changed.length,
      gone: difference.gone.length,
      same: difference.same,
    },
    new: first(difference.new, hidden),
    changed: difference.changed.slice(0, SHOWN_OF_EACH).map(({ row, previousRow, cells }) => ({
      row,
      previousRow,
      cells: cells.map(({ column, before, after }) => ({
        header: header[column - 1] ?? null,
        before: hidden.has(column) ? '' : before,
        after: hidden.has(column) ? '' : after,
      })),
    })),
    gone: first(difference.gone, columns.hiddenBefore),
  };
}

type Delivered = readonly { readonly row: number; readonly recordId: RecordId | null }[];

function recordsShown(
  shown: Shown,
  rows: { readonly older: Delivered; readonly newer: Delivered },
) {
  const newRows = new Set([...shown.new, ...shown.changed].map(({ row }) => row));
  const oldRows = new Set([
    ...shown.gone.map(({ row }) => row),
    ...shown.changed.map(({ previousRow }) => previousRow),
  ]);
  return [
    ...rows.newer.filter(({ row }) => newRows.has(row)),
    ...rows.older.filter(({ row }) => oldRows.has(row)),
  ].flatMap(({ recordId }) => (recordId === null ? [] : [recordId]));
}
