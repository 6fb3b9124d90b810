import type { RecordId, Statement } from '@sila/domain';
import type { HoneyOpening, HoneyRecord, HoneyRecords } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { storableJson } from '../storable-json.ts';

type PlantedRow = Omit<HoneyRecord, 'plantedAt' | 'takenOutAt'> & {
  plantedAt: Date;
  takenOutAt: Date | null;
};

const STANDS = sql`NOT EXISTS (SELECT 1 FROM public.honey_ends e WHERE e.record_id = h.id)`;

/** Asked past what is granted: who may plant, see and be told of these is a matter of roles. */
export function honeyQueries(db: Transaction<unknown>): HoneyRecords {
  return {
    async among(ids) {
      const { rows } = await sql<{ id: RecordId }>`
        SELECT id FROM public.honey_records
        WHERE id::text = ANY(${[...ids]}::text[])`.execute(db);
      return rows.map(({ id }) => id);
    },
    all: () => planted(db),
    async standing() {
      const { rows } = await sql<{ id: RecordId; statements: readonly Statement[] }>`
        SELECT h.id, h.statements FROM public.honey_records h WHERE ${STANDS}`.execute(db);
      return rows;
    },
    async plant({ listId, record, by, at }) {
      // Behind everything that stands in the list; of two at once the second finds the row taken.
      await sql`SELECT 1 FROM public.lists WHERE id = ${listId} FOR UPDATE`.execute(db);
      await sql`
        INSERT INTO public.honey_records (id, list_id, row, title, cells, statements, issues,
          numbers, planted_by, planted_at)
        SELECT x.id, l.id, 1 + GREATEST(l.last_row,
            (SELECT max(h.row) FROM public.honey_records h WHERE h.list_id = l.id)),
          x.title, x.cells, x.statements, x.issues, x.numbers, ${by}::uuid, ${at}::timestamptz
        FROM public.lists l, json_to_record(${storableJson(record)}::json)
          AS x(id uuid, title text, cells text[], statements jsonb, issues jsonb, numbers text[])
        WHERE l.id = ${listId}::uuid`.execute(db);
    },
    async takeOut(id, { by, at }) {
      const { rows } = await sql`
        INSERT INTO public.honey_ends (record_id, taken_out_by, taken_out_at)
        SELECT h.id, ${by}::uuid, ${at}::timestamptz FROM public.honey_records h
        WHERE h.id = ${id}::uuid AND ${STANDS}
        ON CONFLICT DO NOTHING RETURNING record_id`.execute(db);
      return rows.length > 0;
    },
    openings: (limit) => openings(db, limit),
    async noteOpening({ id, recordId, by, at, act }) {
      await sql`
        INSERT INTO public.honey_openings (id, record_id, opened_by, opened_at, act)
        VALUES (${id}, ${recordId}, ${by}, ${at}, ${act})`.execute(db);
    },
  };
}

async function planted(db: Transaction<unknown>): Promise<HoneyRecord[]> {
  const { rows } = await sql<PlantedRow>`
    SELECT h.id, h.title, s.name || ' · ' || d.file_name AS "listName", h.row,
      u.name AS "plantedBy", h.planted_at AS "plantedAt", e.taken_out_at AS "takenOutAt",
      (SELECT count(*)::int FROM public.honey_openings o WHERE o.record_id = h.id) AS opened
    FROM public.honey_records h JOIN public.lists l ON l.id = h.list_id
      JOIN public.sources s ON s.id = l.source_id JOIN public.deliveries d ON d.id = l.delivery_id
      JOIN users u ON u.id = h.planted_by LEFT JOIN public.honey_ends e ON e.record_id = h.id
    ORDER BY h.seq DESC`.execute(db);
  return rows.map((row) => ({
    ...row,
    plantedAt: row.plantedAt.toISOString(),
    takenOutAt: row.takenOutAt?.toISOString() ?? null,
  }));
}

async function openings(db: Transaction<unknown>, limit: number): Promise<HoneyOpening[]> {
  const { rows } = await sql<Omit<HoneyOpening, 'at'> & { at: Date }>`
    SELECT o.id, o.record_id AS "recordId", o.opened_at AS at, o.act,
      json_build_object('id', u.id, 'name', u.name) AS "by"
    FROM public.honey_openings o JOIN users u ON u.id = o.opened_by
    ORDER BY o.seq DESC LIMIT ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
