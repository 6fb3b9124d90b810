import type { UserId } from '@sila/domain';
import type { User, Users } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

/** Any number that nothing else asks for. */
const ROLES_LOCK = 7_145_205;

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
        SELECT id, name, login, roles, since FROM users ORDER BY since, id`.execute(db);
      return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
    },
    async add({ id, name, login, roles }, { passwordHash, at }) {
      const { rows } = await sql`
        INSERT INTO users (id, name, login, roles, password_hash, since)
        VALUES (${id}, ${name}, ${login}, ${[...roles]}::text[], ${passwordHash}, ${at})
        ON CONFLICT (lower(login)) DO NOTHING RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async byLogin(login) {
      const { rows } = await sql<UserRow>`
        SELECT id, name, login, roles, password_hash AS "passwordHash"
        FROM users WHERE lower(login) = lower(${login})`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      const { passwordHash, ...user } = row;
      return { user, passwordHash };
    },
    async find(id) {
      const { rows } = await sql<User>`
        SELECT id, name, login, roles FROM users WHERE id = ${id}`.execute(db);
      return rows[0] ?? null;
    },
    async holding(role) {
      await sql`SELECT pg_advisory_xact_lock(${ROLES_LOCK})`.execute(db);
      const { rows } = await sql<{ id: UserId }>`
        SELECT id FROM users
        WHERE ${role}::text = ANY(roles) AND password_hash <> '' ORDER BY id`.execute(db);
      return rows.map(({ id }) => id);
    },
    async setPassword(id, passwordHash) {
      await sql`UPDATE users SET password_hash = ${passwordHash} WHERE id = ${id}`.execute(db);
    },
    async setRoles(id, roles) {
      await sql`UPDATE users SET roles = ${[...roles]}::text[] WHERE id = ${id}`.execute(db);
    },
  };
}
