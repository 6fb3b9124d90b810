import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type {} from './postgres-for-tests.ts';

export { openPool } from '../../src/open-pool.ts';

export interface FreshDatabase {
  /** For the role `sila`, which owns the database, as in a real start. */
  readonly connectionString: string;
  /** Ends every connection to the database and removes it. */
  drop(): Promise<void>;
}

/** A new, empty database on the run's own PostgreSQL. Call `drop` in afterAll. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const admin = inject('postgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await once(admin, `create database ${name} owner sila`);
  return {
    connectionString: admin.replace('//postgres@/postgres?', `//sila@/${name}?`),
    drop: async () => {
      await once(admin, `drop database if exists ${name} with (force)`);
    },
  };
}

/** One statement on a connection of its own. @returns its rows */
export async function once(connectionString: string, statement: string) {
  const client = new pg.Client(connectionString);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
