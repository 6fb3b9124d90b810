import {
  type MatchId,
  ok,
  type RequestId,
  refused,
  type SoughtPersonId,
  type UserId,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { type EnquirerView, enquirerView } from '../requests/enquirer-view.ts';
import { lastOf } from '../requests/last-step.ts';
import type { NextAction, RequestLife, SoughtLife } from '../requests/life.ts';
import { isBlindTo, type RequestCandidate, viewCandidate } from '../requests/request-candidate.ts';
import type { RequestDraft } from '../requests/request-draft.ts';
import type { StoredRequest } from '../requests/requests-port.ts';
import type { Step, TakenStep } from '../requests/step.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';
import { anyId } from './input.ts';
import { seeMatch } from './match.ts';
import { readingsOf } from './read-entered.ts';
import type { EnteredView } from './read-register.ts';
import { livingRequest, openTold, type ToldOfRequest } from './request-life.ts';

export interface SoughtView
  extends Pick<SoughtLife, 'id' | 'relation' | 'state' | 'journey' | 'notices'> {
  readonly record: RecordView | null;
  /** What their row said before it was corrected, the latest first. */
  readonly earlier: readonly EnteredView[];
  readonly circumstances: string;
  readonly candidates: readonly RequestCandidate[];
}

/** A step as the timeline tells it. */
export interface StepView {
  readonly version: number;
  readonly kind: Step['kind'];
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly soughtId: string | null;
  readonly matchId: string | null;
  /** What was said with it, for who may read it. */
  readonly words: string;
  readonly isTakenBack: boolean;
  /** True where it can be taken back now: nothing leans on it. */
  readonly canTakeBack: boolean;
}

export interface RequestView {
  readonly id: string;
  readonly version: number;
  readonly channel: StoredRequest['channel'];
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly enquirer: RequestDraft['enquirer'];
  readonly hasContact: boolean;
  readonly sought: readonly SoughtView[];
  readonly actions: readonly NextAction[];
  readonly steps: readonly StepView[];
  /** The whole of what the enquirer's side can learn at this moment. */
  readonly enquirerSees: EnquirerView;
}

/** A request with its whole life, as whoever works on it reads it. */
export const readRequest: Operation<
  { id: RequestId },
  { request: RequestView; seen: readonly string[] }
> = {
  name: 'readRequest',
  input: z.object({ id: anyId<RequestId>() }),
  permits: POLICY.readRequest,
  audits: (_, { seen }) => [{ act: 'request.read', subjects: seen }],
  async run(context, { id }) {
    const living = await livingRequest(context, id);
    if (living === null) return refused({ code: 'notFound' });
    const { stored, life } = living;
    const told = openTold(context.ports, stored);
    const seen = new Set<string>([id]);
    const sought: SoughtView[] = [];
    for (const one of life.sought) sought.push(await seeSought(context, one, { told, seen }));
    const { channel, receivedAt, receivedBy } = stored;
    const request: RequestView = {
      id,
      version: life.version,
      channel,
      receivedAt,
      receivedBy: receivedBy.name,
      enquirer: told.enquirer,
      hasContact: life.contact !== null,
      sought,
      actions: life.actions,
      steps: viewSteps(life, actingUser(context).id),
      enquirerSees: enquirerView(life),
    };
    return ok({ request, seen: [...seen] });
  },
};

async function seeSought(
  context: Context,
  life: SoughtLife,
  { told, seen }: { readonly told: ToldOfRequest; readonly seen: Set<string> },
): Promise<SoughtView> {
  const { id, relation, state, journey, notices, recordId } = life;
  const [record] = await context.registry.records.find([recordId]);
  seen.add(recordId);
  const [, ...earlier] = await readingsOf(context, recordId);
  for (const one of earlier) seen.add(one.record.id);
  const reader = actingUser(context).id;
  const candidates: RequestCandidate[] = [];
  for (const one of life.candidates) {
    const match = await seeMatch(context, one.matchId);
    for (const subject of match?.seen ?? []) seen.add(subject);
    candidates.push(viewCandidate(one, { match: match?.match ?? null, reader }));
  }
  return {
    id,
    relation,
    state,
    journey,
    notices,
    record: record === undefined ? null : viewRecord(record),
    earlier,
    circumstances: told.circumstances[id] ?? '',
    candidates,
  };
}

/** The timeline, newest first; a verdict that would lead the reader's own is left out of it. */
function viewSteps(life: RequestLife, reader: UserId): StepView[] {
  const isHidden = (soughtId: SoughtPersonId, matchId: MatchId) => {
    const sought = life.sought.find(({ id }) => id === soughtId);
    const candidate = sought?.candidates.find((one) => one.matchId === matchId);
    return candidate !== undefined && isBlindTo(candidate, reader);
  };
  return life.steps
    .map((taken): StepView => {
      const { version, at, by, step } = taken;
      const matchId = 'matchId' in step ? step.matchId : null;
      const blind = step.kind === 'judged' && isHidden(step.soughtId, step.matchId);
      return {
        version,
        kind: step.kind,
        at,
        by,
        soughtId: 'soughtId' in step ? step.soughtId : null,
        matchId,
        words: blind ? '' : wordsOf(taken),
        isTakenBack: life.takenBack.has(version),
        canTakeBack: lastOf(life, version) === version,
      };
    })
    .reverse();
}

/** The free words of a step, as somebody wrote them. */
function wordsOf({ step }: TakenStep): string {
  if ('reason' in step) return step.reason;
  if ('note' in step) return step.note;
  if (step.kind === 'planned') return step.what;
  if (step.kind === 'stationTold') return step.station.place;
  if (step.kind === 'deathProposed') return step.evidence;
  return step.kind === 'guardianVerified' ? step.how : '';
}
