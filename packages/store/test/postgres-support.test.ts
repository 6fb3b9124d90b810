import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './support/postgres.ts';

test('a fresh database is empty, UTF-8, durable and reached as its owner, who is no administrator', async () => {
  const database = await freshDatabase();
  const client = new pg.Client(database.connectionString);
  await client.connect();
  const show = async (name: string) => (await client.query(`show ${name}`)).rows[0][name];
  expect(await show('server_encoding')).toBe('UTF8');
  expect(await show('listen_addresses')).toBe('');
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']) {
    expect(await show(name)).toBe('on');
  }
  const { rows } = await client.query(
    'select current_user, rolsuper, (select count(*)::int from information_schema.tables where table_schema = $1) as tables from pg_roles where rolname = current_user',
    ['public'],
  );
  expect(rows).toEqual([{ current_user: 'sila', rolsuper: false, tables: 0 }]);
  await client.query('create extension pg_trgm');
  await client.end();
  await database.drop();
});
