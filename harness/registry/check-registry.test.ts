import { startPostgres } from '@sila/store';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScratch, removeScratch } from '../scratch.ts';
import { type BaseRegistry, makeBase } from './base-registry.ts';
import { checkResumed, checkTables } from './check-registry.ts';

let site: string;
let base: BaseRegistry;
let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  site = await makeScratch();
  base = await makeBase(site, 80);
  postgres = await startPostgres({ folder: base.folder, log: () => {} });
}, 180_000);
afterAll(async () => {
  await postgres.stop();
  await removeScratch(site);
});

const ABSENT = '0192a000-0000-7000-8000-000000000000';
const match = "(SELECT id FROM matches WHERE state = 'proposed' ORDER BY id LIMIT 1)";
const user = '(SELECT id FROM users ORDER BY id LIMIT 1)';

test('a registry at rest has nothing wrong', async () => {
  expect(await checkTables(postgres.connectionString, base.said)).toEqual([]);
  expect(await checkResumed(postgres.connectionString, base.said)).toEqual([]);
});

const lost = [
  { what: 'decided', decisionId: ABSENT, matchId: ABSENT, verdict: 'same', reason: 'r' },
  { what: 'withdrawn', decisionId: ABSENT, reason: 'r' },
  { what: 'received', listId: ABSENT, sha256: '00', rows: 1 },
  { what: 'rowsKept', listId: ABSENT, rows: 1 },
  { what: 'mended', listId: ABSENT, row: 2, reason: 'r' },
  { what: 'shown', act: 'match.read', subject: ABSENT, by: ABSENT },
  { what: 'sealed', size: 1, root: 'AAAA' },
] as const;
test.each(lost)('what was acknowledged and is not there is found: $what', async (said) => {
  expect(await checkTables(postgres.connectionString, [said])).toHaveLength(1);
});

/** What somebody who writes by half would leave, and how the finding begins. */
const halves: readonly [string, string][] = [
  ['UPDATE lists SET records = records + 1, rows = rows + 1', 'a list counts rows'],
  ['UPDATE lists SET last_row = 3', 'a list has a row beyond'],
  ["UPDATE records SET numbers = ARRAY['the same']", 'one number of a list'],
  [`UPDATE matches SET state = 'confirmed' WHERE id = ${match}`, 'a match is not what'],
  [`UPDATE matches SET version = 7 WHERE id = ${match}`, 'the version of a match'],
  [
    `INSERT INTO decisions (id, match_id, verdict, reason, decided_by, decided_at, group_id)
     SELECT gen_random_uuid(), ${match}, 'same', 'r', ${user}, now(), gen_random_uuid()`,
    'a decision has no entry',
  ],
  [
    `INSERT INTO audit (at, by_user, act, subjects)
     VALUES (now(), ${user}, 'match.decided.same', ARRAY['${ABSENT}'])`,
    'the audit has a decision',
  ],
  ["DELETE FROM audit WHERE act = 'list.received'", 'a list has no entry'],
  ['DELETE FROM audit_waiting', 'an entry of the audit has no place'],
  ['UPDATE audit_frontier SET size = size + 1', 'the tree of the audit has a gap'],
  [
    'INSERT INTO person_of_record SELECT id, id FROM records ORDER BY id LIMIT 2',
    'persons are not what was decided',
  ],
];
test.each(halves)('what is there by half is found: %s', async (statement, finding) => {
  const copy = `copy_${halves.findIndex(([one]) => one === statement)}`;
  const admin = new pg.Client(postgres.adminConnectionString);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${copy} TEMPLATE sila OWNER sila`);
  const other = new pg.Client(postgres.adminConnectionString.replace('/postgres?', `/${copy}?`));
  await other.connect();
  // Neither triggers nor foreign keys stand in the way of this one.
  await other.query("SET session_replication_role = 'replica'");
  await other.query(statement);
  await other.end();
  const found = await checkTables(
    postgres.connectionString.replace('/sila?', `/${copy}?`),
    base.said,
  );
  expect(found.some((line) => line.startsWith(finding))).toBe(true);
  await admin.query(`DROP DATABASE ${copy} WITH (FORCE)`);
  await admin.end();
});
