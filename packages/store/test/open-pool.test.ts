import { afterAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase, openPool } from './support/postgres.ts';

const lost: string[] = [];
const note = (error: unknown) => lost.push(String(error));
process.on('uncaughtException', note);
afterAll(() => {
  process.off('uncaughtException', note);
});

const poolOn = ({ connectionString }: FreshDatabase) => openPool({ connectionString, max: 2 });
const settled = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

// A pool says it has ended while its connections still say goodbye; a busy server hears that late.
test('a database that is removed before its ended pool has left costs nothing', async () => {
  const fresh = await freshDatabase();
  const pool = poolOn(fresh);
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const backend = rows[0]!.pid;
  process.kill(backend, 'SIGSTOP');
  await pool.end();
  const dropped = fresh.drop();
  await settled(300);
  process.kill(backend, 'SIGCONT');
  await dropped;
  await settled(100);
  expect(lost).toEqual([]);
});

test('a connection cut in the middle of its work fails that work alone', async () => {
  const fresh = await freshDatabase();
  const pool = poolOn(fresh);
  const cut = pool.query('SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(5)');
  await expect(cut).rejects.toThrow();
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
  await fresh.drop();
  expect(lost).toEqual([]);
});
