import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DatabaseProblem } from '../src/database-problem.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { openDatabase } from '../src/open-database.ts';
import { type FreshDatabase, freshDatabase } from './support/postgres.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

test('several processes starting at once bring the database up to date once', async () => {
  const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase(fresh)));
  await Promise.all(databases.map((database) => database.migrate()));
  await Promise.all(databases.map((database) => database.close()));
  const client = new pg.Client(fresh.connectionString);
  await client.connect();
  const { rows } = await client.query('SELECT name FROM migrations ORDER BY name');
  await client.end();
  expect(rows).toEqual(MIGRATIONS.map(({ name }) => ({ name })));
});

test('a database of another version of Sila is refused, not guessed at', async () => {
  const database = await openDatabase(fresh);
  await database.migrate();
  const client = new pg.Client(fresh.connectionString);
  await client.connect();
  await client.query("INSERT INTO migrations (name, hash) VALUES ('0999-later', 'x')");
  await client.end();
  await expect(database.migrate()).rejects.toMatchObject({ kind: 'otherVersion' });
  await database.close();
});

test('a server that does not answer is told in one clear error without the password', async () => {
  const attempt = openDatabase({
    connectionString: 'postgres://somebody:open-sesame@127.0.0.1:1/sila',
  });
  await expect(attempt).rejects.toBeInstanceOf(DatabaseProblem);
  await expect(attempt).rejects.toMatchObject({ kind: 'unreachable' });
  await expect(attempt).rejects.not.toThrow(/open-sesame/);
});

test('a server that knows no such database says so', async () => {
  const other = fresh.connectionString.replace(/test_[0-9a-f]+/, 'no_such_database');
  await expect(openDatabase({ connectionString: other })).rejects.toMatchObject({
    kind: 'refused',
  });
});
