import type { UserId } from '@sila/domain';
import type { Recoveries } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

export function recoveryQueries(db: Transaction<unknown>): Recoveries {
  return {
    async add({ id, tokenHash, userId, at, expiresAt }) {
      await sql`
        INSERT INTO recoveries (id, token_hash, user_id, made_at, expires_at)
        VALUES (${id}, ${tokenHash}, ${userId}, ${at}, ${expiresAt})`.execute(db);
    },
    async spend(tokenHash, at) {
      // One statement: of two who spend it at once, the second finds it spent.
      const { rows } = await sql<{ id: string; userId: UserId }>`
        UPDATE recoveries SET spent_at = ${at}
        WHERE token_hash = ${tokenHash} AND spent_at IS NULL AND expires_at > ${at}
        RETURNING id, user_id AS "userId"`.execute(db);
      return rows[0] ?? null;
    },
  };
}
