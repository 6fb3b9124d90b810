import {
  CHANNELS,
  CHECK_OUTCOMES,
  CHECKS,
  CONSENT_SCOPES,
  ENQUIRER_CONSENTS,
  NOTICE_KINDS,
  RELATIONS,
  SOUGHT_STATES,
  STATION_KINDS,
  TALKS,
} from '@sila/domain';
import { askedStep, requestDraft, sealedNote } from '@sila/tracing';
import { z } from 'zod';
import { enteredView, typedRow } from './entered.ts';
import { agreement, matchState, matchView } from './review.ts';
import { route } from './route.ts';
import { attribute, byId, id, none, recordKind, recordView } from './shapes.ts';

const who = z.object({ id, name: z.string() });
const said = { version: z.number().int(), by: who, at: z.string() };
const soughtState = z.enum(SOUGHT_STATES);
const scopes = z.array(z.enum(CONSENT_SCOPES));

const check = z.object({
  ...said,
  check: z.enum(CHECKS),
  outcome: z.enum(CHECK_OUTCOMES),
  laboratory: z.string(),
  note: z.string(),
});
const judgement = z.object({
  ...said,
  verdict: z.enum(['same', 'different']),
  reason: z.string(),
});
const verified = z.object({
  ...said,
  reason: z.string(),
  basis: z.object({
    decisionId: id,
    foundRecordId: id,
    life: z.enum(['living', 'dead', 'trace']),
    age: z.enum(['adult', 'minor', 'unknown']),
  }),
});
const talk = z.object({
  ...said,
  what: z.enum(['given', 'revoked', 'refused']),
  scopes,
  how: z.enum(TALKS).nullable(),
  on: z.string(),
  note: z.string(),
});
const guardian = z.object({
  verified: z.object({ ...said, relation: z.enum(RELATIONS), how: z.string() }).nullable(),
  bestInterests: z.object({ ...said, note: z.string() }).nullable(),
  approvals: z.array(z.object(said)),
});
const death = z.object({
  ...said,
  method: z.enum(CHECKS),
  evidence: z.string(),
  signatures: z.array(z.object(said)),
  told: z.object({ ...said, on: z.string(), note: z.string() }).nullable(),
  isSigned: z.boolean(),
  board: z.number().int(),
});

const candidate = z.object({
  matchId: id,
  stands: z.boolean(),
  /** Null while the reader must judge without knowing what others said. */
  matchState: matchState.nullable(),
  match: matchView.nullable(),
  checks: z.array(check),
  judged: z.number().int(),
  judgements: z.array(judgement),
  hasJudged: z.boolean(),
  verified: verified.nullable(),
  talks: z.array(talk),
  leave: z.object({ of: z.enum(['adult', 'guardian']), scopes }).nullable(),
  guardian,
  death: death.nullable(),
});
export type RequestCandidate = z.infer<typeof candidate>;

const noticeKind = z.enum(NOTICE_KINDS);
const tells = z.object({ name: z.boolean(), photo: z.boolean(), relay: z.boolean() });
const station = z.object({
  id,
  kind: z.enum(STATION_KINDS),
  place: z.string(),
  dateAsStated: z.string(),
  /** EDTF; null where the words could not be read. */
  date: z.string().nullable(),
  note: z.string(),
  version: z.number().int(),
});
export type StationView = z.infer<typeof station>;

const sought = z.object({
  id,
  relation: z.enum(RELATIONS),
  state: soughtState,
  record: recordView.nullable(),
  /** Readings of their row before it was corrected, the latest first. */
  earlier: z.array(enteredView),
  circumstances: z.string(),
  journey: z.array(station),
  candidates: z.array(candidate),
  notices: z.array(z.object({ ...said, kind: noticeKind, notice: z.object({ tells }) })),
});
export type SoughtView = z.infer<typeof sought>;

const action = z.object({
  id,
  kind: z.enum(['planned', 'candidate', 'basis']),
  what: z.string(),
  soughtId: id.nullable(),
  by: who.nullable(),
  at: z.string(),
  due: z.string(),
  done: z.object({ ...said, by: who }).nullable(),
});
export type ActionView = z.infer<typeof action>;

const step = z.object({
  version: z.number().int(),
  kind: z.string(),
  at: z.string(),
  by: who.nullable(),
  soughtId: id.nullable(),
  matchId: id.nullable(),
  words: z.string(),
  isTakenBack: z.boolean(),
  canTakeBack: z.boolean(),
});
export type StepView = z.infer<typeof step>;

export const requestView = z.object({
  id,
  version: z.number().int(),
  channel: z.enum(CHANNELS),
  receivedAt: z.string(),
  receivedBy: z.string(),
  enquirer: z.object({
    name: z.string(),
    language: z.enum(['ar', 'en']),
    consents: z.array(z.enum(ENQUIRER_CONSENTS)),
  }),
  hasContact: z.boolean(),
  sought: z.array(sought),
  actions: z.array(action),
  steps: z.array(step),
  enquirerSees: z.object({
    requestId: id,
    sought: z.array(
      z.object({
        id,
        standing: z.union([z.enum(['received', 'stillOpen', 'withdrawn']), noticeKind]),
        notices: z.array(z.object({ kind: noticeKind, at: z.string(), tells })),
      }),
    ),
  }),
});
export type RequestView = z.infer<typeof requestView>;

export const requestRoutes = {
  listRequests: route('POST', '/api/requests/worklist', {
    params: none,
    body: z.object({
      states: z.array(soughtState).nullable(),
      dueBy: z.string().nullable(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    reply: z.object({
      items: z.array(
        z.object({
          id,
          receivedAt: z.string(),
          receivedBy: z.string(),
          nextDue: z.string().nullable(),
          actions: z.number().int(),
          enquirer: z.string(),
          sought: z.array(
            z.object({ id, recordId: id, title: z.string().nullable(), state: soughtState }),
          ),
        }),
      ),
      total: z.number().int(),
      counts: z.array(z.object({ state: soughtState, persons: z.number().int() })),
    }),
  }),
  /** Who may be the person about to be entered, and why: shown, never in the way. */
  checkRequest: route('POST', '/api/requests/check', {
    params: none,
    body: z.object({ name: z.string().max(500), cells: typedRow.shape.cells.default({}) }),
    reply: z.object({
      alike: z.array(
        z.object({
          record: recordView,
          score: z.number(),
          kind: recordKind,
          requestId: id.nullable(),
          parts: z.array(
            z.object({
              attribute,
              agreement,
              code: z.string(),
              bits: z.number(),
            }),
          ),
        }),
      ),
    }),
  }),
  receiveRequest: route('POST', '/api/requests', {
    params: none,
    body: requestDraft,
    reply: z.object({ id, isNew: z.boolean() }),
  }),
  readRequest: route('GET', '/api/requests/:id', {
    params: byId,
    body: none,
    reply: z.object({ request: requestView }),
  }),
  /** 409 `request.changedMeanwhile` with `current: { request }` when the version is stale. */
  takeStep: route('POST', '/api/requests/:id/steps', {
    params: byId,
    body: z.object({ version: z.number().int().min(0), step: askedStep }),
    reply: z.object({ version: z.number().int() }),
  }),
  openRequestContact: route('POST', '/api/requests/:id/contact', {
    params: byId,
    body: none,
    reply: z.object({ id, contact: sealedNote.nullable() }),
  }),
};
