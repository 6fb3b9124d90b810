import { type ListId, ok, type PartialDate, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import type { Files } from '../ports.ts';
import { namesOf } from '../review/title.ts';
import type { List, NewBadRow, NewRecord } from '../stored.ts';
import { anyId } from './input.ts';
import { readRow } from './read-row.ts';

/** Rows that are written together with the list's progress: all of them or none. */
export interface Batch {
  readonly records: NewRecord[];
  readonly bad: NewBadRow[];
  /** The row this batch follows on. */
  readonly afterRow: number;
  lastRow: number;
}
const BATCH_ROWS = 2000;
const ROWS_PER_BREATH = 50;

/** What a reading job needs to begin or to go on: null when the list is no longer to be read. */
export const openList: Operation<{ id: ListId }, { list: List; bytes: Uint8Array } | null> = {
  name: 'openList',
  input: z.object({ id: anyId<ListId>() }),
  permits: POLICY.openList,
  audits: () => [],
  async run({ registry }, { id }) {
    const list = await registry.lists.find(id);
    if (list === null || list.state !== 'reading') return ok(null);
    return ok({ list, bytes: await registry.deliveries.bytes(list.delivery.id) });
  },
};

function emptyBatch(afterRow: number): Batch {
  return { records: [], bad: [], afterRow, lastRow: afterRow };
}

/** Rows of a list after the last one kept, read into batches. */
export async function* readBatches(
  { list, bytes }: { readonly list: List; readonly bytes: Uint8Array },
  aid: {
    readonly files: Files;
    readonly today: PartialDate;
    newId(): RecordId;
    /** Lets other work of the process have its turn. */
    breathe(): Promise<void>;
  },
): AsyncGenerator<Batch> {
  let batch = emptyBatch(list.lastRow);
  let unbreathed = 0;
  for await (const row of aid.files.rows(bytes, list.delivery.format)) {
    if (row.row <= list.lastRow) continue;
    const read = readRow(row, { list, today: aid.today, newId: aid.newId });
    if ('record' in read) batch.records.push(read.record);
    else batch.bad.push(read.bad);
    batch.lastRow = row.row;
    if (++unbreathed >= ROWS_PER_BREATH) {
      unbreathed = 0;
      await aid.breathe();
    }
    if (batch.records.length + batch.bad.length >= BATCH_ROWS) {
      yield batch;
      batch = emptyBatch(batch.lastRow);
    }
  }
  if (batch.records.length + batch.bad.length > 0) yield batch;
}

/** Writes one batch; `going` is false when somebody stopped the list meanwhile. */
export const keepRows: Operation<{ id: ListId; batch: Batch }, { going: boolean }> = {
  name: 'keepRows',
  input: z.object({ id: anyId<ListId>(), batch: z.custom<Batch>() }),
  permits: POLICY.keepRows,
  audits: ({ id }, { going }) => (going ? [{ act: 'list.rowsKept', subjects: [id] }] : []),
  async run({ registry, after }, { id, batch }) {
    const going = await registry.rows.keep(id, batch);
    if (!going) return ok({ going });
    const names = batch.records.map((record) => ({
      id: record.id,
      names: namesOf(record.statements),
    }));
    after({ what: 'namesAdded', names });
    after({ what: 'listChanged', listId: id });
    return ok({ going });
  },
};

interface Ending {
  readonly id: ListId;
  readonly state: 'read' | 'failed';
  /** A problem code, never a sentence. */
  readonly failure?: string;
}

/** Closes the reading of a list; what it brought is linked next. */
export const endList: Operation<Ending, { id: ListId }> = {
  name: 'endList',
  input: z.object({
    id: anyId<ListId>(),
    state: z.enum(['read', 'failed']),
    failure: z.string().exactOptional(),
  }),
  permits: POLICY.endList,
  audits: ({ id, state }) => [{ act: `list.${state}`, subjects: [id] }],
  async run({ registry, after }, { id, state, failure }) {
    const step = { from: ['reading'] as const, to: state };
    const moved = await registry.lists.move(
      id,
      failure === undefined ? step : { ...step, failure },
    );
    if (!moved) return refused({ code: 'list.notReading' });
    after({ what: 'listChanged', listId: id });
    after({ what: 'linkingWaits' });
    return ok({ id });
  },
};

/** The list that has waited longest to be read. */
export const nextToRead: Operation<object, { id: ListId | null }> = {
  name: 'nextToRead',
  input: z.object({}),
  permits: POLICY.nextToRead,
  audits: () => [],
  async run({ registry }) {
    return ok({ id: await registry.lists.nextToRead() });
  },
};
