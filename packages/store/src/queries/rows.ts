import { type Attribute, type ListId, type RecordId, SEALED_ATTRIBUTES } from '@sila/domain';
import type { BadRow, NewBadRow, NewRecord, Rows } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { storableJson } from '../storable-json.ts';
import { READABLE } from './readable-records.ts';

export function rowQueries(db: Transaction<unknown>): Rows {
  return {
    async keep(listId, { records, bad, afterRow, lastRow }) {
      const doubts = records.filter(({ issues }) => issues.length > 0).length;
      // The list's progress moves first: of two readers, one finds it moved and writes nothing.
      const { rows } = await sql`
        UPDATE lists SET last_row = ${lastRow},
          rows = rows + ${records.length + bad.length}, records = records + ${records.length},
          bad = bad + ${bad.length}, doubts = doubts + ${doubts}
        WHERE id = ${listId} AND state = 'reading' AND last_row = ${afterRow}
        RETURNING id`.execute(db);
      if (rows.length === 0) return false;
      await insertRecords(db, listId, records);
      await addStated(db, listId, records);
      await sql`
        INSERT INTO bad_rows (list_id, row, cells, issues)
        SELECT ${listId}::uuid, row, cells, issues
        FROM json_to_recordset(${storableJson(bad)}::json)
          AS x(row integer, cells text[], issues jsonb)`.execute(db);
      return true;
    },
    async bad(listId, { offset, limit }) {
      const { rows } = await sql<BadRowRow>`
        ${BAD_ROW} WHERE b.list_id = ${listId}
        ORDER BY b.row OFFSET ${offset} LIMIT ${limit}`.execute(db);
      return rows.map(toBadRow);
    },
    async findBad(listId, row) {
      const { rows } = await sql<BadRowRow>`
        ${BAD_ROW} WHERE b.list_id = ${listId} AND b.row = ${row}`.execute(db);
      return rows[0] === undefined ? null : toBadRow(rows[0]);
    },
    async mend(listId, { record, reason, by, at }) {
      await insertRecords(db, listId, [record]);
      await addStated(db, listId, [record]);
      await sql`
        INSERT INTO row_mendings (list_id, row, record_id, reason, mended_by, mended_at)
        VALUES (${listId}, ${record.row}, ${record.id}, ${reason}, ${by}, ${at})`.execute(db);
      await sql`INSERT INTO unlinked_records (record_id) VALUES (${record.id})`.execute(db);
      await sql`
        UPDATE lists SET bad = bad - 1, records = records + 1,
          doubts = doubts + ${record.issues.length > 0 ? 1 : 0}
        WHERE id = ${listId}`.execute(db);
    },
    deliveredCells: (listId, row) => deliveredCells(db, listId, row),
    delivered: (listId) => deliveredRows(db, listId),
  };
}

interface BadRowRow extends NewBadRow {
  readonly sealedColumns: number[];
  readonly mendedAt: Date | null;
  readonly mendedCells: string[];
  readonly reason: string;
  readonly by: string;
}

const BAD_ROW = sql`
  SELECT b.row, b.cells, b.issues, COALESCE(s.columns, '{}') AS "sealedColumns", m.mended_at AS "mendedAt", r.cells AS "mendedCells",
    m.reason, u.name AS "by"
  FROM bad_rows b JOIN lists l ON l.id = b.list_id
  LEFT JOIN sealed_rows s ON s.delivery_id = l.delivery_id AND s.row = b.row
  LEFT JOIN row_mendings m ON m.list_id = b.list_id AND m.row = b.row
  LEFT JOIN records r ON r.id = m.record_id LEFT JOIN users u ON u.id = m.mended_by`;

function toBadRow({ mendedAt, mendedCells, reason, by, ...row }: BadRowRow): BadRow {
  if (mendedAt === null) return { ...row, mendedAt: null, mended: null };
  const at = mendedAt.toISOString();
  return { ...row, mendedAt: at, mended: { cells: mendedCells, reason, by, at } };
}

export async function insertRecords(
  db: Transaction<unknown>,
  listId: ListId,
  records: readonly NewRecord[],
): Promise<void> {
  // One JSON parameter for the whole batch: measured faster than thousands of parameters.
  await sql`
    INSERT INTO records (id, list_id, row, title, cells, statements, issues, numbers)
    SELECT id, ${listId}::uuid, row, title, cells, statements, issues, numbers
    FROM json_to_recordset(${storableJson(records)}::json)
      AS x(id uuid, row integer, title text, cells text[], statements jsonb, issues jsonb,
        numbers text[])`.execute(db);
}

/** Adds to the list's count of records that state each attribute. */
export async function addStated(
  db: Transaction<unknown>,
  listId: ListId,
  records: readonly NewRecord[],
): Promise<void> {
  const stated: Partial<Record<Attribute, number>> = {};
  for (const { statements } of records) {
    const told = statements.filter(
      ({ asStated, attribute }) => asStated.trim() !== '' || SEALED_ATTRIBUTES.has(attribute),
    );
    for (const attribute of new Set(told.map((s) => s.attribute))) {
      stated[attribute] = (stated[attribute] ?? 0) + 1;
    }
  }
  await sql`
    UPDATE lists SET stated = (
      SELECT COALESCE(jsonb_object_agg(key, total), '{}') FROM (
        SELECT key, sum(value::int) AS total FROM (
          SELECT * FROM jsonb_each_text(stated)
          UNION ALL SELECT * FROM jsonb_each_text(${JSON.stringify(stated)}::jsonb)) b
        GROUP BY key) t)
    WHERE id = ${listId}`.execute(db);
}

async function deliveredCells(
  db: Transaction<unknown>,
  listId: ListId,
  row: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ cells: string[] }>`
    SELECT COALESCE(b.cells, r.cells) AS cells
    FROM ${READABLE} r FULL JOIN bad_rows b USING (list_id, row)
    WHERE list_id = ${listId} AND row = ${row}`.execute(db);
  return rows[0]?.cells ?? [];
}

/** A mended row is shown as it was delivered, with the record its mending made. */
async function deliveredRows(
  db: Transaction<unknown>,
  listId: ListId,
): Promise<{ row: number; cells: string[]; recordId: RecordId | null }[]> {
  const { rows } = await sql<{ row: number; cells: string[]; recordId: RecordId | null }>`
    SELECT row, cells, id AS "recordId" FROM records r
    WHERE list_id = ${listId} AND NOT EXISTS (
      SELECT 1 FROM bad_rows b WHERE b.list_id = r.list_id AND b.row = r.row)
    UNION ALL SELECT b.row, b.cells, m.record_id
    FROM bad_rows b LEFT JOIN row_mendings m USING (list_id, row) WHERE b.list_id = ${listId}
    ORDER BY row`.execute(db);
  return rows;
}
