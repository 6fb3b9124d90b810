import type { SoughtState } from '@sila/domain';
import type { Requests, WorkLine } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

type WorkRow = Omit<WorkLine, 'receivedAt'> & { receivedAt: Date; total: string };

/** The worklist: requests in the order in which somebody should see to them. */
export function workQueries(db: Transaction<unknown>): Pick<Requests, 'worklist' | 'countByState'> {
  return {
    async worklist({ states, dueBy, offset, limit }) {
      const { rows } = await sql<WorkRow>`
        SELECT r.id, r.received_at AS "receivedAt", u.name AS "receivedBy", r.sealed, k.held,
          d.next_due AS "nextDue", COALESCE(d.actions, 0) AS actions,
          (SELECT json_agg(json_build_object('id', p.id, 'recordId', n.record_id,
              'title', c.title, 'state', COALESCE(t.state, 'received')) ORDER BY p.place)
            FROM sought_persons p CROSS JOIN LATERAL (SELECT reading_now(p.record_id) AS record_id) n
              LEFT JOIN records c ON c.id = n.record_id
              LEFT JOIN sought_standings t ON t.sought_id = p.id
            WHERE p.request_id = r.id) AS sought,
          count(*) OVER () AS total
        FROM requests r JOIN users u ON u.id = r.received_by
          JOIN request_keys k ON k.request_id = r.id
          LEFT JOIN request_dues d ON d.request_id = r.id
        WHERE (${states === null} OR EXISTS (SELECT 1 FROM sought_standings t
            WHERE t.request_id = r.id AND t.state = ANY(${[...(states ?? [])]}::text[])))
          AND (${dueBy}::text IS NULL OR d.next_due <= ${dueBy}::text)
        ORDER BY d.next_due NULLS LAST, r.seq
        LIMIT ${limit} OFFSET ${offset}`.execute(db);
      const total = Number(rows[0]?.total ?? 0);
      const items = rows.map(({ total: _, receivedAt, ...row }) => ({
        ...row,
        receivedAt: receivedAt.toISOString(),
      }));
      return { items, total };
    },
    async countByState() {
      const { rows } = await sql<{ state: SoughtState; persons: string }>`
        SELECT state, count(*) AS persons FROM sought_standings GROUP BY state`.execute(db);
      return rows.map(({ state, persons }) => ({ state, persons: Number(persons) }));
    },
  };
}
