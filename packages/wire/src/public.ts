import { INQUIRY_OUTCOMES, inquiryShape } from '@sila/tracing';
import { z } from 'zod';
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

/** What strangers may ask, and the desk behind it. */
export const publicRoutes = {
  readFace: route('GET', '/api/public/face', {
    params: none,
    body: none,
    reply: z.object({ face: faceWords.nullable() }),
  }),
  readPuzzle: route('GET', '/api/public/puzzle', {
    params: none,
    body: none,
    reply: z.object({ puzzle: z.string() }),
  }),
  /** The same answer to every inquiry: nothing is looked up, and no id is told. */
  inquire: route('POST', '/api/public/inquiries', {
    params: none,
    body: z.object({ inquiry: inquiryShape, solved: z.string().max(4000) }),
    reply: z.object({ received: z.literal(true) }),
  }),
  readOwnFace: route('GET', '/api/face', {
    params: none,
    body: none,
    reply: z.object({ face: storedFace.nullable() }),
  }),
  changeFace: route('POST', '/api/face', {
    params: none,
    body: z.object({ words: faceWords, isOpen: z.boolean() }),
    reply: z.object({ face: storedFace.nullable() }),
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
