import type { SecondFactors } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface FactorRow {
  sealedSecret: Buffer;
  confirmedAt: Date | null;
}

export function secondFactorQueries(db: Transaction<unknown>): SecondFactors {
  return {
    async find(userId) {
      const { rows } = await sql<FactorRow>`
        SELECT sealed_secret AS "sealedSecret", confirmed_at AS "confirmedAt"
        FROM second_factors WHERE user_id = ${userId}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      return { ...row, confirmedAt: row.confirmedAt?.toISOString() ?? null };
    },
    async begin(userId, { sealedSecret, at }) {
      await sql`
        INSERT INTO second_factors (user_id, sealed_secret, begun_at)
        VALUES (${userId}, ${Buffer.from(sealedSecret)}, ${at})
        ON CONFLICT (user_id) DO UPDATE SET sealed_secret = EXCLUDED.sealed_secret,
          begun_at = EXCLUDED.begun_at WHERE second_factors.confirmed_at IS NULL`.execute(db);
    },
    async confirm(userId, at) {
      await sql`UPDATE second_factors SET confirmed_at = ${at} WHERE user_id = ${userId}`.execute(
        db,
      );
    },
    async takeStep(userId, step) {
      const { rows } = await sql`
        UPDATE second_factors SET last_step = ${step}
        WHERE user_id = ${userId} AND last_step < ${step} RETURNING user_id`.execute(db);
      return rows.length > 0;
    },
    async remove(userId) {
      await sql`DELETE FROM second_factors WHERE user_id = ${userId}`.execute(db);
    },
  };
}
