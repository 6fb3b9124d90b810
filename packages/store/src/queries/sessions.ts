import type { Sessions, User } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { isSuspended } from './emergencies.ts';

interface SessionRow {
  id: string;
  begunAt: Date;
  expiresAt: Date;
  isThis: boolean;
}

export function sessionQueries(db: Transaction<unknown>): Sessions {
  return {
    async add({ tokenHash, userId, at, expiresAt }) {
      await sql`DELETE FROM sessions WHERE expires_at < ${at}`.execute(db);
      await sql`
        INSERT INTO sessions (token_hash, user_id, begun_at, proven_at, expires_at)
        VALUES (${tokenHash}, ${userId}, ${at}, ${at}, ${expiresAt})`.execute(db);
    },
    async user(tokenHash, at) {
      const { rows } = await sql<User & { provenAt: Date }>`
        SELECT u.id, u.name, u.login, u.roles, s.proven_at AS "provenAt"
        FROM sessions s JOIN users u ON u.id = s.user_id
        WHERE s.token_hash = ${tokenHash} AND s.expires_at > ${at}
          AND NOT ${isSuspended(sql`u.id`)}`.execute(db);
      const [row] = rows;
      return row === undefined ? null : { ...row, provenAt: row.provenAt.toISOString() };
    },
    async prove(tokenHash, at) {
      await sql`UPDATE sessions SET proven_at = ${at} WHERE token_hash = ${tokenHash}`.execute(db);
    },
    async endAll(userId) {
      await sql`DELETE FROM sessions WHERE user_id = ${userId}`.execute(db);
    },
    async ofUser(userId, { at, tokenHash }) {
      const { rows } = await sql<SessionRow>`
        SELECT id, begun_at AS "begunAt", expires_at AS "expiresAt",
          token_hash = ${tokenHash} AS "isThis"
        FROM sessions WHERE user_id = ${userId} AND expires_at > ${at}
        ORDER BY begun_at DESC`.execute(db);
      return rows.map((row) => ({
        ...row,
        begunAt: row.begunAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
      }));
    },
    async endOne(userId, id) {
      const { rows } = await sql`
        DELETE FROM sessions WHERE user_id = ${userId} AND id = ${id} RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async end(tokenHash) {
      await sql`DELETE FROM sessions WHERE token_hash = ${tokenHash}`.execute(db);
    },
  };
}
