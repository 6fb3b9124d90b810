import type { Invitations, Role } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

export function invitationQueries(db: Transaction<unknown>): Invitations {
  return {
    async add({ tokenHash, roles, by, at, expiresAt }) {
      await sql`
        INSERT INTO invitations (token_hash, roles, invited_by, made_at, expires_at)
        VALUES (${tokenHash}, ${[...roles]}::text[], ${by}, ${at}, ${expiresAt})`.execute(db);
    },
    async spend(tokenHash, at) {
      // One statement: of two who spend it at once, the second finds it spent.
      const { rows } = await sql<{ roles: Role[] }>`
        UPDATE invitations SET spent_at = ${at}
        WHERE token_hash = ${tokenHash} AND spent_at IS NULL
          AND (expires_at IS NULL OR expires_at > ${at})
        RETURNING roles`.execute(db);
      return rows[0]?.roles ?? null;
    },
    async clearFirstLogin() {
      await sql`DELETE FROM invitations WHERE invited_by IS NULL AND spent_at IS NULL`.execute(db);
    },
  };
}
