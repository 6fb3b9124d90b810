import { ok, type Problem, type RecordId, type Result, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { AuditLine } from '../actor.ts';
import type { ErasedPlace } from '../erasure/erasures.ts';
import { rowIdentity } from '../erasure/row-identity.ts';
import type { Context, Operation } from '../operation.ts';
import type { Secrets } from '../ports.ts';
import type { Registry } from '../registry.ts';
import type { StoredRecord } from '../stored.ts';
import { anyId, reason } from './input.ts';
import { propose } from './propose.ts';

/**
 * Proposes to erase a record: what it said, what is sealed of it, the file it
 * came in and what matches quote of it. A second coordinator reads which and
 * why; the proposal names the record by its place, as it outlives the name.
 */
export const proposeErasure: Operation<{ id: RecordId; reason: string }, { awaits: string }> = {
  name: 'proposeErasure',
  input: z.object({ id: anyId<RecordId>(), reason }),
  permits: POLICY.proposeErasure,
  audits: ({ id }, { awaits }) => [{ act: 'erasure.proposed', subjects: [awaits, id] }],
  async run(context, { id, reason: why }) {
    const found = await erasable(context.registry, id);
    if (!found.ok && found.error.code === 'notFound') return found;
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    if (!found.ok) return found;
    const { list, row } = found.value;
    const proposal = { record: id, list, row, reason: why };
    const { id: awaits } = await propose(context, 'erasure', proposal);
    return ok({ awaits });
  },
};

const erasureProposal = z.object({ record: anyId<RecordId>(), reason });

/**
 * Erases what one coordinator proposed and a second approved, a typed row with
 * all its readings. The record's id, the decisions about it and the audit stay;
 * a keyed hash keeps its row out of later lists. It goes into the ledger before it is done, so that no crash and
 * no restored backup brings it back.
 *
 * @param by who proposed it
 */
export async function eraseApproved(
  context: Context,
  { proposal, by }: { readonly proposal: unknown; readonly by: UserId },
): Promise<Result<AuditLine[], Problem>> {
  const { record: id, reason } = erasureProposal.parse(proposal);
  return context.beyond(async (registry) => {
    await registry.persons.lock();
    const asked = await erasable(registry, id);
    if (!asked.ok) return asked;
    const readings: Erasable[] = [];
    for (const one of await registry.erasures.readings(id)) {
      const found = await erasable(registry, one);
      if (!found.ok) return found;
      readings.push(found.value);
    }
    for (const reading of readings) await eraseOne(context, registry, { reading, reason, by });
    return ok([{ act: 'record.erased', subjects: readings.map(({ record }) => record.id) }]);
  });
}

async function eraseOne(
  context: Context,
  registry: Registry,
  told: { readonly reading: Erasable; readonly reason: string; readonly by: UserId },
): Promise<void> {
  const { reading, reason, by } = told;
  const { place, record } = reading;
  const { ports, at } = context;
  const cells = await registry.rows.deliveredCells(place.listId, place.row);
  const tokens = tokensOf({ cells, statements: record.statements }, ports.secrets);
  ports.shredLedger.append({ recordId: record.id, tokens, by, at });
  await registry.erasures.erase(place, { tokens, reason, by, at });
  context.after({ what: 'recordErased', recordId: record.id });
}

/** Where a record stands that may be erased now; else what stands in the way. */
async function erasable(registry: Registry, id: RecordId): Promise<Result<Erasable, Problem>> {
  const found = await placeOf(registry, id);
  // One that was planted came in no file: it is taken out where it was planted.
  const isPlanted = (await registry.honey.among([id])).length > 0;
  if (found === null || isPlanted || (await registry.erasures.isErased(id)))
    return refused({ code: 'notFound' });
  const joined = await registry.matches.touching([id], ['confirmed']);
  if (joined.length > 0) return refused({ code: 'erasure.joined' });
  return found.isRead ? ok(found) : refused({ code: 'erasure.listOpen' });
}

interface Shredded {
  readonly recordId: RecordId;
  readonly tokens: readonly string[];
  readonly by: UserId;
  readonly at: string;
}

/** Does again what the ledger says, where a restored backup still holds it. */
export const shredAgain: Operation<Shredded, { again: boolean }> = {
  name: 'shredAgain',
  input: z.object({
    recordId: anyId<RecordId>(),
    tokens: z.array(z.string()),
    by: anyId<UserId>(),
    at: z.string(),
  }),
  permits: POLICY.shredAgain,
  audits: ({ recordId }, { again }) =>
    again ? [{ act: 'record.erasedAgain', subjects: [recordId] }] : [],
  async run(context, { recordId, tokens, by, at }) {
    const { registry } = context;
    const found = await placeOf(registry, recordId);
    if (found === null || (await registry.erasures.isErased(recordId))) return ok({ again: false });
    // An older backup may not know the account yet; the ledger does.
    const known = (await registry.users.all()).some(({ id }) => id === by);
    await registry.erasures.erase(found.place, { tokens, reason: '', by: known ? by : null, at });
    context.after({ what: 'recordErased', recordId });
    return ok({ again: true });
  },
};

/** Keyed hashes of a row: of who it is about, where that is told well enough, and of its very cells. */
export function tokensOf(
  row: { readonly cells: readonly string[]; readonly statements: StoredRecord['statements'] },
  { mac }: Pick<Secrets, 'mac'>,
): string[] {
  const identity = rowIdentity(row.statements);
  const words = row.cells.map((cell) => cell.trim());
  const cells = words.some((word) => word !== '') ? [mac(`cells ${JSON.stringify(words)}`)] : [];
  return identity === null ? cells : [mac(`person ${identity}`), ...cells];
}

interface Erasable {
  readonly record: StoredRecord;
  readonly place: ErasedPlace;
  /** What the list is called, and the row in it. */
  readonly list: string;
  readonly row: number;
  readonly isRead: boolean;
}

async function placeOf(registry: Registry, recordId: RecordId): Promise<Erasable | null> {
  const [record] = await registry.records.find([recordId]);
  const list = record === undefined ? null : await registry.lists.find(record.listId);
  if (record === undefined || list === null) return null;
  const { id: listId, delivery, state } = list;
  const place: ErasedPlace = { recordId, listId, deliveryId: delivery.id, row: record.row };
  return { record, place, list: record.listName, row: record.row, isRead: state === 'read' };
}
