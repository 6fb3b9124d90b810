import { randomBytes } from 'node:crypto';
import {
  type Explanation,
  type LinkRunId,
  type MatchId,
  ok,
  type RecordId,
  uuidV7,
} from '@sila/domain';
import { stratumOf, worthOf } from '@sila/tracing';
import type { OpenRegistry } from './open-registry.ts';

const EXPLANATION: Explanation = {
  priorBits: -12,
  parts: [
    {
      attribute: 'name',
      left: 'a',
      right: 'a',
      agreement: 'agrees',
      weightBits: 14,
      reason: { code: 'name.same' },
    },
  ],
  totalBits: 2,
  model: 'test 1',
};

const UNJOINED = {
  probability: 0.8,
  leftSize: 1,
  rightSize: 1,
  leftKind: 'held',
  rightKind: 'held',
  together: false,
} as const;

export function newId<Id extends string>(): Id {
  return uuidV7(Date.now(), randomBytes(10)) as Id;
}

/** Puts pairs in the queue as a link run would; gives the matches' ids in the same order. */
export async function proposePairs(
  opened: OpenRegistry,
  pairs: readonly (readonly [RecordId, RecordId])[],
): Promise<MatchId[]> {
  const runId = newId<LinkRunId>();
  const at = new Date().toISOString();
  await opened.ports.transact(async ({ linkRuns, linking, matches, records }, doors) => {
    await doors.open('all', null);
    await linkRuns.begin({ id: runId, scope: 'changed', at });
    const decided = await matches.decidedByStratum();
    const lists = new Map((await records.find(pairs.flat())).map((r) => [r.id, r.listId]));
    const decidedAlike = (left: RecordId, right: RecordId) =>
      decided.get(stratumOf(lists.get(left)!, lists.get(right)!, UNJOINED.probability)) ?? 0;
    const proposals = pairs.map(([left, right]) => ({
      id: newId<MatchId>(),
      left,
      right,
      probability: 0.8,
      explanation: EXPLANATION,
      worth: worthOf({ ...UNJOINED, decidedAlike: decidedAlike(left, right) }),
      isProbe: false,
    }));
    await linking.propose(runId, proposals);
    const nothing = { pairsCompared: pairs.length, proposed: pairs.length, model: 'test 1' };
    await linkRuns.end(runId, { state: 'done', at, ...nothing });
    return ok(null);
  });
  const matches = await opened.read(async (registry) => {
    const found: MatchId[] = [];
    for (const [left, right] of pairs)
      found.push((await registry.matches.between(left, right))!.id);
    return found;
  });
  return matches;
}
