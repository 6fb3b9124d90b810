import {
  CHECK_OUTCOMES,
  CHECKS,
  CONSENT_SCOPES,
  type DecisionId,
  type FoundAge,
  type FoundLife,
  type JourneyStation,
  type MatchId,
  NOTICE_KINDS,
  RELATIONS,
  type RecordId,
  type Reviewer,
  type SoughtPersonId,
  STATION_KINDS,
  TALKS,
} from '@sila/domain';
import { z } from 'zod';
import type { Notice } from '../inform/notice.ts';
import { anyId } from '../operations/input.ts';
import { sealedNote } from './sealed-note.ts';

const day = z.iso.date();
const text = z.string().trim().max(4000);
const sought = { soughtId: anyId<SoughtPersonId>() };
const candidate = { ...sought, matchId: anyId<MatchId>() };
const because = { reason: text };

/** A station as told; when it was is read from the words. */
export const toldStation = z.object({
  id: z.uuid().toLowerCase(),
  kind: z.enum(STATION_KINDS),
  place: text,
  dateAsStated: z.string().trim().max(200),
  note: text,
});

/** Everything a person may say about a request once it is there: one closed list. */
export const askedStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted') }),
  z.object({ kind: z.literal('contactSealed'), contact: sealedNote }),
  z.object({ kind: z.literal('planned'), actionId: z.uuid().toLowerCase(), what: text, due: day }),
  z.object({ kind: z.literal('actionDone'), actionId: z.uuid().toLowerCase(), note: text }),
  z.object({ kind: z.literal('stationTold'), ...sought, station: toldStation }),
  z.object({ kind: z.literal('stationStruck'), ...sought, stationId: z.uuid(), ...because }),
  z.object({ kind: z.literal('tracingBegun'), ...sought }),
  z.object({ kind: z.literal('leftOpen'), ...sought, note: text }),
  z.object({
    kind: z.literal('checked'),
    ...candidate,
    check: z.enum(CHECKS),
    outcome: z.enum(CHECK_OUTCOMES),
    laboratory: z.string().trim().max(300),
    note: text,
  }),
  z.object({
    kind: z.literal('judged'),
    ...candidate,
    verdict: z.enum(['same', 'different']),
    ...because,
  }),
  z.object({ kind: z.literal('verified'), ...candidate, ...because }),
  z.object({
    kind: z.literal('consentGiven'),
    ...candidate,
    scopes: z.array(z.enum(CONSENT_SCOPES)).min(1).max(CONSENT_SCOPES.length),
    how: z.enum(TALKS),
    on: day,
    note: text,
  }),
  z.object({
    kind: z.literal('consentRevoked'),
    ...candidate,
    scopes: z.array(z.enum(CONSENT_SCOPES)).min(1).max(CONSENT_SCOPES.length),
    note: text,
  }),
  z.object({ kind: z.literal('contactRefused'), ...candidate, on: day, note: text }),
  z.object({
    kind: z.literal('guardianVerified'),
    ...candidate,
    relation: z.enum(RELATIONS),
    how: text,
  }),
  z.object({ kind: z.literal('bestInterestsNoted'), ...candidate, note: text }),
  z.object({ kind: z.literal('guardianApproved'), ...candidate }),
  z.object({
    kind: z.literal('deathProposed'),
    ...candidate,
    method: z.enum(CHECKS),
    evidence: text,
  }),
  z.object({ kind: z.literal('deathSigned'), ...candidate }),
  z.object({ kind: z.literal('toldInPerson'), ...candidate, on: day, note: text }),
  z.object({ kind: z.literal('noticeGiven'), ...candidate, notice: z.enum(NOTICE_KINDS) }),
  z.object({ kind: z.literal('contactRestored'), ...candidate, note: text }),
  z.object({ kind: z.literal('reunified'), ...candidate, note: text }),
  z.object({ kind: z.literal('informedOfDeath'), ...candidate, note: text }),
  z.object({ kind: z.literal('withdrawn'), ...sought, ...because }),
  z.object({ kind: z.literal('reopened'), ...sought, ...because }),
  z.object({ kind: z.literal('takenBack'), version: z.number().int().min(1), ...because }),
]);
export type AskedStep = z.infer<typeof askedStep>;

/** What a verification rests on; the decision stands in it. */
export interface Basis {
  readonly decisionId: DecisionId;
  readonly foundRecordId: RecordId;
  readonly life: FoundLife;
  readonly age: FoundAge;
}

type Settled<Kind extends AskedStep['kind'], More> = Extract<AskedStep, { kind: Kind }> & More;
type AsAsked = Exclude<
  AskedStep,
  { kind: 'verified' | 'noticeGiven' | 'stationTold' | 'deathProposed' }
>;

/**
 * A step as the record keeps it: what was asked, with what was true then. The
 * last three follow from matches and are taken by nobody.
 */
export type Step =
  | AsAsked
  | Settled<'verified', { readonly basis: Basis }>
  | (Omit<Settled<'noticeGiven', object>, 'notice'> & { readonly notice: Notice })
  | (Omit<Settled<'stationTold', object>, 'station'> & { readonly station: JourneyStation })
  | Settled<'deathProposed', object>
  | DerivedStep;

export type DerivedStep =
  | {
      readonly kind: 'candidateFound';
      readonly soughtId: SoughtPersonId;
      readonly matchId: MatchId;
    }
  | { readonly kind: 'candidateFell'; readonly soughtId: SoughtPersonId; readonly matchId: MatchId }
  | { readonly kind: 'basisFell'; readonly soughtId: SoughtPersonId; readonly matchId: MatchId };

export type StepKind = Step['kind'];

/** A step with its place in the request's life: who, when. */
export interface TakenStep {
  /** From 1; the next one asks for the version it was thought on. */
  readonly version: number;
  /** Null where it followed from a match. */
  readonly by: Reviewer | null;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly step: Step;
}
