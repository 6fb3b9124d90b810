import type { Passkey, PasskeyStore, User } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface PasskeyRow {
  id: string;
  name: string;
  addedAt: Date;
  lastUsedAt: Date | null;
}

type CheckRow = Pick<User, 'id'> & { publicKey: Buffer; counter: string; transports: string[] };

export function passkeyQueries(db: Transaction<unknown>): PasskeyStore {
  return { ...keys(db), ...challenges(db) };
}

function keys(db: Transaction<unknown>): Omit<PasskeyStore, 'ask' | 'take'> {
  return {
    async ofUser(userId) {
      const { rows } = await sql<PasskeyRow & { credentialId: string }>`
        SELECT id, name, credential_id AS "credentialId", added_at AS "addedAt",
               last_used_at AS "lastUsedAt"
        FROM passkeys WHERE user_id = ${userId} ORDER BY added_at, id`.execute(db);
      return rows.map((row) => ({
        ...row,
        addedAt: row.addedAt.toISOString(),
        lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      }));
    },
    async add({ id, userId, name, at, key }) {
      const { credentialId, publicKey, counter, transports } = key;
      const { rows } = await sql`
        INSERT INTO passkeys
          (id, user_id, credential_id, public_key, counter, transports, name, added_at)
        VALUES (${id}, ${userId}, ${credentialId}, ${Buffer.from(publicKey)}, ${counter},
          ${transports}, ${name}, ${at})
        ON CONFLICT (credential_id) DO NOTHING RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async remove(userId, id) {
      const { rows } = await sql`
        DELETE FROM passkeys WHERE user_id = ${userId} AND id = ${id} RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async removeAll(userId) {
      await sql`DELETE FROM passkeys WHERE user_id = ${userId}`.execute(db);
    },
    async find(credentialId) {
      const { rows } = await sql<CheckRow>`
        SELECT user_id AS id, public_key AS "publicKey", counter, transports
        FROM passkeys WHERE credential_id = ${credentialId}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      const { id: userId, publicKey, counter, transports } = row;
      const key: Passkey = { credentialId, publicKey, counter: Number(counter), transports };
      return { userId, key };
    },
    async used(credentialId, { counter, at }) {
      await sql`
        UPDATE passkeys SET counter = ${counter}, last_used_at = ${at}
        WHERE credential_id = ${credentialId}`.execute(db);
    },
  };
}

function challenges(db: Transaction<unknown>): Pick<PasskeyStore, 'ask' | 'take'> {
  return {
    async ask({ hash, userId, at, expiresAt }) {
      await sql`DELETE FROM passkey_challenges WHERE expires_at < ${at}`.execute(db);
      await sql`
        INSERT INTO passkey_challenges (hash, user_id, expires_at)
        VALUES (${hash}, ${userId}, ${expiresAt})`.execute(db);
    },
    async take({ hash, userId, at }) {
      const { rows } = await sql`
        DELETE FROM passkey_challenges
        WHERE hash = ${hash} AND user_id IS NOT DISTINCT FROM ${userId} AND expires_at > ${at}
        RETURNING hash`.execute(db);
      return rows.length > 0;
    },
  };
}
