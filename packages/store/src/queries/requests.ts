import type { SoughtPerson } from '@sila/domain';
import type { Requests, StoredRequest } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { noteCandidates } from './request-candidates.ts';
import { stepQueries } from './request-steps.ts';
import { workQueries } from './request-work.ts';

type RequestRow = Omit<StoredRequest, 'receivedAt' | 'sought'> & { receivedAt: Date };

export function requestQueries(db: Transaction<unknown>): Requests {
  return {
    ...workQueries(db),
    ...stepQueries(db),
    async add({ id, channel, by, at, held, sealed, sought }) {
      await sql`
        INSERT INTO requests (id, channel, received_by, received_at, sealed)
        VALUES (${id}, ${channel}, ${by}, ${at}, ${sealed})`.execute(db);
      await sql`INSERT INTO request_keys (request_id, held) VALUES (${id}, ${held})`.execute(db);
      for (const [place, one] of sought.entries()) {
        await sql`
          INSERT INTO sought_persons (id, request_id, place, record_id, relation)
          VALUES (${one.id}, ${id}, ${place}, ${one.recordId}, ${one.relation})`.execute(db);
      }
    },
    async find(id) {
      const { rows } = await sql<RequestRow>`
        SELECT r.id, r.channel, r.received_at AS "receivedAt", r.sealed, k.held,
          json_build_object('id', u.id, 'name', u.name) AS "receivedBy"
        FROM requests r JOIN users u ON u.id = r.received_by
          JOIN request_keys k ON k.request_id = r.id
        WHERE r.id = ${id}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      const { rows: sought } = await sql<SoughtPerson>`
        SELECT id, request_id AS "requestId", reading_now(record_id) AS "recordId", relation
        FROM sought_persons WHERE request_id = ${id} ORDER BY place`.execute(db);
      return { ...row, receivedAt: row.receivedAt.toISOString(), sought };
    },
    async lock(id) {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`request ${id}`}, 0))`.execute(db);
    },
    noteCandidates: (about) => noteCandidates(db, about),
    async ofRecords(ids) {
      const { rows } = await sql<SoughtPerson>`
        SELECT p.id, p.request_id AS "requestId", asked.id AS "recordId", p.relation
        FROM unnest(${[...ids]}::uuid[]) AS asked (id)
          JOIN sought_persons p ON p.record_id = first_reading(asked.id)
        ORDER BY p.id`.execute(db);
      return rows;
    },
  };
}
