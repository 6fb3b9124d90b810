import { INQUIRY_OUTCOMES, inquiryShape } from '@sila/tracing';
import { z } from 'zod';
import { keyLine } from './keys.ts';
import { route } from './route.ts';
import { byId, id, none } from './shapes.ts';

const inBoth = z.object({ ar: z.string().max(4000), en: z.string().max(4000) });
const faceWords = z.object({ name: inBoth, about: inBoth, reach: inBoth });
const storedFace = z.object({
  words: faceWords,
  isOpen: z.boolean(),
  by: z.string(),
  at: z.string(),
});
const standing = z.object({
  outcome: z.enum(INQUIRY_OUTCOMES),
  note: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
});

const text = z.string().max(100_000);
const received = z.object({ received: z.literal(true) });

/** What strangers may ask, and the desk behind it. */
export const publicRoutes = {
  readFace: route('GET', '/api/public/face', {
    params: none,
    body: none,
    reply: z.object({
      face: faceWords.nullable(),
      /** The log of the team's keys: proved by the client, and what it seals for. */
      lines: z.array(keyLine),
    }),
  }),
  readPuzzle: route('GET', '/api/public/puzzle', {
    params: none,
    body: none,
    reply: z.object({ puzzle: z.string() }),
  }),
  /** The same answer to every filing: nothing is looked up, and no id is told. */
  fileRequest: route('POST', '/api/public/filings', {
    params: none,
    body: z.object({
      filing: z.object({
        tokenHash: text,
        box: text,
        keepsake: text,
        generation: z.number().int(),
        sealed: text,
      }),
      solved: z.string().max(4000),
    }),
    reply: received,
  }),
  /** A mailbox that is not there answers as an empty one does. */
  openMailbox: route('POST', '/api/public/mailbox', {
    params: none,
    body: z.object({
      token: z.string().max(100),
      before: z.string().max(40).nullable(),
      solved: z.string().max(4000),
    }),
    reply: z.object({
      keepsake: z.string(),
      /** A civil day; null while it is open. */
      readableUntil: z.string().nullable(),
      letters: z.array(
        z.object({ id, at: z.string(), isOfficial: z.boolean(), sealed: z.string() }),
      ),
      hasEarlier: z.boolean(),
      lines: z.array(keyLine),
    }),
  }),
  writeToTeam: route('POST', '/api/public/mailbox/letters', {
    params: none,
    body: z.object({
      token: z.string().max(100),
      letter: z.object({ id, generation: z.number().int(), sealed: text, copy: text }),
      solved: z.string().max(4000),
    }),
    reply: received,
  }),
  readOwnFace: route('GET', '/api/face', {
    params: none,
    body: none,
    reply: z.object({ face: storedFace.nullable() }),
  }),
  changeFace: route('POST', '/api/face', {
    params: none,
    body: z.object({ words: faceWords, isOpen: z.boolean() }),
    /** `awaits`: the proposal that a second person must approve before strangers read the words. */
    reply: z.object({ face: storedFace.nullable(), awaits: id.nullable() }),
  }),
  listInquiries: route('GET', '/api/inquiries', {
    params: none,
    body: none,
    reply: z.object({ inquiries: z.array(z.object({ id, at: z.string(), standing })) }),
  }),
  readInquiry: route('GET', '/api/inquiries/:id', {
    params: byId,
    body: none,
    reply: z.object({ id, at: z.string(), standing, inquiry: inquiryShape }),
  }),
  noteInquiry: route('POST', '/api/inquiries/:id', {
    params: byId,
    body: z.object({ outcome: z.enum(INQUIRY_OUTCOMES), note: z.string().max(2000) }),
    reply: z.object({ standing }),
  }),
};
