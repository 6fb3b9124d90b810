import type { AttachmentId, RecordKind } from '@sila/domain';
import type { Pages, StoredPage } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { findAttachments } from './attachments.ts';

type PageRow = Awaited<ReturnType<Pages['rows']>>[number];

interface PageFacts {
  readonly id: AttachmentId;
  readonly register: string;
  readonly kind: RecordKind;
  readonly day: string;
  readonly rows: number | null;
}

/** Pages of registers, in reach as photographs are; which register and day they are of is told with them. */
export function pageQueries(db: Transaction<unknown>): Pages {
  return {
    ofKind: (kind, limit) =>
      findPages(
        db,
        sql`g.kind = ${kind} AND NOT EXISTS (SELECT 1 FROM attachment_removals m
          WHERE m.attachment_id = a.id
            AND NOT EXISTS (SELECT 1 FROM attachment_returns b WHERE b.removal_id = m.id))`,
        limit,
      ),
    async find(id) {
      const [page] = await findPages(db, sql`a.id = ${id}`, 1);
      return page ?? null;
    },
    rows: (id) => typedRows(db, id),
    async say(id, { rows, by, at }) {
      await sql`
        INSERT INTO page_sayings (page_id, rows, said_by, said_at)
        VALUES (${id}, ${rows}, ${by}, ${at})`.execute(db);
    },
    async tie(id, { recordId, number }) {
      await sql`
        INSERT INTO page_rows (record_id, page_id, number)
        VALUES (${recordId}, ${id}, ${number})`.execute(db);
    },
  };
}

async function findPages(
  db: Transaction<unknown>,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<StoredPage[]> {
  const { rows: facts } = await sql<PageFacts>`
    SELECT a.id, g.name AS register, g.kind, l.day,
      (SELECT p.rows FROM page_sayings p WHERE p.page_id = a.id ORDER BY p.seq DESC LIMIT 1) AS rows
    FROM attachments a JOIN public.entered_lists l ON l.list_id = a.list_id
      JOIN public.registers g ON g.source_id = l.source_id
    WHERE ${where} ORDER BY a.added_at DESC, a.id DESC LIMIT ${limit}`.execute(db);
  const ids = facts.map(({ id }) => id);
  const found = await findAttachments(db, sql`a.id = ANY(${ids}::uuid[])`);
  const files = new Map(found.map((file) => [file.id, file]));
  const pages: StoredPage[] = [];
  for (const { id, ...fact } of facts) {
    const typed = (await typedRows(db, id)).length;
    pages.push({ ...fact, attachment: files.get(id)!, typed });
  }
  return pages;
}

/**
 * A row that was typed anew stands at the number of the one it corrects. Which
 * numbers are typed shows to whoever sees the page, also where the rows don't.
 */
async function typedRows(db: Transaction<unknown>, id: AttachmentId): Promise<PageRow[]> {
  const { rows } = await sql<PageRow>`
    WITH RECURSIVE line AS (
      SELECT record_id, number FROM page_rows WHERE page_id = ${id}
      UNION SELECT c.instead, l.number FROM line l
        JOIN public.corrections c ON c.record_id = l.record_id AND c.instead IS NOT NULL)
    SELECT number, record_id AS "recordId" FROM line l
    WHERE NOT EXISTS (SELECT 1 FROM public.superseded_records s WHERE s.record_id = l.record_id)
    ORDER BY number`.execute(db);
  return rows;
}
