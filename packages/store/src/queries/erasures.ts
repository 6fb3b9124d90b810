import type { RecordId } from '@sila/domain';
import type { ErasedPlace, Erasing, Erasures } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { shredFiles } from './shred-files.ts';

const NOTHING_SAID = { priorBits: 0, parts: [], totalBits: 0, model: 'erased' };

export function erasureQueries(db: Transaction<unknown>): Erasures {
  return {
    async isErased(id) {
      const { rows } = await sql`SELECT 1 FROM erasures WHERE record_id = ${id}`.execute(db);
      return rows.length > 0;
    },
    async readings(id) {
      const { rows } = await sql<{ id: RecordId }>`
        WITH RECURSIVE line AS (
          SELECT ${id}::uuid AS id
          UNION SELECT CASE c.instead WHEN line.id THEN c.record_id ELSE c.instead END
          FROM line JOIN corrections c ON c.instead = line.id
            OR (c.record_id = line.id AND c.instead IS NOT NULL))
        SELECT id FROM line WHERE NOT EXISTS (
          SELECT 1 FROM erasures e WHERE e.record_id = line.id)`.execute(db);
      return rows.map((row) => row.id);
    },
    async tokens() {
      const { rows } = await sql<{ token: string }>`
        SELECT DISTINCT unnest(tokens) AS token FROM erasures`.execute(db);
      return new Set(rows.map(({ token }) => token));
    },
    erase: (place, erasing) => eraseRecord(db, place, erasing),
  };
}

async function eraseRecord(
  db: Transaction<unknown>,
  { recordId, listId, deliveryId, row }: ErasedPlace,
  { tokens, reason, by, at }: Erasing,
): Promise<void> {
  await sql`SELECT set_config('sila.erasing', 'on', true)`.execute(db);
  await sql`
    UPDATE records SET title = NULL, cells = '{}', statements = '[]', issues = '[]',
      numbers = '{}', erased = true WHERE id = ${recordId}`.execute(db);
  await sql`
    UPDATE bad_rows SET cells = '{}', issues = '[]'
    WHERE list_id = ${listId} AND row = ${row}`.execute(db);
  // The file as delivered holds the row as well: its other rows stay, word for word, in their cells.
  await sql`UPDATE deliveries SET bytes = '' WHERE id = ${deliveryId}`.execute(db);
  await sql`SELECT set_config('sila.erasing', 'off', true)`.execute(db);
  await sql`
    UPDATE sealed_rows SET key = NULL, body = NULL
    WHERE delivery_id = ${deliveryId} AND row = ${row}`.execute(db);
  await sql`
    UPDATE matches SET explanation = ${JSON.stringify(NOTHING_SAID)}::jsonb, link_run_id = NULL
    WHERE left_record = ${recordId} OR right_record = ${recordId}`.execute(db);
  await shredFiles(db, recordId);
  // A request of which nobody is left goes too: what its family told opens no more.
  await sql`
    DELETE FROM request_keys k USING sought_persons p
    WHERE p.record_id = first_reading(${recordId}) AND k.request_id = p.request_id
      AND NOT EXISTS (
        SELECT 1 FROM sought_persons o, readings_of(o.record_id) s JOIN records r ON r.id = s.record_id
        WHERE o.request_id = p.request_id AND NOT r.erased)`.execute(db);
  await sql`
    DELETE FROM sought_standings s USING sought_persons p
    WHERE p.record_id = first_reading(${recordId}) AND s.sought_id = p.id AND NOT EXISTS (
      SELECT 1 FROM readings_of(p.record_id) o JOIN records r ON r.id = o.record_id
      WHERE NOT r.erased)`.execute(db);
  await sql`DELETE FROM unlinked_records WHERE record_id = ${recordId}`.execute(db);
  await sql`
    INSERT INTO erasures (record_id, tokens, reason, erased_by, erased_at)
    VALUES (${recordId}, ${[...tokens]}::text[], ${reason}, ${by}, ${at})`.execute(db);
}
