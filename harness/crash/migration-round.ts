import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findRunningPostgres, startPostgres } from '@sila/store';
import pg from 'pg';
// A package offers no way to be of an older version: the harness makes one.
import { MIGRATIONS } from '../../packages/store/src/migrations/index.ts';
import type { Dice } from '../dice.ts';
import { copyCluster } from './copy-cluster.ts';
import { isPostgresReady, killAll, spawnSila, startSila } from './sila-process.ts';

/** From when PostgreSQL answers until everything is brought up to date, generously, in milliseconds. */
const LONGEST = 1_500;

/** What every version keeps as it was. */
const KEPT: Readonly<Record<string, string>> = {
  deliveries: 'SELECT id, sha256, file_name, bytes FROM deliveries ORDER BY id',
  lists: 'SELECT id, source_id, state, rows, records, bad, mapping FROM lists ORDER BY id',
  records: 'SELECT id, list_id, row, title, cells, statements FROM records ORDER BY id',
  audit: 'SELECT seq, at, by_user, act, subjects FROM audit WHERE seq <= 60000 ORDER BY seq',
};

/** A registry as the first version of Sila left it, with enough in it that bringing it up to date takes a while. */
interface OldRegistry {
  readonly folder: string;
  readonly kept: Readonly<Record<string, string>>;
}

export async function makeOldRegistry(site: string): Promise<OldRegistry> {
  const folder = join(site, 'old');
  const postgres = await startPostgres({ folder, log: () => {} });
  const client = new pg.Client(postgres.connectionString);
  await client.connect();
  const [first] = MIGRATIONS;
  if (first === undefined) throw new Error('there is no first migration');
  await client.query(first.sql);
  await client.query(
    'CREATE TABLE migrations (name text PRIMARY KEY, hash text NOT NULL, at timestamptz NOT NULL DEFAULT now())',
  );
  const hash = createHash('sha256').update(first.sql).digest('hex');
  await client.query('INSERT INTO migrations (name, hash) VALUES ($1, $2)', [first.name, hash]);
  await client.query(FILLING);
  const kept = await read(client);
  await client.end();
  await postgres.stop();
  return { folder, kept };
}

const FILLING = `
INSERT INTO users VALUES (gen_random_uuid(), 'First', 'first', 'administrator', '', now());
INSERT INTO sources (id, name, kind, one_per_person, added_at)
  VALUES (gen_random_uuid(), 'old', 'held', false, now());
INSERT INTO deliveries
  SELECT gen_random_uuid(), 'sum ' || n, 'old.csv', 3, 'old', '{"kind": "csv"}', '[]', 1, u.id, now()
  FROM users u, generate_series(1, 20) n;
INSERT INTO lists
    (id, source_id, delivery_id, received_at, received_by, mapping, state, last_row, rows, records, is_linked)
  SELECT gen_random_uuid(), s.id, d.id, now(), d.delivered_by, '[]', 'read', 1000, 1000, 1000, true
  FROM sources s, deliveries d;
INSERT INTO records (id, list_id, row, title, cells, statements, issues, numbers)
  SELECT gen_random_uuid(), l.id, n, 'سامر ' || n, ARRAY['سامر ' || n], '[]', '[]', ARRAY['n-' || n]
  FROM lists l, generate_series(1, 1000) n;
INSERT INTO audit (at, by_user, act, subjects)
  SELECT now(), u.id, 'list.rowsKept', ARRAY[n::text] FROM users u, generate_series(1, 60000) n;
`;

async function read(client: pg.Client): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const [table, question] of Object.entries(KEPT)) {
    const { rows } = await client.query(
      `SELECT count(*)::text || ' ' || md5(string_agg(one::text, chr(10))) AS sum FROM (${question}) one`,
    );
    sums[table] = rows[0].sum;
  }
  return sums;
}

interface MigrationEnd {
  readonly findings: string[];
  /** How many migrations had been kept when it was killed. */
  readonly reached: number;
}

/** Kills a Sila that brings an old registry up to date, and says what is wrong when the next one has done so. */
export async function migrationRound(
  old: OldRegistry,
  folder: string,
  dice: Dice,
): Promise<MigrationEnd> {
  await copyCluster(old.folder, folder);
  try {
    const child = spawnSila(folder, ['serve']);
    while (!isPostgresReady(folder) && child.exitCode === null) await pause(5);
    await pause(dice.below(LONGEST));
    await killAll(child, folder);
    return await lookAfterwards(old, folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function lookAfterwards(old: OldRegistry, folder: string): Promise<MigrationEnd> {
  const reached = await migrationsIn(folder);
  const sila = await startSila(folder);
  try {
    const connectionString = await findRunningPostgres(folder);
    if (connectionString === null)
      return { findings: ['its PostgreSQL is not to be found'], reached };
    return { findings: await compare(old, connectionString), reached };
  } finally {
    await sila.stop();
  }
}

async function compare(old: OldRegistry, connectionString: string): Promise<string[]> {
  const client = new pg.Client(connectionString);
  await client.connect();
  const now = await read(client);
  const applied = await client.query('SELECT name FROM migrations ORDER BY name');
  const waiting = await client.query(
    `SELECT count(*)::int AS lost FROM audit a
     WHERE NOT EXISTS (SELECT 1 FROM audit_waiting w WHERE w.seq = a.seq)
       AND NOT EXISTS (SELECT 1 FROM audit_tree t WHERE t.seq = a.seq)`,
  );
  await client.end();
  const findings = Object.keys(KEPT)
    .filter((table) => now[table] !== old.kept[table])
    .map((table) => `${table} is not what it was`);
  if (applied.rows.length !== MIGRATIONS.length) findings.push('a migration is missing');
  if (waiting.rows[0].lost > 0) findings.push(`${waiting.rows[0].lost} entries have no place`);
  return findings;
}

async function migrationsIn(folder: string): Promise<number> {
  const postgres = await startPostgres({ folder, log: () => {} });
  const client = new pg.Client(postgres.connectionString);
  await client.connect();
  const { rows } = await client.query('SELECT count(*)::int AS count FROM migrations');
  await client.end();
  await postgres.stop();
  return rows[0].count;
}
