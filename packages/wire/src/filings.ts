import { FILING_OUTCOMES, requestDraft } from '@sila/tracing';
import { z } from 'zod';
import { route } from './route.ts';
import { byId, done, id, none } from './shapes.ts';

const outcome = z.enum(FILING_OUTCOMES);
const standing = z.object({
  outcome,
  note: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
});
const sealed = z.string().max(100_000);

const line = z.object({
  id,
  at: z.string(),
  requestId: id.nullable(),
  standing,
  familyWroteAt: z.string().nullable(),
  teamWroteAt: z.string().nullable(),
});

/** The desk of what families filed; everything they wrote is opened by the client alone. */
export const filingRoutes = {
  listFilings: route('GET', '/api/filings', {
    params: none,
    body: none,
    reply: z.object({ filings: z.array(line) }),
  }),
  listMailboxes: route('GET', '/api/requests/:id/mailboxes', {
    params: byId,
    body: none,
    reply: z.object({ filings: z.array(line) }),
  }),
  /** 409 `filing.accepted` when somebody else accepted it as another request. */
  acceptFiling: route('POST', '/api/filings/:id/accept', {
    params: byId,
    body: z.object({ request: requestDraft }),
    reply: z.object({ requestId: id }),
  }),
  tieMailbox: route('POST', '/api/filings/:id/tie', {
    params: byId,
    body: z.object({ requestId: id }),
    reply: z.object({ requestId: id }),
  }),
  /** As it is sealed. Audited as a look at a person. */
  readFiling: route('GET', '/api/filings/:id', {
    params: byId,
    body: none,
    reply: z.object({
      filing: z.object({
        id,
        at: z.string(),
        requestId: id.nullable(),
        standing,
        box: z.string(),
        generation: z.number().int(),
        sealed: z.string(),
      }),
      letters: z.array(
        z.object({
          id,
          at: z.string(),
          by: z.string().nullable(),
          generation: z.number().int(),
          sealed: z.string(),
        }),
      ),
    }),
  }),
  noteFiling: route('POST', '/api/filings/:id', {
    params: byId,
    body: z.object({ outcome, note: z.string().max(2000) }),
    reply: z.object({ standing }),
  }),
  writeToFamily: route('POST', '/api/filings/:id/letters', {
    params: byId,
    body: z.object({
      letter: z.object({
        id,
        sealed,
        copy: z.object({ generation: z.number().int(), sealed }),
      }),
    }),
    reply: done,
  }),
};
