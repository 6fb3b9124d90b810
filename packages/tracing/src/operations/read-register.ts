import { ok, type RecordKind, type SourceId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Correction, Register } from '../entered/entered-rows.ts';
import { actingUser, type Operation } from '../operation.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';
import { anyId, nothing, recordKind } from './input.ts';

interface RegisterCount {
  readonly kind: RecordKind;
  readonly rows: number;
}

/** The registers that somebody types into, and how many rows they typed since midnight UTC. */
export const listRegisters: Operation<
  object,
  { registers: readonly Register[]; mine: readonly RegisterCount[] }
> = {
  name: 'listRegisters',
  input: nothing,
  permits: POLICY.listRegisters,
  audits: () => [],
  async run(context) {
    const { entered } = context.registry;
    const midnight = `${context.at.slice(0, 10)}T00:00:00.000Z`;
    return ok({
      registers: await entered.registers(),
      mine: await entered.counts(actingUser(context).id, midnight),
    });
  },
};

export interface EnteredView {
  readonly record: RecordView;
  readonly by: string;
  readonly at: string;
  readonly corrects: string | null;
  readonly corrected: Correction | null;
}

interface Asked {
  readonly kind: RecordKind;
  readonly sourceId: SourceId | null;
  /** Only rows that the asker typed. */
  readonly mine: boolean;
  readonly limit: number;
}

/** The latest rows of a register, newest first, corrected ones with what corrected them. */
export const readRegister: Operation<Asked, { rows: readonly EnteredView[] }> = {
  name: 'readRegister',
  input: z.object({
    kind: recordKind,
    sourceId: anyId<SourceId>().nullable(),
    mine: z.boolean(),
    limit: z.number().int().min(1).max(200),
  }),
  permits: POLICY.readRegister,
  audits: (_, { rows }) =>
    rows.length === 0
      ? []
      : [{ act: 'register.read', subjects: rows.map(({ record }) => record.id) }],
  async run(context, { kind, sourceId, mine, limit }) {
    const { entered, records } = context.registry;
    const by = mine ? actingUser(context).id : null;
    const ids = await entered.latest({ kind, sourceId, by, limit });
    const found = new Map((await records.find(ids)).map((record) => [record.id, record]));
    const entries = new Map((await entered.find(ids)).map((entry) => [entry.recordId, entry]));
    const rows = ids.flatMap((id): EnteredView[] => {
      const [record, entry] = [found.get(id), entries.get(id)];
      if (record === undefined || entry === undefined) return [];
      const { at, corrects, corrected } = entry;
      return [{ record: viewRecord(record), by: entry.by.name, at, corrects, corrected }];
    });
    return ok({ rows });
  },
};
