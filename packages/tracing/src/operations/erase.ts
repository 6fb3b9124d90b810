import { ok, type RecordId, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { ErasedPlace } from '../erasure/erasures.ts';
import { rowIdentity } from '../erasure/row-identity.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { Secrets } from '../ports.ts';
import type { StoredRecord } from '../stored.ts';
import { anyId, reason } from './input.ts';

/**
 * Erases a record: what it said, what is sealed of it, the file it came in and
 * what matches quote of it. Its id, the decisions about it and the audit stay;
 * a keyed hash keeps its row out of later lists. It goes into the ledger
 * before it is done, so that no crash and no restored backup brings it back.
 */
export const eraseRecord: Operation<{ id: RecordId; reason: string }, { id: RecordId }> = {
  name: 'eraseRecord',
  input: z.object({ id: anyId<RecordId>(), reason }),
  permits: POLICY.eraseRecord,
  audits: ({ id }) => [{ act: 'record.erased', subjects: [id] }],
  async run(context, { id, reason: why }) {
    const { registry, ports, at } = context;
    await registry.persons.lock();
    const found = await placeOf(context, id);
    if (found === null || (await registry.erasures.isErased(id)))
      return refused({ code: 'notFound' });
    // It came in no file, and is taken out where it was planted.
    if ((await registry.honey.among([id])).length > 0) return refused({ code: 'notFound' });
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    if (await isJoined(context, id)) return refused({ code: 'erasure.joined' });
    if (!found.isRead) return refused({ code: 'erasure.listOpen' });
    const cells = await registry.rows.deliveredCells(found.place.listId, found.place.row);
    const tokens = tokensOf({ cells, statements: found.record.statements }, ports.secrets);
    const by = actingUser(context).id;
    ports.shredLedger.append({ recordId: id, tokens, by, at });
    await registry.erasures.erase(found.place, { tokens, reason: why, by, at });
    context.after({ what: 'recordErased', recordId: id });
    return ok({ id });
  },
};

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
    const found = await placeOf(context, recordId);
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

async function placeOf({ registry }: Context, recordId: RecordId) {
  const [record] = await registry.records.find([recordId]);
  const list = record === undefined ? null : await registry.lists.find(record.listId);
  if (record === undefined || list === null) return null;
  const { id: listId, delivery, state } = list;
  const place: ErasedPlace = { recordId, listId, deliveryId: delivery.id, row: record.row };
  return { record, place, isRead: state === 'read' };
}

async function isJoined({ registry }: Context, id: RecordId): Promise<boolean> {
  const joined = await registry.matches.touching([id], ['confirmed']);
  return joined.length > 0;
}
