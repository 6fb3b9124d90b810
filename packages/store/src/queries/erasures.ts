import type { Erasures } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

const NOTHING_SAID = { priorBits: 0, parts: [], totalBits: 0, model: 'erased' };

export function erasureQueries(db: Transaction<unknown>): Erasures {
  return {
    async isErased(id) {
      const { rows } = await sql`SELECT 1 FROM erasures WHERE record_id = ${id}`.execute(db);
      return rows.length > 0;
    },
    async tokens() {
      const { rows } = await sql<{ token: string }>`
        SELECT DISTINCT unnest(tokens) AS token FROM erasures`.execute(db);
      return new Set(rows.map(({ token }) => token));
    },
    async erase({ recordId, listId, deliveryId, row }, { tokens, reason, by, at }) {
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
      // A request of which nobody is left goes too: what its family told opens no more.
      await sql`
        DELETE FROM request_keys k USING sought_persons p
        WHERE p.record_id = ${recordId} AND k.request_id = p.request_id AND NOT EXISTS (
          SELECT 1 FROM sought_persons o JOIN records r ON r.id = o.record_id
          WHERE o.request_id = p.request_id AND NOT r.erased)`.execute(db);
      await sql`
        DELETE FROM sought_standings s USING sought_persons p
        WHERE p.record_id = ${recordId} AND s.sought_id = p.id`.execute(db);
      await sql`DELETE FROM unlinked_records WHERE record_id = ${recordId}`.execute(db);
      await sql`
        INSERT INTO erasures (record_id, tokens, reason, erased_by, erased_at)
        VALUES (${recordId}, ${[...tokens]}::text[], ${reason}, ${by}, ${at})`.execute(db);
    },
  };
}
