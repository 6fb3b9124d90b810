import { createHash } from 'node:crypto';
import type pg from 'pg';
import { DatabaseProblem } from './database-problem.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { makeSeen } from './seen/make-seen.ts';

/** A migration as a database remembers it. */
interface Applied {
  readonly name: string;
  readonly hash: string;
}

/** Any number: what matters is that every Sila asks for the same one. */
const LOCK = 7_145_203;

/**
 * Brings the database up to this version, each migration in its own
 * transaction. Two processes starting at once take turns; a database of a
 * newer or an edited Sila is refused rather than guessed at.
 *
 * @param upTo brings it to the shape of a database that had just these, for an older backup
 * @throws DatabaseProblem
 */
export async function migrate(pool: pg.Pool, upTo?: readonly Applied[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query('SET search_path = public');
    await client.query(
      'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, hash text NOT NULL, at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<Applied>('SELECT name, hash FROM migrations');
    const applied = new Map(rows.map(({ name, hash }) => [name, hash]));
    refuseUnknown(applied);
    if (upTo) refuseUnknown(new Map(upTo.map(({ name, hash }) => [name, hash])));
    const wanted = upTo && new Set(upTo.map(({ name }) => name));
    for (const { name, sql } of MIGRATIONS) {
      const isWanted = wanted?.has(name) ?? true;
      if (isWanted && !applied.has(name)) await applyOne(client, name, sql);
    }
    // Only over the newest shape: an older one lacks tables that the views show.
    if (upTo === undefined) await makeSeen(client, MIGRATIONS.map(hashOfMigration));
  } finally {
    await client.query('RESET search_path').catch(() => {});
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    client.release();
  }
}

function refuseUnknown(applied: ReadonlyMap<string, string>): void {
  const known = new Map(MIGRATIONS.map(({ name, sql }) => [name, hashOf(sql)]));
  for (const [name, hash] of applied) {
    if (known.get(name) !== hash) {
      throw new DatabaseProblem(
        'otherVersion',
        `the database was made by another version of Sila (migration ${name})`,
      );
    }
  }
}

async function applyOne(client: pg.PoolClient, name: string, sql: string): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('INSERT INTO migrations (name, hash) VALUES ($1, $2)', [name, hashOf(sql)]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

function hashOfMigration({ sql }: { readonly sql: string }): string {
  return hashOf(sql);
}

function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
