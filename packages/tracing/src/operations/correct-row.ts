import {
  type Attribute,
  type EnteredCells,
  ok,
  type Problem,
  type RecordId,
  type Result,
  refused,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Correction, Entry } from '../entered/entered-rows.ts';
import { openCells } from '../entered/open-cells.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { StoredRecord } from '../stored.ts';
import { enterRowIn, type TypedRow, typedRow } from './enter-row.ts';
import { followMatches } from './follow-matches.ts';
import { anyId, reason } from './input.ts';

interface Correcting {
  readonly id: RecordId;
  readonly row: TypedRow;
  readonly reason: string;
}

interface Corrected {
  readonly correctionId: string;
  /** What now stands in its place. */
  readonly recordId: RecordId;
}

/** Types a row anew: the new one stands in linking, the old one stays as it was typed and leaves linking. */
export const correctRow: Operation<Correcting, Corrected> = {
  name: 'correctRow',
  input: z.object({ id: anyId<RecordId>(), row: typedRow, reason }),
  permits: POLICY.correctRow,
  audits: ({ id }, { recordId }) => [{ act: 'row.corrected', subjects: [id, recordId] }],
  async run(context, { id, row, reason: why }) {
    const entry = await standingEntry(context, id);
    if (!entry.ok) return entry;
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    const [record] = await context.registry.records.find([id]);
    const { kind, source } = record!;
    const whole = { ...row, cells: { ...(await unseenCells(context, record!)), ...row.cells } };
    const entered = await enterRowIn(context, { kind, register: source.name }, whole);
    if (!entered.ok) return entered;
    const { recordId, isNew } = entered.value;
    if (!isNew) {
      const again = await correctionBy(context, id, recordId);
      return again === null ? refused({ code: 'row.correctedMeanwhile' }) : ok(again);
    }
    const correctionId = await correct(context, { id, instead: recordId, why });
    if (correctionId === null) return refused({ code: 'row.correctedMeanwhile' });
    return ok({ correctionId, recordId });
  },
};

/** Takes out of linking a row that was typed by mistake; it stays readable, and can be brought back. */
export const strikeRow: Operation<{ id: RecordId; reason: string }, { correctionId: string }> = {
  name: 'strikeRow',
  input: z.object({ id: anyId<RecordId>(), reason }),
  permits: POLICY.strikeRow,
  audits: ({ id }) => [{ act: 'row.struck', subjects: [id] }],
  async run(context, { id, reason: why }) {
    const entry = await standingEntry(context, id);
    if (!entry.ok) return entry;
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    const correctionId = await correct(context, { id, instead: null, why });
    if (correctionId === null) return refused({ code: 'row.correctedMeanwhile' });
    return ok({ correctionId });
  },
};

/** Takes a correction back: the row it was made on stands again, what stood in its place leaves linking. */
export const withdrawCorrection: Operation<
  { id: string; reason: string },
  { recordId: RecordId; instead: RecordId | null }
> = {
  name: 'withdrawCorrection',
  input: z.object({ id: z.uuid().toLowerCase(), reason }),
  permits: POLICY.withdrawCorrection,
  audits: (_, { recordId, instead }) => [
    {
      act: 'row.correctionWithdrawn',
      subjects: instead === null ? [recordId] : [recordId, instead],
    },
  ],
  async run(context, { id, reason: why }) {
    const { registry, at } = context;
    const found = await registry.entered.correction(id);
    if (found === null) return refused({ code: 'notFound' });
    const by = actingUser(context).id;
    if (!(await registry.entered.withdraw(id, { by, at, reason: why })))
      return refused({ code: 'row.correctionOver' });
    await tellRequest(context, found.recordId);
    context.after({ what: 'linkingWaits' });
    return ok({ recordId: found.recordId, instead: found.instead });
  },
};

/** A request whose sought person was typed anew goes on with the row that stands. */
async function tellRequest(context: Context, id: RecordId): Promise<void> {
  const { ports, at } = context;
  await context.beyond((registry) => followMatches({ registry, ports, at }, [id]));
}

/** The row as its typist or somebody with leave to see it finds it, while no correction stands against it. */
async function standingEntry(context: Context, id: RecordId): Promise<Result<Entry, Problem>> {
  const [entry] = await context.registry.entered.find([id]);
  if (entry === undefined) return refused({ code: 'notFound' });
  return ok(entry);
}

async function correct(
  context: Context,
  { id, instead, why }: { id: RecordId; instead: RecordId | null; why: string },
): Promise<string | null> {
  const { registry, at } = context;
  const correctionId = context.newId<string>();
  const by = actingUser(context).id;
  const correction = { id: correctionId, recordId: id, instead, reason: why, by, at };
  if (!(await registry.entered.correct(correction))) return null;
  await tellRequest(context, id);
  context.after({ what: 'linkingWaits' });
  return correctionId;
}

/** The correction that this very row was sent for before. */
async function correctionBy(
  { registry }: Context,
  id: RecordId,
  instead: RecordId,
): Promise<Corrected | null> {
  const [entry] = await registry.entered.find([id]);
  const correction: Correction | null = entry?.corrected ?? null;
  if (correction?.instead !== instead) return null;
  return { correctionId: correction.id, recordId: instead };
}

/** What the corrector may not see of a row stands on in the new one as it was typed. */
async function unseenCells(context: Context, record: StoredRecord): Promise<EnteredCells> {
  const { withheld } = record;
  if (withheld === undefined) return {};
  const all = openCells(await context.registry.entered.cells(record.id));
  return Object.fromEntries(
    Object.entries(all).filter(([column]) => withheld.has(column as Attribute)),
  );
}
