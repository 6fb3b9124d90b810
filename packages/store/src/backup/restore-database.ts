import type pg from 'pg';
import { migrate } from '../migrate.ts';
import { openPool } from '../open-pool.ts';
import { type BackupHead, type BackupLine, BackupProblem, type TableEnds } from './backup-lines.ts';
import { quoted, readTable } from './read-table.ts';
import { tablesInOrder } from './table-order.ts';

const ROWS_AT_ONCE = 500;

export interface Restored {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Fills an empty database from the lines of a backup and reads every table
 * back to compare. All or nothing: a backup that is cut off, changed or of
 * another Sila leaves the database empty. An older backup is brought up to
 * date afterwards.
 *
 * @throws BackupProblem
 */
export async function restoreDatabase(
  connectionString: string,
  lines: AsyncIterable<string>,
): Promise<Restored> {
  const pool = openPool({ connectionString, max: 2 });
  const reader = parsed(lines)[Symbol.asyncIterator]();
  try {
    const head = asHead((await reader.next()).value);
    await refuseFilled(pool);
    await migrate(pool, head.migrations);
    const restored = await inTransaction(pool, (client) => fill(client, reader));
    await migrate(pool);
    return restored;
  } finally {
    await pool.end();
  }
}

function asHead(line: BackupLine | undefined): BackupHead {
  if (typeof line === 'object' && 'sila' in line && line.sila === 'backup' && line.version === 1)
    return line;
  throw new BackupProblem('this is not a backup of Sila');
}

async function refuseFilled(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query("SELECT to_regclass('public.users') AS users");
  if (rows[0].users === null) return;
  const { rowCount } = await pool.query('SELECT 1 FROM users LIMIT 1');
  if (rowCount)
    throw new BackupProblem('the database is not empty; a backup is restored into a new one');
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SET LOCAL timezone = 'UTC'");
    const done = await work(client);
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function fill(client: pg.PoolClient, lines: AsyncIterator<BackupLine>): Promise<Restored> {
  const tables = await tablesInOrder(client);
  // What migrations put in (the empty tree) is in the backup as well.
  await eachTable(client, tables, (table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await eachTable(client, tables.toReversed(), (table) => `DELETE FROM ${table}`);
  const filled: TableEnds[] = [];
  for (;;) {
    const line = (await lines.next()).value as BackupLine | undefined;
    if (line === undefined) throw new BackupProblem('the backup was cut off');
    if (typeof line === 'object' && 'complete' in line) break;
    if (typeof line !== 'object' || !('table' in line) || !tables.includes(line.table))
      throw new BackupProblem('the backup has a line that belongs to no table');
    filled.push(await fillTable(client, line.table, lines));
  }
  if (filled.map(({ end }) => end).join() !== tables.join())
    throw new BackupProblem('the backup lacks a table');
  for (const table of filled) await compare(client, table);
  await setCounters(client);
  await eachTable(client, tables, (table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`);
  return { tables: filled.length, rows: filled.reduce((sum, { rows }) => sum + rows, 0) };
}

async function eachTable(
  client: pg.PoolClient,
  tables: readonly string[],
  statement: (table: string) => string,
): Promise<void> {
  for (const table of tables) await client.query(statement(quoted(table)));
}

async function fillTable(
  client: pg.PoolClient,
  table: string,
  lines: AsyncIterator<BackupLine>,
): Promise<TableEnds> {
  const insert = `INSERT INTO ${quoted(table)} OVERRIDING SYSTEM VALUE
    SELECT (given.row).* FROM (SELECT unnest($1::text[])::${quoted(table)} AS row OFFSET 0) AS given`;
  let rows: string[] = [];
  for (;;) {
    const line = (await lines.next()).value as BackupLine | undefined;
    if (typeof line === 'string') rows.push(line);
    const ends = typeof line === 'string' ? null : endOf(line, table);
    if (rows.length >= ROWS_AT_ONCE || (ends && rows.length > 0)) {
      await client.query(insert, [rows]);
      rows = [];
    }
    if (ends) return ends;
  }
}

function endOf(line: BackupLine | undefined, table: string): TableEnds {
  if (typeof line === 'object' && 'end' in line && line.end === table) return line;
  throw new BackupProblem(`the backup was cut off within ${table}`);
}

/** What was written is read again, by the way it was read for the backup. */
async function compare(client: pg.PoolClient, { end, rows, sha256 }: TableEnds): Promise<void> {
  const reading = readTable(client, end);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  if (step.value.rows !== rows || step.value.sha256 !== sha256)
    throw new BackupProblem(`${end} came back differently from how it was backed up`);
}

/** Numbering goes on after the largest number that was given. */
async function setCounters(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT quote_ident(table_name) AS table, quote_ident(column_name) AS column
     FROM information_schema.columns WHERE table_schema = 'public' AND is_identity = 'YES'`,
  );
  for (const { table, column } of rows) {
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), max(${column})) FROM ${table} HAVING max(${column}) IS NOT NULL`,
      [table, column],
    );
  }
}

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<BackupLine> {
  for await (const line of lines) {
    try {
      yield JSON.parse(line) as BackupLine;
    } catch {
      throw new BackupProblem('the backup has a line that cannot be read');
    }
  }
}
