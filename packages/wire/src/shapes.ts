import { ATTRIBUTES, ISSUE_CODES, PROBLEMS, type ProblemCode, RECORD_KINDS } from '@sila/domain';
import { z } from 'zod';

/** Small shapes that several routes share. */
export const none = z.object({});
export const done = z.object({ done: z.literal(true) });
export const id = z.uuid();
export const byId = z.object({ id });

export const attribute = z.enum(ATTRIBUTES);
export const recordKind = z.enum(RECORD_KINDS);

export const issue = z.object({
  code: z.enum(ISSUE_CODES),
  column: z.number().int().optional(),
  header: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  severity: z.enum(['bad', 'doubt']),
});

const problemCodes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457 body of every refusal; `type` is `urn:sila:problem:` + code. */
export const problem = z.object({
  type: z.string(),
  code: z.enum(problemCodes),
  status: z.number().int(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** The state that stands now, when the refusal is about a match decided meanwhile. */
  current: z.unknown().optional(),
});
export type ProblemBody = z.infer<typeof problem>;

/** A statement as a screen shows it; `sealed` ones come without their text. */
export const statement = z.object({
  attribute,
  asStated: z.string(),
  /** How Sila read it, as short text to show beside it ("2013-XX", "male", "30–35 years, 2024-12-09"); null when unread. */
  read: z.string().nullable(),
  column: z.number().int(),
  header: z.string().nullable(),
  sealed: z.boolean(),
  /** There is a text, and the reader's roles may not see it. */
  hidden: z.boolean(),
});

/** A record with all it states and where it stands. */
export const recordView = z.object({
  id,
  kind: recordKind,
  personId: id,
  sourceId: id,
  sourceName: z.string(),
  listId: id,
  listName: z.string(),
  /** EDTF date the list speaks of, or null. */
  listDate: z.string().nullable(),
  row: z.number().int(),
  /** The best name to head a card with, as stated; null when the source gives none. */
  title: z.string().nullable(),
  statements: z.array(statement),
  issues: z.array(issue),
});
export type RecordView = z.infer<typeof recordView>;

export const progress = z.object({
  done: z.number().int(),
  total: z.number().int().nullable(),
  /** Per second over the last few seconds. */
  rate: z.number(),
  secondsLeft: z.number().nullable(),
});
