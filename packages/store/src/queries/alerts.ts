import type { Alerts } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

export function alertQueries(db: Transaction<unknown>): Alerts {
  return {
    async add(userIds, { about, at }) {
      await sql`
        INSERT INTO alerts (about, user_id, at)
        SELECT ${about}::uuid, id, ${at}::timestamptz FROM unnest(${[...userIds]}::uuid[]) AS told(id)`.execute(
        db,
      );
    },
    async see(userId, at) {
      await sql`
        UPDATE alerts SET seen_at = ${at} WHERE user_id = ${userId} AND seen_at IS NULL`.execute(
        db,
      );
    },
    async unseen(userId) {
      const { rows } = await sql<{ count: number }>`
        SELECT count(*)::int AS count FROM alerts
        WHERE user_id = ${userId} AND seen_at IS NULL`.execute(db);
      return rows[0]!.count;
    },
  };
}
