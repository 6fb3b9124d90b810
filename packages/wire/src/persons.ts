import { z } from 'zod';
import { decision } from './review.ts';
import { route } from './route.ts';
import { attribute, byId, id, none, recordKind, recordView, statement } from './shapes.ts';

/** One value that one or more records state for an attribute; several values are a conflict, all shown. */
export const personAttribute = z.object({
  attribute,
  conflict: z.boolean(),
  values: z.array(
    z.object({
      asStated: z.string(),
      read: z.string().nullable(),
      recordIds: z.array(id),
    }),
  ),
});

export const timelineEntry = z.object({
  /** EDTF, or an ISO instant for decisions. */
  date: z.string(),
  what: z.enum(['birth', 'event', 'listed', 'joined', 'separated']),
  kind: recordKind.nullable(),
  recordId: id.nullable(),
  detail: z.string().nullable(),
  by: z.string().nullable(),
});

export const personView = z.object({
  id,
  title: z.string().nullable(),
  records: z.array(recordView),
  attributes: z.array(personAttribute),
  timeline: z.array(timelineEntry),
  /** Decisions that join or separate these records, newest first. */
  decisions: z.array(decision.extend({ leftRecordId: id, rightRecordId: id })),
  /** Matches that wait for a decision and touch this person. */
  openMatches: z.array(
    z.object({
      id,
      totalBits: z.number(),
      otherTitle: z.string().nullable(),
      otherList: z.string(),
    }),
  ),
  /** Records that a decision took out of this person, with the decision to withdraw for rejoining. */
  separated: z.array(
    z.object({ recordId: id, title: z.string().nullable(), listName: z.string(), decisionId: id }),
  ),
});
export type PersonView = z.infer<typeof personView>;

export const searchResult = z.object({
  personId: id,
  recordId: id,
  title: z.string().nullable(),
  kind: recordKind,
  listName: z.string(),
  row: z.number().int(),
  /** How many records the person holds. */
  records: z.number().int(),
  /** A few statements to tell namesakes apart; never a sealed one. */
  shown: z.array(statement),
  score: z.number(),
  /** Why it is here, one reason a part, as data. */
  reasons: z.array(
    z.object({
      code: z.string(),
      /** The part of the name it is about, where it is about one. */
      part: attribute.optional(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});
export type SearchResult = z.infer<typeof searchResult>;

export const personRoutes = {
  search: route('POST', '/api/search', {
    params: none,
    body: z.object({ query: z.string().max(500), limit: z.number().int().min(1).max(100) }),
    reply: z.object({ results: z.array(searchResult), tookMs: z.number() }),
  }),
  /** Any record's id finds its person. */
  readPerson: route('GET', '/api/persons/:id', {
    params: byId,
    body: none,
    reply: z.object({ person: personView }),
  }),
  /** For good: what the record said, what is sealed of it, and the file it came in; once a second person approves. */
  proposeErasure: route('POST', '/api/records/:id/erasure', {
    params: byId,
    body: z.object({ reason: z.string().max(2000) }),
    reply: z.object({ awaits: id }),
  }),
  /** Takes one record out of its person; the reply is the person that remains. */
  split: route('POST', '/api/persons/:id/split', {
    params: byId,
    body: z.object({ recordId: id, reason: z.string().max(2000) }),
    reply: z.object({ person: personView, decisionIds: z.array(id) }),
  }),
  /** Joins two records by hand, with no proposal needed. */
  join: route('POST', '/api/persons/join', {
    params: none,
    body: z.object({ left: id, right: id, reason: z.string().max(2000) }),
    reply: z.object({ person: personView, decisionId: id }),
  }),
};
