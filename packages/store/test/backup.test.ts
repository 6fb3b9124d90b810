import pg from 'pg';
import { expect, test } from 'vitest';
import { dumpDatabase } from '../src/backup/dump-database.ts';
import { restoreDatabase } from '../src/backup/restore-database.ts';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { openDatabase } from '../src/open-database.ts';
import { freshDatabase, once, openPool } from './support/postgres.ts';

async function linesOf(connectionString: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpDatabase(connectionString)) lines.push(line);
  return lines;
}

async function* asGiven(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines.map((line) => line.trimEnd());
}

async function withTwo<T>(work: (from: string, to: string) => Promise<T>): Promise<T> {
  const [from, to] = await Promise.all([freshDatabase(), freshDatabase()]);
  try {
    return await work(from.connectionString, to.connectionString);
  } finally {
    await Promise.all([from.drop(), to.drop()]);
  }
}

const ODD = `quote " and ' comma , (brackets) {braces} back\\slash\ttab\nline محمد\u200f 🕊 NULL`;

async function fillOddly(connectionString: string): Promise<void> {
  const client = new pg.Client(connectionString);
  await client.connect();
  try {
    // An older Sila had one role an account.
    const { rows } = await client.query(
      "SELECT 1 FROM information_schema.columns WHERE table_name = 'users' AND column_name = 'roles'",
    );
    const [column, role] = rows.length > 0 ? ['roles', '{caseworker}'] : ['role', 'reviewer'];
    await client.query(
      `INSERT INTO users (id, name, login, ${column}, password_hash, since)
     VALUES ('018f0000-0000-7000-8000-000000000001', $1, $1, $2, '', '2024-12-08 03:04:05.678901+00')`,
      [ODD, role],
    );
    for (const [at, subjects] of [[], ['', ODD], ['a,b', '"']].entries()) {
      await client.query('INSERT INTO audit (at, act, subjects) VALUES ($1, $2, $3)', [
        new Date(at),
        ODD,
        subjects,
      ]);
    }
  } finally {
    await client.end();
  }
}

test('values that are hard to write come back exactly, and numbering goes on', () =>
  withTwo(async (from, to) => {
    const database = await openDatabase({ connectionString: from });
    await database.migrate();
    await database.close();
    await fillOddly(from);
    const lines = await linesOf(from);
    await restoreDatabase(to, asGiven(lines));
    expect(await linesOf(to)).toEqual(lines);
    const [{ seq }] = await once(
      to,
      "INSERT INTO audit (at, act, subjects) VALUES (now(), '', '{}') RETURNING seq::int",
    );
    expect(seq).toBe(4);
  }));

test('a backup of an older Sila is brought up to date; one of a newer is refused', () =>
  withTwo(async (from, to) => {
    const pool = openPool({ connectionString: from, max: 1 });
    await migrate(pool);
    const { rows } = await pool.query('SELECT name, hash FROM migrations ORDER BY name');
    await pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await migrate(pool, rows.slice(0, 1));
    await pool.end();
    await fillOddly(from);
    const lines = await linesOf(from);
    const newer = lines.with(0, lines[0]!.replace(rows[0].hash, '0'.repeat(64)));
    await expect(restoreDatabase(to, asGiven(newer))).rejects.toThrow('another version');
    await restoreDatabase(to, asGiven(lines));
    const names = await once(to, 'SELECT name FROM migrations ORDER BY name');
    expect(names).toEqual(MIGRATIONS.map(({ name }) => ({ name })));
    // Entries of an audit that had no tree yet wait for their place in it.
    expect(await once(to, 'SELECT count(*)::int FROM audit_waiting')).toEqual([{ count: 3 }]);
  }));

test.each([
  [
    'a row left out',
    (lines: string[]) => lines.filter((line) => !line.includes('03:04:05')),
    'differently',
  ],
  [
    'a table left out',
    (lines: string[]) => lines.filter((line) => !line.includes('"sessions"')),
    'lacks a table',
  ],
  ['the end cut off', (lines: string[]) => lines.slice(0, -1), 'cut off'],
  ['the middle cut off', (lines: string[]) => lines.slice(0, 5), 'cut off'],
  ['another file', () => ['{"hello":1}'], 'not a backup'],
])('%s is refused and leaves nothing', (_, spoil, says) =>
  withTwo(async (from, to) => {
    const database = await openDatabase({ connectionString: from });
    await database.migrate();
    await database.close();
    await fillOddly(from);
    const lines = spoil(await linesOf(from));
    await expect(restoreDatabase(to, asGiven(lines))).rejects.toThrow(says);
    const [{ users }] = await once(to, "SELECT to_regclass('public.users') AS users");
    if (users !== null) expect(await once(to, 'SELECT 1 FROM users')).toEqual([]);
  }),
);
