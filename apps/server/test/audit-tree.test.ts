import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { type TestServer, testServer, until } from './support/test-server.ts';

let server: TestServer;
let pool: pg.Pool;
beforeAll(async () => {
  server = await testServer();
  pool = openPool({ connectionString: server.database.connectionString, max: 1 });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await server.close();
});

const ask = async (text: string) => (await pool.query(text)).rows;
const sealed = () =>
  until(async () => (await ask('SELECT 1 FROM audit_waiting LIMIT 1')).length === 0);

test('every entry gets one place in the tree, however many are answered at once', async () => {
  for (let round = 0; round < 21; round++) {
    await Promise.all(Array.from({ length: 100 }, () => server.administrator.get('listUsers')));
  }
  await sealed();
  const [counts] = await ask(`SELECT (SELECT count(*) FROM audit)::int AS entries,
    count(*)::int AS placed, min(position)::int AS first, max(position)::int AS last FROM audit_tree`);
  const { entries } = counts;
  expect(entries).toBeGreaterThan(2_100);
  expect(counts).toEqual({ entries, placed: entries, first: 0, last: entries - 1 });
});

test('a checkpoint is signed after each thousand entries, and growing goes on after a restart', async () => {
  await server.restart();
  await server.administrator.get('listUsers');
  await sealed();
  const marks = await ask('SELECT size::int, previous::int FROM audit_checkpoints ORDER BY size');
  expect(marks.length).toBeGreaterThanOrEqual(2);
  expect(marks.map(({ previous }) => previous)).toEqual(
    [0, ...marks.map(({ size }) => size)].slice(0, -1),
  );
  expect(Math.max(...marks.map(({ size, previous }) => size - previous))).toBe(1_000);
});
