import type { User, Users } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

type UserRow = User & { passwordHash: string; since: Date };

export function userQueries(db: Transaction<unknown>): Users {
  return {
    async anyExist() {
      // Accounts of the command line have no password: nobody can sign in with them.
      const { rows } = await sql`
        SELECT 1 FROM users WHERE password_hash <> '' LIMIT 1`.execute(db);
      return rows.length > 0;
    },
    async all() {
      const { rows } = await sql<User & { since: Date }>`
        SELECT id, name, login, role, since FROM users ORDER BY since, id`.execute(db);
      return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
    },
    async add({ id, name, login, role }, { passwordHash, at }) {
      const { rows } = await sql`
        INSERT INTO users (id, name, login, role, password_hash, since)
        VALUES (${id}, ${name}, ${login}, ${role}, ${passwordHash}, ${at})
        ON CONFLICT (lower(login)) DO NOTHING RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async byLogin(login) {
      const { rows } = await sql<UserRow>`
        SELECT id, name, login, role, password_hash AS "passwordHash"
        FROM users WHERE lower(login) = lower(${login})`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      const { passwordHash, ...user } = row;
      return { user, passwordHash };
    },
  };
}
