import {
  type ListId,
  ok,
  type PartialDate,
  type RecordId,
  refused,
  type SplitCells,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { sealedColumnsOf } from '../intake/sealed-columns.ts';
import type { Operation } from '../operation.ts';
import type { Ports, Secrets } from '../ports.ts';
import { namesOf } from '../review/title.ts';
import type { HeldKey, SealedCells } from '../sealing.ts';
import type { List, NewBadRow, NewRecord } from '../stored.ts';
import { letGo, type OpenDelivery, openDelivery } from './delivery-bytes.ts';
import { tokensOf } from './erase.ts';
import { anyId } from './input.ts';
import { type ReadRow, readRow } from './read-row.ts';

/** Rows that are written together with the list's progress: all of them or none. */
export interface Batch {
  readonly records: NewRecord[];
  readonly bad: NewBadRow[];
  /** Cells that were taken out of these rows, sealed. */
  sealed: SealedCells[];
  /** The row this batch follows on. */
  readonly afterRow: number;
  lastRow: number;
}
const BATCH_ROWS = 2000;
const ROWS_PER_BREATH = 50;

export interface OpenList extends OpenDelivery {
  readonly list: List;
  /** Of rows that were erased: they come in no more. */
  readonly erased: ReadonlySet<string>;
}

/** What a reading job needs to begin or to go on: null when the list is no longer to be read. */
export const openList: Operation<{ id: ListId }, OpenList | null> = {
  name: 'openList',
  input: z.object({ id: anyId<ListId>() }),
  permits: POLICY.openList,
  audits: () => [],
  async run(context, { id }) {
    const list = await context.registry.lists.find(id);
    if (list === null || list.state !== 'reading') return ok(null);
    const erased = await context.registry.erasures.tokens();
    return ok({ list, erased, ...(await openDelivery(context, list)) });
  },
};

function emptyBatch(afterRow: number): Batch {
  return { records: [], bad: [], sealed: [], afterRow, lastRow: afterRow };
}

/** Rows of a list after the last one kept, read into batches. */
export async function* readBatches(
  opened: OpenList,
  aid: Pick<Ports, 'files' | 'sealing' | 'secrets'> & {
    readonly today: PartialDate;
    newId(): RecordId;
    /** Lets other work of the process have its turn. */
    breathe(): Promise<void>;
  },
): AsyncGenerator<Batch> {
  const { list, bytes, isOpenCopy, key } = opened;
  const rows = isOpenCopy ? aid.files.openRows(bytes) : aid.files.rows(bytes, list.delivery.format);
  let batch = emptyBatch(list.lastRow);
  let split: SplitCells[] = [];
  let unbreathed = 0;
  for await (const row of rows) {
    if (row.row <= list.lastRow) continue;
    const asRead = readRow(row, { list, today: aid.today, newId: aid.newId });
    const { read, split: taken } = isErased(asRead, opened.erased, aid.secrets)
      ? blanked(row.row)
      : asRead;
    if ('record' in read) batch.records.push(read.record);
    else batch.bad.push(read.bad);
    if (taken !== null) split.push(taken);
    batch.lastRow = row.row;
    if (++unbreathed >= ROWS_PER_BREATH) {
      unbreathed = 0;
      await aid.breathe();
    }
    if (batch.records.length + batch.bad.length >= BATCH_ROWS) {
      yield await sealed(batch, { split, key, sealing: aid.sealing });
      batch = emptyBatch(batch.lastRow);
      split = [];
    }
  }
  if (batch.records.length + batch.bad.length > 0)
    yield await sealed(batch, { split, key, sealing: aid.sealing });
}

/** What is erased is known again by what its row says, or by its very cells. */
function isErased(
  { read }: ReadRow,
  erased: ReadonlySet<string>,
  secrets: Pick<Secrets, 'mac'>,
): boolean {
  if (erased.size === 0) return false;
  const row = 'record' in read ? read.record : { ...read.bad, statements: [] };
  return tokensOf(row, secrets).some((token) => erased.has(token));
}

/** The row is counted, and nothing of it is kept. */
function blanked(row: number): ReadRow {
  const issues = [{ code: 'row.erased', severity: 'bad' } as const];
  return { read: { bad: { row, cells: [], issues } }, split: null };
}

async function sealed(
  batch: Batch,
  by: Pick<Ports, 'sealing'> & {
    readonly split: readonly SplitCells[];
    readonly key: HeldKey | null;
  },
): Promise<Batch> {
  if (by.split.length === 0) return batch;
  if (by.key === null) throw new Error('cells were taken out of a file that came sealed');
  return { ...batch, sealed: await by.sealing.sealRows(by.key, by.split) };
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
    if (batch.sealed.length > 0) {
      const list = await registry.lists.find(id);
      await registry.sealed.addRows(list!.delivery.id, batch.sealed);
    }
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
  async run(context, { id, state, failure }) {
    const { registry, after } = context;
    const step = { from: ['reading'] as const, to: state };
    const moved = await registry.lists.move(
      id,
      failure === undefined ? step : { ...step, failure },
    );
    if (!moved) return refused({ code: 'list.notReading' });
    const list = state === 'read' ? await registry.lists.find(id) : null;
    if (list !== null && sealedColumnsOf(list.mapping).length > 0) await letGo(context, list);
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
