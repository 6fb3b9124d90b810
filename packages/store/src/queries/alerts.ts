import type { AlertKind, Alerts } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

export function alertQueries(db: Transaction<unknown>): Alerts {
  return {
    async add(userIds, { about, at, kind }) {
      await sql`
        INSERT INTO alerts (about, user_id, at, kind)
        SELECT ${about}::uuid, id, ${at}::timestamptz, ${kind} FROM unnest(${[...userIds]}::uuid[]) AS told(id)`.execute(
        db,
      );
    },
    async see(userId, { at, kind }) {
      await sql`
        UPDATE alerts SET seen_at = ${at}
        WHERE user_id = ${userId} AND kind = ${kind} AND seen_at IS NULL`.execute(db);
    },
    async unseen(userId) {
      const { rows } = await sql<Record<AlertKind, number>>`
        SELECT count(*) FILTER (WHERE kind = 'emergency')::int AS emergency,
          count(*) FILTER (WHERE kind = 'recovery')::int AS recovery,
          count(*) FILTER (WHERE kind = 'honey')::int AS honey
        FROM alerts WHERE user_id = ${userId} AND seen_at IS NULL`.execute(db);
      return rows[0]!;
    },
  };
}
