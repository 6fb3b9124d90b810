import type { SavedMapping, Source, Sources } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

const COLUMNS = sql`id, name, kind, one_per_person AS "onePerPerson"`;
type SavedRow = Source & Omit<SavedMapping, 'source'>;

export function sourceQueries(db: Transaction<unknown>): Sources {
  return {
    async all() {
      const { rows } = await sql<Source>`
        SELECT ${COLUMNS} FROM sources ORDER BY seq`.execute(db);
      return rows;
    },
    async find(id) {
      const { rows } = await sql<Source>`
        SELECT ${COLUMNS} FROM sources WHERE id = ${id}`.execute(db);
      return rows[0] ?? null;
    },
    async add({ id, name, kind, onePerPerson }, at) {
      await sql`
        INSERT INTO sources (id, name, kind, one_per_person, added_at)
        VALUES (${id}, ${name}, ${kind}, ${onePerPerson}, ${at})`.execute(db);
    },
    async saveMapping(id, { header, mapping }) {
      await sql`
        UPDATE sources SET saved_header = ${JSON.stringify(header)}::jsonb,
          saved_mapping = ${JSON.stringify(mapping)}::jsonb
        WHERE id = ${id}`.execute(db);
    },
    async savedMappings() {
      const { rows } = await sql<SavedRow>`
        SELECT ${COLUMNS}, saved_header AS header, saved_mapping AS mapping
        FROM sources WHERE saved_mapping IS NOT NULL ORDER BY seq DESC`.execute(db);
      return rows.map(({ header, mapping, ...source }) => ({ source, header, mapping }));
    },
  };
}
