import {
  type AttachmentId,
  MOST_PAGE_ROWS,
  ok,
  type Problem,
  type RecordKind,
  type Result,
  refused,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { StoredPage } from '../attachments/attachments-port.ts';
import { type AttachmentView, viewAttachment } from '../attachments/view-attachment.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { byAttachment } from './attachment-input.ts';
import { type Entered, enterRowIn, type TypedRow, typedRow } from './enter-row.ts';
import { recordKind } from './input.ts';

/** A photographed page of a register, and how far it is typed. */
export interface PageView {
  readonly attachment: AttachmentView;
  readonly register: string;
  readonly kind: RecordKind;
  readonly day: string;
  readonly rows: number | null;
  readonly typed: number;
}

export const rowNumber = z.number().int().min(1).max(MOST_PAGE_ROWS);

const PAGES_SHOWN = 50;

/** Photographed pages of one kind of register, newest first. */
export const listPages: Operation<{ kind: RecordKind }, { pages: readonly PageView[] }> = {
  name: 'listPages',
  input: z.object({ kind: recordKind }),
  permits: POLICY.listPages,
  audits: (_, { pages }) =>
    pages.length === 0
      ? []
      : [{ act: 'pages.listed', subjects: pages.map(({ attachment }) => attachment.id) }],
  async run(context, { kind }) {
    const pages = await context.registry.pages.ofKind(kind, PAGES_SHOWN);
    return ok({ pages: pages.map((page) => viewPage(context, page)) });
  },
};

interface TypedFromPage {
  readonly number: number;
  /** Null for a row that somebody else typed and the reader doesn't see. */
  readonly recordId: string | null;
  readonly title: string | null;
}

/** A page with the numbers that are typed, each with its row where the reader sees it. */
export const readPage: Operation<
  { id: AttachmentId },
  { page: PageView; rows: readonly TypedFromPage[] }
> = {
  name: 'readPage',
  input: byAttachment,
  permits: POLICY.readPage,
  audits: ({ id }, { rows }) => [
    { act: 'page.read', subjects: [id, ...rows.flatMap(({ recordId }) => recordId ?? [])] },
  ],
  async run(context, { id }) {
    const page = await standingPage(context, id);
    if (!page.ok) return page;
    const { pages, records } = context.registry;
    const typed = await pages.rows(id);
    const found = await records.find(typed.map(({ recordId }) => recordId));
    const seen = new Map(found.map((record) => [record.id, record]));
    const rows = typed.map(({ number: at, recordId }) => {
      const record = seen.get(recordId);
      return { number: at, recordId: record?.id ?? null, title: record?.title ?? null };
    });
    return ok({ page: viewPage(context, page.value), rows });
  },
};

/** How many rows a page has, as somebody counted them; the latest word holds, earlier ones stay. */
export const sayPageRows: Operation<{ id: AttachmentId; rows: number }, object> = {
  name: 'sayPageRows',
  input: byAttachment.extend({ rows: rowNumber }),
  permits: POLICY.sayPageRows,
  audits: ({ id }) => [{ act: 'page.counted', subjects: [id] }],
  async run(context, { id, rows }) {
    const page = await standingPage(context, id);
    if (!page.ok) return page;
    const by = actingUser(context).id;
    await context.registry.pages.say(id, { rows, by, at: context.at });
    return ok({});
  },
};

interface FromPage {
  readonly id: AttachmentId;
  /** Where it stands on the page, from 1. */
  readonly number: number;
  readonly row: TypedRow;
}

/**
 * Types a row from a page into the list of the page's day. Refused:
 * page.numberTaken where a row of that number stands, and what enterRowIn refuses.
 */
export const enterPageRow: Operation<FromPage, Entered> = {
  name: 'enterPageRow',
  input: byAttachment.extend({ number: rowNumber, row: typedRow }),
  permits: POLICY.enterPageRow,
  audits: ({ id }, { recordId, isNew }) =>
    isNew ? [{ act: 'row.entered', subjects: [recordId, id] }] : [],
  async run(context, { id, number: at, row }) {
    const page = await standingPage(context, id);
    if (!page.ok) return page;
    const { kind, register, day } = page.value;
    return context.beyond(async ({ entered, pages }): Promise<Result<Entered, Problem>> => {
      await entered.lock({ kind, name: register });
      const known = await entered.known(actingUser(context).id, row.entryId);
      const taken = (await pages.rows(id)).find((one) => one.number === at);
      if (taken !== undefined && taken.recordId !== known)
        return refused({ code: 'page.numberTaken', params: { number: at } });
      const typed = await enterRowIn(context, { kind, register, day }, row);
      if (typed.ok && typed.value.isNew)
        await pages.tie(id, { number: at, recordId: typed.value.recordId });
      return typed;
    });
  },
};

async function standingPage(
  { registry }: Context,
  id: AttachmentId,
): Promise<Result<StoredPage, Problem>> {
  const page = await registry.pages.find(id);
  if (page === null) return refused({ code: 'notFound' });
  const isGone = page.attachment.removal !== null;
  return isGone ? refused({ code: 'attachment.notThere' }) : ok(page);
}

function viewPage({ ports }: Context, { attachment, ...page }: StoredPage): PageView {
  return { attachment: viewAttachment(ports, attachment), ...page };
}
