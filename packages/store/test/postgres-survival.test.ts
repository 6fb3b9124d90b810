import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRunningPostgres, startPostgres } from '../src/index.ts';
import { startInProcess } from './support/started-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sila-survival-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const silent = () => undefined;

async function query(connectionString: string, text: string, values: unknown[] = []) {
  const client = new pg.Client(connectionString);
  client.on('error', silent);
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end().catch(silent);
  }
}

/** Writes rows one commit at a time until the connection breaks; returns how many were acknowledged. */
async function writeUntilCut(connectionString: string, cut: () => void): Promise<number> {
  await query(connectionString, 'create table if not exists kept (n int primary key)');
  const client = new pg.Client(connectionString);
  client.on('error', silent);
  await client.connect();
  const timer = setTimeout(cut, 300);
  let acknowledged = 0;
  try {
    for (;;) {
      await client.query('insert into kept values ($1)', [acknowledged + 1]);
      acknowledged += 1;
    }
  } catch {
    clearTimeout(timer);
    return acknowledged;
  } finally {
    await client.end().catch(silent);
  }
}

test('after kill -9 of the server and of Sila every acknowledged row is there', async () => {
  const first = await startInProcess(folder);
  const acknowledged = await writeUntilCut(first.connectionString, () => {
    process.kill(first.postgresPid, 'SIGKILL');
    first.child.kill('SIGKILL');
  });
  expect(acknowledged).toBeGreaterThan(5);
  const again = await startPostgres({ folder, log: silent });
  const [row] = await query(
    again.connectionString,
    'select count(*)::int as n from kept where n <= $1',
    [acknowledged],
  );
  await again.stop();
  expect(row.n).toBe(acknowledged);
});

test('a server left running by a killed Sila is stopped and its work kept', async () => {
  const first = await startInProcess(folder);
  await query(first.connectionString, 'create table kept as select 7 as n');
  first.child.kill('SIGKILL');
  await first.ended;
  expect(() => process.kill(first.postgresPid, 0)).not.toThrow();
  const lines: string[] = [];
  const again = await startPostgres({ folder, log: (line) => lines.push(line) });
  expect(lines.join()).toContain(`process ${first.postgresPid}`);
  expect(again.pid).not.toBe(first.postgresPid);
  expect(await query(again.connectionString, 'select n from kept')).toEqual([{ n: 7 }]);
  await again.stop();
});

test('a second Sila on the folder is refused by name of the first, and can find its server', async () => {
  const first = await startInProcess(folder);
  const second = await startInProcess(folder);
  expect(await second.ended).toBe(1);
  expect(second.said().trim().split('\n')).toHaveLength(1);
  expect(second.said()).toContain(`process ${first.child.pid}`);
  expect(await findRunningPostgres(folder)).toBe(first.connectionString);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(await findRunningPostgres(folder)).toBeNull();
});

test('of several that start at once on one folder exactly one runs', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(() => startInProcess(folder)));
  const running = all.filter((one) => one.connectionString !== '');
  expect(running).toHaveLength(1);
  running[0]?.child.kill('SIGTERM');
  await Promise.all(all.map((one) => one.ended));
});

test('a lock whose process number was given to another program is taken over', async () => {
  const first = await startInProcess(folder);
  const lock = JSON.parse(await readFile(join(folder, 'sila.lock'), 'utf8'));
  first.child.kill('SIGKILL');
  await first.ended;
  await writeFile(join(folder, 'sila.lock'), JSON.stringify({ ...lock, pid: process.pid }));
  const again = await startPostgres({ folder, log: silent });
  await again.stop();
  await expect(stat(join(folder, 'sila.lock'))).rejects.toThrow('ENOENT');
});

test('postmaster.pid naming a living program that is no PostgreSQL does not keep Sila from starting', async () => {
  const first = await startPostgres({ folder, log: silent });
  await first.stop();
  const text = [process.pid, join(folder, 'postgres'), 1, 5432, '/nowhere', '', '0 0', 'ready   '];
  await writeFile(join(folder, 'postgres', 'postmaster.pid'), `${text.join('\n')}\n`);
  const again = await startPostgres({ folder, log: silent });
  await again.stop();
});

test('the death of the server is told in one line', async () => {
  const server = await startPostgres({ folder, log: silent });
  process.kill(server.pid, 'SIGKILL');
  const problem = await server.died;
  expect(problem.message).toMatch(/^PostgreSQL ended unexpectedly: .*postgres\.log\)$/);
  await server.stop();
});

test('a start cut short while the database was being made leaves nothing half made', async () => {
  const first = startInProcess(folder);
  while (!(await readdir(folder)).some((name) => name.startsWith('postgres.new-'))) {
    await new Promise((wake) => setTimeout(wake, 5));
  }
  const holder = JSON.parse(await readFile(join(folder, 'sila.lock'), 'utf8'));
  process.kill(holder.pid, 'SIGKILL');
  await first;
  await expect(stat(join(folder, 'postgres'))).rejects.toThrow('ENOENT');
  const again = await startPostgres({ folder, log: silent });
  await again.stop();
});
