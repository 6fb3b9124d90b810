import {
  ATTACHMENT_FORMS,
  ATTACHMENT_KINDS,
  ATTACHMENT_PLACES,
  MOST_PAGE_ROWS,
} from '@sila/domain';
import { z } from 'zod';
import { typedRow } from './entered.ts';
import { route } from './route.ts';
import { byId, done, id, none, recordKind } from './shapes.ts';

const words = z.string().max(300);
const why = z.string().max(2000);
const askedPlace = z.object({ kind: z.enum(ATTACHMENT_PLACES), of: id });

/** What is told of a file beside its bytes: the first part of the form that sends it. */
export const attachmentAbout = z.object({
  /** Made by the client: the same file sent twice is one. */
  id,
  place: askedPlace,
  kind: z.enum(ATTACHMENT_KINDS).exclude(['page']),
  words,
});
export type AttachmentAbout = z.infer<typeof attachmentAbout>;

/** The same of a photographed page of a register. */
export const pageAbout = z.object({
  id,
  kind: recordKind,
  register: z.string().trim().min(1).max(200),
  words,
  rows: z.number().int().min(1).max(MOST_PAGE_ROWS).nullable(),
});
export type PageAbout = z.infer<typeof pageAbout>;

export const attachmentView = z.object({
  id,
  place: z.object({ kind: z.enum([...ATTACHMENT_PLACES, 'list']), of: id }),
  kind: z.enum(ATTACHMENT_KINDS),
  form: z.enum(ATTACHMENT_FORMS),
  size: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  /** What it is said to show; null where that is hidden, or was destroyed. */
  words: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  /** What stands against it; it can be brought back until it is erased. */
  removal: z.object({ id, reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  /** Why it can't be opened. */
  shut: z.enum(['hidden', 'destroyed']).nullable(),
});
export type AttachmentView = z.infer<typeof attachmentView>;

export const pageView = z.object({
  attachment: attachmentView,
  register: z.string(),
  kind: recordKind,
  day: z.string(),
  /** How many rows it is said to have. */
  rows: z.number().int().nullable(),
  typed: z.number().int(),
});
export type PageView = z.infer<typeof pageView>;

const added = z.object({ id, isNew: z.boolean() });

export const attachmentRoutes = {
  listAttachments: route('POST', '/api/attachments/list', {
    params: none,
    body: z.object({ place: askedPlace }),
    reply: z.object({ attachments: z.array(attachmentView) }),
  }),
  /** A form: `about` (AttachmentAbout as JSON), then `file`. */
  attachFile: route('POST', '/api/attachments', { params: none, body: none, reply: added }),
  /** The file itself, as something to save: never shown by its address. */
  readAttachment: route('GET', '/api/attachments/:id', {
    params: byId,
    body: none,
    reply: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  removeAttachment: route('POST', '/api/attachments/:id/remove', {
    params: byId,
    body: z.object({ reason: why }),
    reply: done,
  }),
  bringBackAttachment: route('POST', '/api/attachments/:id/bring-back', {
    params: byId,
    body: none,
    reply: done,
  }),
  /** A form: `about` (PageAbout as JSON), then `file`. */
  photographPage: route('POST', '/api/pages', { params: none, body: none, reply: added }),
  listPages: route('POST', '/api/pages/list', {
    params: none,
    body: z.object({ kind: recordKind }),
    reply: z.object({ pages: z.array(pageView) }),
  }),
  readPage: route('GET', '/api/pages/:id', {
    params: byId,
    body: none,
    reply: z.object({
      page: pageView,
      /** Numbers that are typed; the row where the reader sees it. */
      rows: z.array(
        z.object({
          number: z.number().int(),
          recordId: id.nullable(),
          title: z.string().nullable(),
        }),
      ),
    }),
  }),
  sayPageRows: route('POST', '/api/pages/:id/said', {
    params: byId,
    body: z.object({ rows: z.number().int().min(1).max(MOST_PAGE_ROWS) }),
    reply: done,
  }),
  /** `page.numberTaken` where a row of that number stands; else as `enterRow`. */
  enterPageRow: route('POST', '/api/pages/:id/rows', {
    params: byId,
    body: z.object({ number: z.number().int().min(1).max(MOST_PAGE_ROWS), row: typedRow }),
    reply: z.object({ recordId: id, isNew: z.boolean() }),
  }),
};
