import {
  type FoundAge,
  type FoundLife,
  type Match,
  type MatchId,
  ok,
  type Problem,
  type RecordKind,
  type RequestId,
  type Result,
  refused,
} from '@sila/domain';
import { z } from 'zod';
import { isMinor } from '../access/is-minor.ts';
import { POLICY } from '../access/policy.ts';
import type { NoticeSide } from '../inform/prepare-notice.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { Facts } from '../requests/ground.ts';
import type { RequestLife } from '../requests/life.ts';
import { isOvertaken } from '../requests/overtaken.ts';
import { settleStep } from '../requests/settle-step.ts';
import { type AskedStep, askedStep } from '../requests/step.ts';
import type { StoredDecision, StoredMatch, StoredRecord } from '../stored.ts';
import { followEnd, type MailboxesFollowed } from './follow-end.ts';
import { anyId } from './input.ts';
import { readStationDate } from './receive-request.ts';
import { appendSteps, livingRequest } from './request-life.ts';

interface Taking {
  readonly id: RequestId;
  /** The version the person was looking at: of two at once, one step stands. */
  readonly version: number;
  readonly step: AskedStep;
}

interface Taken {
  readonly version: number;
  readonly seen: readonly string[];
  readonly mailboxes: MailboxesFollowed;
}

/** One step in the life of a request: whatever the one table of transitions allows, and nothing else. */
export const takeStep: Operation<Taking, Taken> = {
  name: 'takeStep',
  input: z.object({
    id: anyId<RequestId>(),
    version: z.number().int().min(0),
    step: askedStep,
  }),
  permits: POLICY.takeStep,
  audits: ({ step }, { seen, mailboxes: { outcome, ids } }) => [
    { act: `request.${step.kind}`, subjects: seen },
    ...(ids.length === 0 ? [] : [{ act: `filing.${outcome}`, subjects: ids }]),
  ],
  async run(context, { id, version, step }) {
    await context.registry.requests.lock(id);
    const living = await livingRequest(context, id);
    if (living === null) return refused({ code: 'notFound' });
    if (isOvertaken(living.life, step, version))
      return refused({ code: 'request.changedMeanwhile' });
    const facts = await factsFor(context, living.life, step);
    if (!facts.ok) return facts;
    const settled = settleStep(living.life, step, facts.value);
    if (!settled.ok) return settled;
    const by = actingUser(context).id;
    const after = await appendSteps(context, living, { steps: [settled.value], by });
    const about = ['soughtId', 'matchId'].flatMap((key) => {
      const named = (step as Readonly<Record<string, unknown>>)[key];
      return typeof named === 'string' ? [named] : [];
    });
    const mailboxes = await followEnd(context, living.life, after);
    return ok({ version: after.version, seen: [id, ...about], mailboxes });
  },
};

/** What is true around the request: who asks, and how the match that the step names stands now. */
async function factsFor(
  context: Context,
  life: RequestLife,
  step: AskedStep,
): Promise<Result<Facts, Problem>> {
  const { id, name, roles } = actingUser(context);
  const stationDate =
    step.kind === 'stationTold' ? readStationDate(step.station.dateAsStated, context.at) : null;
  const plain: Facts = { by: { id, name, roles }, stationDate, found: null };
  if (!('matchId' in step)) return ok(plain);
  const recordId = life.sought.find((one) => one.id === step.soughtId)?.recordId;
  const found = await foundBy(context, step.matchId, recordId ?? null);
  return found === null ? refused({ code: 'notFound' }) : ok({ ...plain, found });
}

async function foundBy(
  { registry, at }: Context,
  id: MatchId,
  soughtRecord: string | null,
): Promise<Facts['found']> {
  const match = await registry.matches.find(id);
  if (match === null || (match.left !== soughtRecord && match.right !== soughtRecord)) return null;
  const records = await registry.records.find([match.left, match.right]);
  const left = records.find((one) => one.id === match.left);
  const right = records.find((one) => one.id === match.right);
  if (left === undefined || right === undefined) return null;
  const decisions = await registry.decisions.ofMatch(id);
  const other = left.id === soughtRecord ? right : left;
  return {
    match: asMatch(match, decisions),
    sides: { left: sideOf(left), right: sideOf(right) },
    recordId: other.id,
    life: LIFE_OF[other.kind] ?? 'trace',
    age: ageOf([left, right], at),
  };
}

/** A confirmed match is one only with the decision that confirms it. */
function asMatch(
  { id, left, right, explanation, version, state }: StoredMatch,
  decisions: readonly StoredDecision[],
): Match {
  const pair = { id, left, right, explanation, version };
  const standing = decisions.find(({ withdrawn }) => withdrawn === null);
  if (state !== 'confirmed' || standing?.verdict !== 'same') return { ...pair, state: 'proposed' };
  const { id: decisionId, by, at, reason } = standing;
  const decision = { id: decisionId, matchId: id, verdict: 'same', by, at, reason } as const;
  return { ...pair, state, decision };
}

function sideOf({ id, kind, source, listDate }: StoredRecord): NoticeSide {
  return { id, kind, sourceName: source.name, listDate };
}

/** Which kinds tell of life, and which of death; a register row of the past tells of neither. */
const LIFE_OF: Readonly<Partial<Record<RecordKind, FoundLife>>> = {
  released: 'living',
  unidentifiedLiving: 'living',
  remains: 'dead',
  death: 'dead',
};

/** A child as soon as anything leaves room for one; unknown where nothing tells. */
function ageOf(records: readonly StoredRecord[], at: string): FoundAge {
  const statements = records.flatMap((record) => record.statements);
  if (isMinor(statements, at)) return 'minor';
  const tells = statements.some(({ normalised }) => normalised?.type === 'age');
  const isBorn = statements.some(
    ({ attribute, normalised }) => attribute === 'birth.date' && normalised?.type === 'date',
  );
  return tells || isBorn ? 'adult' : 'unknown';
}
