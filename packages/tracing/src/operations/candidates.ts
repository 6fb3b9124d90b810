import { type Explanation, type MatchId, ok, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { AMONG } from '../link/candidates/among.ts';
import { explainCandidate } from '../link/candidates/explain-candidate.ts';
import { rankAmong } from '../link/candidates/rank-candidates.ts';
import type { LinkRecord } from '../link/link-record.ts';
import type { Context, Operation } from '../operation.ts';
import { withoutHidden } from '../review/match-view.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';
import type { StoredRecord } from '../stored.ts';
import { anyId } from './input.ts';

const MOST = 5;
const PAGE_RECORDS = 500;

export interface CandidateView {
  readonly record: RecordView;
  readonly explanation: Explanation;
  /** Some, where the pair stands in the queue or was decided. */
  readonly matchId: MatchId | null;
}

export interface Candidates {
  /** Best first; whether or not any would be proposed. */
  readonly candidates: readonly CandidateView[];
  /** How many records were asked. */
  readonly among: number;
}

/**
 * The records that may speak of the same person as this one, five at most,
 * each with its balance: for whom no name finds anybody. Nothing is proposed
 * or decided by it; what people decided to be another person is left out.
 */
export const readCandidates: Operation<{ id: RecordId }, Candidates & { seen: readonly string[] }> =
  {
    name: 'readCandidates',
    input: z.object({ id: anyId<RecordId>() }),
    permits: POLICY.readCandidates,
    audits: ({ id }, { seen }) => [{ act: 'candidates.read', subjects: [id, ...seen] }],
    async run(context, { id }) {
      const { registry, ports } = context;
      const [record] = await registry.records.find([id]);
      if (record === undefined) return refused({ code: 'notFound' });
      const kinds = AMONG[record.kind];
      if (kinds === undefined) return ok({ candidates: [], among: 0, seen: [] });
      const ids = await registry.linking.ids([...kinds]);
      await takeIn(context, ids);
      const rejected = await rejectedBy(context, id);
      const among = ids.filter((other) => !rejected.has(other));
      const asked = asLinked(record);
      const ranked = rankAmong(ports.traits, { asked, among, most: MOST });
      const found = await registry.records.find(ranked.map((one) => one.id as RecordId));
      const candidates: CandidateView[] = [];
      for (const candidate of ranked) {
        const other = found.find((one) => one.id === candidate.id);
        if (other === undefined) continue;
        const explanation = explainCandidate(candidate, asked, asLinked(other));
        candidates.push({
          record: viewRecord(other),
          explanation: withoutHidden(explanation, [record, other]),
          matchId: (await registry.matches.between(id, other.id))?.id ?? null,
        });
      }
      const seen = candidates.map((one) => one.record.id);
      return ok({ candidates, among: among.length, seen });
    },
  };

function asLinked({ id, listId, kind, statements }: StoredRecord): LinkRecord {
  return { id, list: listId, kind, statements };
}

/** What the index has not been told of yet: records that came in a moment ago. */
async function takeIn({ registry, ports }: Context, ids: readonly RecordId[]): Promise<void> {
  const missing = ids.filter((id) => !ports.traits.has(id));
  for (let at = 0; at < missing.length; at += PAGE_RECORDS) {
    const page = await registry.linking.find(missing.slice(at, at + PAGE_RECORDS));
    for (const record of page) ports.traits.add(record);
  }
}

async function rejectedBy({ registry }: Context, id: RecordId): Promise<ReadonlySet<string>> {
  const rejected = await registry.matches.touching([id], ['rejected']);
  return new Set(rejected.map(({ left, right }) => (left === id ? right : left)));
}
