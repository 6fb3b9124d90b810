import type { RecordId } from '@sila/domain';
import { sql, type Transaction } from 'kysely';

/**
 * Files that tell of a record: its own, those about the person sought, all of a
 * request of which nobody is left, and the page that it was typed from, which
 * shows it as well; that page's other rows stay, word for word, as they were typed.
 */
export async function shredFiles(db: Transaction<unknown>, recordId: RecordId): Promise<void> {
  const told = sql`
    SELECT a.id FROM attachments a
    WHERE a.record_id = ${recordId}
      OR a.sought_id IN (
        SELECT p.id FROM sought_persons p WHERE p.record_id = first_reading(${recordId})
          AND NOT EXISTS (
            SELECT 1 FROM readings_of(p.record_id) o JOIN records r ON r.id = o.record_id
            WHERE NOT r.erased))
      OR (a.sought_id IS NULL AND a.request_id IN (
        SELECT p.request_id FROM sought_persons p WHERE p.record_id = first_reading(${recordId})
          AND NOT EXISTS (
            SELECT 1 FROM sought_readings s JOIN records r ON r.id = s.record_id
            WHERE s.request_id = p.request_id AND NOT r.erased)))
      OR a.id IN (
        WITH RECURSIVE line AS (SELECT ${recordId}::uuid AS id
          UNION SELECT c.record_id FROM corrections c JOIN line ON c.instead = line.id)
        SELECT page_id FROM page_rows JOIN line ON line.id = page_rows.record_id)`;
  await sql`DELETE FROM attachment_keys WHERE attachment_id IN (${told})`.execute(db);
  await sql`SELECT set_config('sila.erasing', 'on', true)`.execute(db);
  await sql`DELETE FROM attachment_pieces WHERE attachment_id IN (${told})`.execute(db);
  await sql`SELECT set_config('sila.erasing', 'off', true)`.execute(db);
}
