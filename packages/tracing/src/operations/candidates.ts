import {
  type Explanation,
  type MatchId,
  ok,
  type RecordId,
  type RecordKind,
  refused,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { explainCandidate } from '../link/candidates/explain-candidate.ts';
import { rankCandidates } from '../link/candidates/rank-candidates.ts';
import type { LinkRecord } from '../link/link-record.ts';
import type { Context, Operation } from '../operation.ts';
import { withoutHidden } from '../review/match-view.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';
import type { StoredRecord } from '../stored.ts';
import { anyId } from './input.ts';

/** Among which records each kind's candidates are looked for; nothing for kinds that names bring together. */
const AMONG: Readonly<Partial<Record<RecordKind, ReadonlySet<RecordKind>>>> = {
  unidentifiedLiving: new Set(['sought', 'held', 'released', 'sighting']),
  remains: new Set(['sought', 'held', 'death']),
  sought: new Set(['unidentifiedLiving', 'remains']),
};
const MOST = 5;
const PAGE_RECORDS = 5000;

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
      const { registry } = context;
      const [record] = await registry.records.find([id]);
      if (record === undefined) return refused({ code: 'notFound' });
      const kinds = AMONG[record.kind];
      if (kinds === undefined) return ok({ candidates: [], among: 0, seen: [] });
      const others = await recordsOf(context, kinds);
      const asked = asLinked(record);
      const rejected = await rejectedBy(context, id);
      const open = others.filter((other) => !rejected.has(other.id));
      const ranked = rankCandidates(asked, open, MOST);
      const found = await registry.records.find(ranked.map((one) => one.id as RecordId));
      const candidates: CandidateView[] = [];
      for (const candidate of ranked) {
        const other = found.find((one) => one.id === candidate.id);
        if (other === undefined) continue;
        const whole = open.find((one) => one.id === candidate.id)!;
        const explanation = explainCandidate(candidate, asked, whole);
        candidates.push({
          record: viewRecord(other),
          explanation: withoutHidden(explanation, [record, other]),
          matchId: (await registry.matches.between(id, other.id))?.id ?? null,
        });
      }
      const seen = candidates.map((one) => one.record.id);
      return ok({ candidates, among: open.length, seen });
    },
  };

function asLinked({ id, listId, kind, statements }: StoredRecord): LinkRecord {
  return { id, list: listId, kind, statements };
}

/** Within what the asker sees: a candidate that they may not see is none for them. */
async function recordsOf(
  { registry }: Context,
  kinds: ReadonlySet<RecordKind>,
): Promise<LinkRecord[]> {
  const records: LinkRecord[] = [];
  for (let after: RecordId | null = null; ; ) {
    const page = await registry.linking.page(after, PAGE_RECORDS);
    for (const record of page) if (kinds.has(record.kind)) records.push(record);
    const last: (typeof page)[number] | undefined = page.at(-1);
    if (last === undefined || page.length < PAGE_RECORDS) return records;
    after = last.id;
  }
}

async function rejectedBy({ registry }: Context, id: RecordId): Promise<ReadonlySet<string>> {
  const rejected = await registry.matches.touching([id], ['rejected']);
  return new Set(rejected.map(({ left, right }) => (left === id ? right : left)));
}
