import type { RecordId } from '@sila/domain';
import type { Records, StoredRecord } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { READABLE } from './readable-records.ts';

type RecordRow = Omit<StoredRecord, 'listedAt' | 'kind'> & { listedAt: Date };

export function recordQueries(db: Transaction<unknown>): Records {
  return {
    async find(ids) {
      if (ids.length === 0) return [];
      // What a list is called belongs to each of its records: it is read past what is granted.
      const { rows } = await sql<RecordRow>`
        SELECT r.id, COALESCE(person_shown(p.person_id), r.id) AS "personId", l.id AS "listId",
          d.file_name AS "listName", l.list_date AS "listDate", l.received_at AS "listedAt",
          r.row, r.title, d.header, r.statements, r.issues,
          json_build_object('id', s.id, 'name', s.name, 'kind', s.kind,
            'onePerPerson', s.one_per_person) AS source
        FROM ${READABLE} r JOIN public.lists l ON l.id = r.list_id
          JOIN public.sources s ON s.id = l.source_id JOIN public.deliveries d ON d.id = l.delivery_id
          LEFT JOIN person_of_record p ON p.record_id = r.id
        WHERE r.id = ANY(${[...ids]}::uuid[]) ORDER BY r.id`.execute(db);
      return rows.map((row) => ({
        ...row,
        kind: row.source.kind,
        listedAt: row.listedAt.toISOString(),
      }));
    },
    async byNumber(folded, limit) {
      const { rows } = await sql<{ id: RecordId }>`
        SELECT id FROM ${READABLE} r WHERE numbers @> ARRAY[${folded}::text] ORDER BY id
        LIMIT ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    async page(after, limit) {
      const { rows } = await sql<{ id: RecordId; statements: StoredRecord['statements'] }>`
        SELECT id, statements FROM records
        WHERE ${after}::uuid IS NULL OR id > ${after}::uuid ORDER BY id LIMIT ${limit}`.execute(db);
      return rows;
    },
  };
}
