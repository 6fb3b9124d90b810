import { ok, type RecordKind } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';

const MOST = 5;
/** The index holds all names: always as many are looked through, however many are in reach. */
const LOOKED_THROUGH = 500;
/** Below this two names share letters by chance. */
const LEAST_SCORE = 0.35;

export interface AlikeRecord {
  readonly record: RecordView;
  readonly score: number;
  readonly kind: RecordKind;
  /** The request in which this one is sought already, where there is one in reach. */
  readonly requestId: string | null;
}

/**
 * Who in reach is called like the person about to be entered, requests first.
 * It is shown before saving and never stands in the way: namesakes are many.
 */
export const checkRequest: Operation<{ name: string }, { alike: readonly AlikeRecord[] }> = {
  name: 'checkRequest',
  input: z.object({ name: z.string().trim().max(500) }),
  permits: POLICY.checkRequest,
  audits: (_, { alike }) => [
    { act: 'request.checked', subjects: alike.map(({ record }) => record.id) },
  ],
  async run({ registry, ports }, { name }) {
    if (!/\p{L}{2}/u.test(name)) return ok({ alike: [] });
    const best = new Map<string, number>();
    for (const { recordId, score } of ports.names.search(name, LOOKED_THROUGH)) {
      if (score >= LEAST_SCORE) best.set(recordId, Math.max(score, best.get(recordId) ?? 0));
    }
    const records = await registry.records.find([...best.keys()] as never);
    // Somebody found by a name that the reader may not see would have it told by being found.
    const seen = records.filter(
      ({ withheld }) => ![...(withheld ?? [])].some((one) => one.startsWith('name.')),
    );
    const sought = await registry.requests.ofRecords(seen.map(({ id }) => id));
    const requestOf = new Map(sought.map((one) => [one.recordId, one.requestId]));
    const alike = seen.map((record) => ({
      record: viewRecord(record),
      score: best.get(record.id) ?? 0,
      kind: record.kind,
      requestId: requestOf.get(record.id) ?? null,
    }));
    alike.sort(
      (a, b) => Number(b.requestId !== null) - Number(a.requestId !== null) || b.score - a.score,
    );
    return ok({ alike: alike.slice(0, MOST) });
  },
};
