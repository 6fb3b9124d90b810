import { type EnteredCells, ok, type RecordId, type RecordKind, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { openCells } from '../entered/open-cells.ts';
import type { Context, Operation } from '../operation.ts';
import { viewRecord } from '../review/record-view.ts';
import { anyId } from './input.ts';
import type { EnteredView } from './read-register.ts';

/** A typed row with all its readings. */
export interface EnteredRow {
  readonly kind: RecordKind;
  readonly register: string;
  /** The request in which this one is sought, where it is in reach. */
  readonly requestId: string | null;
  /** The cells of the reading that was asked for, as they were typed; those that the reader may not see are left out. */
  readonly cells: EnteredCells;
  /** From the one that stands back to what was typed first. */
  readonly readings: readonly EnteredView[];
}

/** One typed row, to be looked at and corrected: every reading of it, whichever was asked for. */
export const readEntered: Operation<{ id: RecordId }, EnteredRow> = {
  name: 'readEntered',
  input: z.object({ id: anyId<RecordId>() }),
  permits: POLICY.readEntered,
  audits: (_, { readings }) => [
    { act: 'register.read', subjects: readings.map(({ record }) => record.id) },
  ],
  async run(context, { id }) {
    const readings = await readingsOf(context, id);
    const [record] = await context.registry.records.find([id]);
    if (record === undefined || readings.length === 0) return refused({ code: 'notFound' });
    const { withheld, kind, source } = record;
    const typed = Object.entries(openCells(await context.registry.entered.cells(id)));
    const cells = Object.fromEntries(typed.filter(([column]) => !withheld?.has(column as never)));
    const [sought] = await context.registry.requests.ofRecords([id]);
    const requestId = sought?.requestId ?? null;
    return ok({ kind, register: source.name, requestId, cells, readings });
  },
};

/** All readings of a typed row in reach, the one that stands first; none where it isn't one. */
export async function readingsOf(
  { registry: { entered, records } }: Context,
  id: RecordId,
): Promise<readonly EnteredView[]> {
  const readings: EnteredView[] = [];
  const look = async (one: RecordId) => {
    const [entry] = await entered.find([one]);
    const [record] = await records.find([one]);
    if (entry === undefined || record === undefined) return null;
    const { at, corrects, corrected } = entry;
    return { record: viewRecord(record), by: entry.by.name, at, corrects, corrected };
  };
  for (let next: RecordId | null = id; next !== null; ) {
    const reading: EnteredView | null = await look(next);
    if (reading === null) break;
    readings.unshift(reading);
    next = reading.corrected?.instead ?? null;
  }
  for (let next = readings.at(-1)?.corrects ?? null; next !== null; ) {
    const reading: EnteredView | null = await look(next as RecordId);
    if (reading === null) break;
    readings.push(reading);
    next = reading.corrects;
  }
  return readings;
}
