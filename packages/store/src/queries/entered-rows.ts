import type { ListId, RecordId, RecordKind } from '@sila/domain';
import type { EnteredRows, Register, SealedCells } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { correctionQueries } from './corrections.ts';
import { findEntries } from './find-entries.ts';
import { addStated, insertRecords } from './rows.ts';

/** Typed rows. Registers and their lists are looked for with everything in reach: see enterRowIn. */
export function enteredQueries(db: Transaction<unknown>): EnteredRows {
  return {
    ...registerQueries(db),
    ...correctionQueries(db),
    append: (listId, entry) => append(db, listId, entry),
    async known(by, entryId) {
      const { rows } = await sql<{ id: RecordId }>`
        SELECT record_id AS id FROM entered_rows
        WHERE entered_by = ${by} AND entry_id = ${entryId}`.execute(db);
      return rows[0]?.id ?? null;
    },
    find: (ids) => findEntries(db, ids),
    async cells(recordId) {
      const { rows } = await sql<{ cells: string[] }>`
        SELECT r.cells FROM records r JOIN entered_rows e ON e.record_id = r.id
        WHERE r.id = ${recordId}`.execute(db);
      return rows[0]?.cells ?? [];
    },
    async latest({ sourceId, kind, by, limit }) {
      const { rows } = await sql<{ id: RecordId }>`
        SELECT e.record_id AS id FROM entered_rows e
          JOIN public.entered_lists l USING (list_id) JOIN public.registers g USING (source_id)
        WHERE g.kind = ${kind} AND (${sourceId}::uuid IS NULL OR g.source_id = ${sourceId})
          AND (${by}::uuid IS NULL OR e.entered_by = ${by})
        ORDER BY e.entered_at DESC, e.record_id DESC LIMIT ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    async counts(by, since) {
      const { rows } = await sql<{ kind: RecordKind; rows: number }>`
        SELECT g.kind, count(*)::int AS rows FROM entered_rows e
          JOIN public.entered_lists l USING (list_id) JOIN public.registers g USING (source_id)
        WHERE e.entered_by = ${by} AND e.entered_at >= ${since}
          AND NOT EXISTS (SELECT 1 FROM superseded_records s WHERE s.record_id = e.record_id)
        GROUP BY g.kind`.execute(db);
      return rows;
    },
    sealed: (recordId) => sealedOf(db, recordId),
  };
}

function registerQueries(
  db: Transaction<unknown>,
): Pick<EnteredRows, 'lock' | 'registers' | 'addRegister' | 'listOf' | 'addList'> {
  return {
    async lock({ kind, name }) {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind} ${name}`}, 0))`.execute(
        db,
      );
    },
    async registers() {
      const { rows } = await sql<Register>`
        SELECT source_id AS "sourceId", kind, name FROM registers ORDER BY name, kind`.execute(db);
      return rows;
    },
    async addRegister({ id, name, kind, onePerPerson }, at) {
      await sql`
        INSERT INTO sources (id, name, kind, one_per_person, added_at)
        VALUES (${id}, ${name}, ${kind}, ${onePerPerson}, ${at})`.execute(db);
      await sql`
        INSERT INTO registers (source_id, kind, name) VALUES (${id}, ${kind}, ${name})`.execute(db);
    },
    async listOf({ sourceId, day, columns }) {
      const { rows } = await sql<{ id: ListId }>`
        SELECT list_id AS id FROM entered_lists
        WHERE source_id = ${sourceId} AND day = ${day} AND columns = ${columns}`.execute(db);
      return rows[0]?.id ?? null;
    },
    addList: (list) => addList(db, list),
  };
}

/** The list is read and linked as far as it goes from the start: each of its rows waits by itself. */
async function addList(
  db: Transaction<unknown>,
  list: Parameters<EnteredRows['addList']>[0],
): Promise<void> {
  const { id, sourceId, day, columns, delivery, mapping, by, at } = list;
  await sql`
    INSERT INTO deliveries (id, sha256, file_name, size, bytes, format, header, delivered_by, delivered_at)
    VALUES (${delivery.id}, ${delivery.sha256}, ${delivery.fileName}, 0, '',
      ${JSON.stringify(delivery.format)}::jsonb, ${JSON.stringify(delivery.header)}::jsonb,
      ${by}, ${at})`.execute(db);
  await sql`
    INSERT INTO lists (id, source_id, delivery_id, list_date, received_at, received_by, mapping,
      state, is_linked)
    VALUES (${id}, ${sourceId}, ${delivery.id}, ${day}, ${at}, ${by},
      ${JSON.stringify(mapping)}::jsonb, 'read', true)`.execute(db);
  await sql`
    INSERT INTO entered_lists (list_id, source_id, day, columns)
    VALUES (${id}, ${sourceId}, ${day}, ${columns})`.execute(db);
}

async function append(
  db: Transaction<unknown>,
  listId: ListId,
  { record, entryId, by, at, sealed }: Parameters<EnteredRows['append']>[1],
): Promise<number> {
  const { rows } = await sql<{ row: number; deliveryId: string }>`
    UPDATE lists SET last_row = last_row + 1, rows = rows + 1, records = records + 1,
      doubts = doubts + ${record.issues.length > 0 ? 1 : 0}
    WHERE id = ${listId} RETURNING last_row AS row, delivery_id AS "deliveryId"`.execute(db);
  const { row, deliveryId } = rows[0]!;
  await insertRecords(db, listId, [{ ...record, row }]);
  await addStated(db, listId, [{ ...record, row }]);
  await sql`
    INSERT INTO entered_rows (record_id, list_id, entry_id, entered_by, entered_at)
    VALUES (${record.id}, ${listId}, ${entryId}, ${by}, ${at})`.execute(db);
  await sql`INSERT INTO unlinked_records (record_id) VALUES (${record.id})`.execute(db);
  if (sealed === null) return row;
  const { key, rowKey, columns, body } = sealed;
  await sql`
    INSERT INTO entry_keys (record_id, id, generation, sealed)
    VALUES (${record.id}, ${key.id}, ${key.generation}, ${key.sealed})`.execute(db);
  await sql`
    INSERT INTO sealed_rows (delivery_id, row, key_id, columns, key, body)
    VALUES (${deliveryId}, ${row}, ${key.id}, ${[...columns]}::integer[], ${rowKey}, ${body})`.execute(
    db,
  );
  return row;
}

type SealedRow = SealedCells & {
  readonly entryId: string;
  readonly generation: number;
  readonly sealed: string;
  readonly cells: string[];
};

/** Seen is who sees the row; what is sealed of it stands beside its list. */
async function sealedOf(db: Transaction<unknown>, recordId: RecordId) {
  const { rows } = await sql<SealedRow>`
    SELECT e.entry_id AS "entryId", k.generation, k.sealed, s.key_id AS "keyId", s.row, s.columns,
      s.key, s.body, r.cells
    FROM records r JOIN public.entered_rows e ON e.record_id = r.id
      JOIN public.entry_keys k ON k.record_id = r.id JOIN public.lists l ON l.id = r.list_id
      JOIN public.sealed_rows s ON s.delivery_id = l.delivery_id AND s.row = r.row
    WHERE r.id = ${recordId} AND s.key IS NOT NULL`.execute(db);
  const [found] = rows;
  if (found === undefined) return null;
  const { entryId, generation, sealed, cells, ...row } = found;
  return { entryId, key: { id: row.keyId, generation, sealed }, row, cells };
}
