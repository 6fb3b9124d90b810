import { randomInt, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES, type RouteName } from '@sila/wire';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { type Family, file, filingOf, newFamily, TOLD } from './support/family.ts';
import { openFace } from './support/open-face.ts';
import { solvedPuzzle } from './support/solve-puzzle.ts';
import { type TestServer, testServer } from './support/test-server.ts';
import { welch } from './support/welch.ts';

/** 10,000 by `npm run prove:silence`; fewer where every change of code is tested. */
const PAIRS = Number(process.env.SILA_PAIRS ?? 200);
/** Each costs two puzzles, and one address gets no more than 300 a day. */
const PAID = Math.min(100, Math.ceil(PAIRS / 20));

let server: TestServer;
let pool: pg.Pool;
let userId: string;
let questions: readonly Question[];
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'sila-web-'));
  await mkdir(join(webRoot, 'assets'));
  // What the app's files hold comes from the build; that they depend on nothing else is asked here.
  for (const name of APP_FILES) await writeFile(join(webRoot, name), `the app's own ${name}`);
  server = await testServer({ trustProxy: true, webRoot });
  pool = openPool({ connectionString: server.database.connectionString, max: 1 });
  await openFace(server);
  await file(server.stranger(), await newFamily());
  questions = await questionsOf();
  // With the counters fresh, the breaker for all together falls between two pairs and not within one.
  await server.restart();
  userId = (await pool.query('SELECT id FROM users LIMIT 1')).rows[0].id;
}, 60_000);
afterAll(async () => {
  await pool.end();
  await server.close();
  await rm(webRoot, { recursive: true });
});

const APP_FILES = ['index.html', 'sw.js', 'sila.svg', 'assets/gate-page-0.js'];
const SOUGHT = TOLD.sought[0]!.name;
const TOKEN = `${'A'.repeat(43)}=`;

/** What a stranger can ask; each sends a body that names the very person of the non-public rows. */
async function questionsOf(): Promise<Question[]> {
  const family = await newFamily();
  const filing = await filingOf(server.stranger(), family);
  const { generation, sealed, keepsake: copy } = filing;
  const letter = { id: randomUUID(), generation, sealed, copy };
  return [
    ['GET', '/api/public/face'],
    ['GET', '/api/session'],
    ['GET', '/ask'],
    ['GET', '/mailbox'],
    ['GET', '/plain'],
    ['GET', '/'],
    ['GET', '/gate'],
    ['GET', '/recover'],
    ...APP_FILES.map((name): Question => ['GET', `/${name}`]),
    ['GET', '/assets/:id.js'],
    ['GET', '/api/:id'],
    ['POST', '/api/public/filings', { filing, solved: '{}' }],
    ['POST', '/api/public/mailbox', { token: family.keys.token, before: null, solved: '{}' }],
    ['POST', '/api/public/mailbox', { token: TOKEN, before: null, solved: '{}' }],
    ['POST', '/api/public/mailbox/letters', { token: TOKEN, letter, solved: '{}' }],
    ['POST', '/api/search', { query: SOUGHT }],
    ['GET', '/api/persons/:id'],
    ['GET', '/api/inquiries/:id'],
    ['GET', '/api/filings/:id'],
    ['POST', '/api/filings/:id/letters', { letter }],
    ['GET', '/api/requests/:id/mailboxes'],
    ['POST', '/api/entered', { kind: 'released', register: SOUGHT, row: {} }],
    ['POST', '/api/entered/unsent', { device: randomUUID() }],
    ['GET', '/api/registers'],
    ['POST', '/api/registers/rows', { kind: 'released' }],
    ['GET', '/api/records/:id/candidates'],
    ['POST', '/api/entered/:id/strike', { reason: 'r' }],
    ['POST', '/api/corrections/:id/withdraw', { reason: 'r' }],
    ['POST', '/api/requests', {}],
    ['POST', '/api/requests/check', { name: SOUGHT }],
    ['GET', '/api/requests/:id'],
  ];
}
/** Dear on purpose (Argon2id), so it is asked beside every twentieth pair only. */
const SIGN_IN = ['POST', '/api/session', { login: 'nobody', password: 'guess' }] as const;

type Question = readonly ['GET' | 'POST' | 'DELETE', string, object?];

/** Every route there is, asked of a record's id: too many for each pair, so they take turns. */
const EVERY_ROUTE: readonly Question[] = (Object.keys(ROUTES) as RouteName[]).map((name) => {
  const { method, path } = ROUTES[name];
  const asked = path.replace(/:\w+/g, ':id');
  return method === 'POST' ? [method, asked, {}] : [method, asked];
});
const TURN = 8;
/** These answer with a fresh riddle each time: its length must be alike. */
const RANDOM: ReadonlySet<string> = new Set([
  ROUTES.readPuzzle.path,
  ROUTES.beginPasskeySignIn.path,
]);

/** Answers to all questions, as bytes: status, headers but the date, body. */
async function answers(
  { id, questions }: { id: string; questions: readonly Question[] },
  times: number[],
): Promise<string[]> {
  const told: string[] = [];
  for (const [method, path, body] of questions) {
    const began = performance.now();
    const response = await fetch(server.running().url + path.replace(':id', id), {
      method,
      headers: {
        // Everybody comes from somewhere else: the quota is tested elsewhere.
        'x-forwarded-for': Array.from({ length: 4 }, () => randomInt(1, 255)).join('.'),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    times.push(performance.now() - began);
    const headers = [...response.headers].filter(([name]) => name !== 'date');
    const shown = RANDOM.has(path) && response.ok ? text.length : text;
    told.push(JSON.stringify([path, response.status, headers, shown]));
  }
  return told;
}

/** Adds what must not be told: a list with the person asked about, sealed or not, matched, decided, looked for, looked at. */
async function addNonPublic(): Promise<string> {
  const [source, delivery, list, record, other, match] = Array.from({ length: 6 }, randomUUID);
  const title = randomInt(2) ? SOUGHT : `Invented ${randomInt(1e9)}`;
  const add = (text: string, values: unknown[]) => pool.query(text, values);
  await add(
    `INSERT INTO sources (id, name, kind, one_per_person, added_at) VALUES ($1, $2, 'released', false, now())`,
    [source, title],
  );
  await add(
    `INSERT INTO deliveries (id, sha256, file_name, size, bytes, format, header, delivered_by, delivered_at)
     VALUES ($1, $2, 'f', 1, '\\x00', '{}', '[]', $3, now())`,
    [delivery, randomUUID(), userId],
  );
  await add(
    `INSERT INTO lists (id, source_id, delivery_id, received_at, received_by, mapping, state, records)
     VALUES ($1, $2, $3, now(), $4, '[]', 'read', $5)`,
    [list, source, delivery, userId, randomInt(1e6)],
  );
  for (const [row, id] of [record, other].entries())
    await add(
      `INSERT INTO records (id, list_id, row, title, cells, statements, issues, numbers)
       VALUES ($1, $2, $3, $4, $5, '[]', '[]', '{}')`,
      [id, list, row + 2, title, [title]],
    );
  if (randomInt(2))
    await add(
      `INSERT INTO matches (id, left_record, right_record, left_list, right_list, state, probability, total_bits, worth, explanation)
       VALUES ($1, $2, $3, $4, $4, 'confirmed', 1, 40, 1, '{}')`,
      [match, record, other, list],
    );
  if (randomInt(2)) {
    await add(`INSERT INTO registers VALUES ($1, 'released', $2)`, [source, source]);
    await add(`INSERT INTO entered_lists VALUES ($1, $2, '2024-12-08', 1)`, [list, source]);
    await add(`INSERT INTO entered_rows VALUES ($1, $2, $1, $3, now())`, [record, list, userId]);
    await add(`INSERT INTO corrections VALUES ($1, $1, NULL, 'r', $2, now())`, [record, userId]);
    const [request, sought] = [randomUUID(), randomUUID()];
    await add(
      `INSERT INTO requests (id, channel, received_by, received_at, sealed) VALUES ($1, 'phone', $2, now(), '\\x00')`,
      [request, userId],
    );
    await add(`INSERT INTO request_keys VALUES ($1, '\\x00')`, [request]);
    await add(`INSERT INTO sought_persons VALUES ($1, $2, 0, $3, 'mother')`, [
      sought,
      request,
      record,
    ]);
    await add(`INSERT INTO sought_standings VALUES ($1, $2, 'verified')`, [sought, request]);
  }
  if (randomInt(2))
    await add(`INSERT INTO audit (at, act, subjects) VALUES (now(), 'person.read', $1)`, [
      [record],
    ]);
  // What others filed is nobody's business either.
  const filing = randomUUID();
  await add(
    `INSERT INTO filings SELECT $1, $2, box, keepsake, generation, sealed, now() FROM filings LIMIT 1`,
    [filing, filing],
  );
  if (randomInt(2))
    await add(
      `INSERT INTO letters SELECT token_hash, $1, now(), $2, generation, sealed, sealed FROM filings WHERE id = $3`,
      [randomUUID(), userId, filing],
    );
  return record as string;
}

test(`${PAIRS} pairs of registries that differ in what is not public answer byte for byte alike`, async () => {
  const [before, after]: number[][] = [[], []];
  for (let pair = 0; pair < PAIRS; pair++) {
    const turn = (pair * TURN) % EVERY_ROUTE.length;
    const inTurn = EVERY_ROUTE.slice(turn, turn + TURN);
    const asked = [...questions, ...inTurn, ...(pair % 20 === 0 ? [SIGN_IN] : [])];
    const absent = await answers({ id: randomUUID(), questions: asked }, before as number[]);
    const record = await addNonPublic();
    expect(await answers({ id: record, questions: asked }, after as number[])).toEqual(absent);
  }
  console.info(
    `time before and after: Welch t = ${welch(before as number[], after as number[]).toFixed(2)}`,
  );
}, 1_800_000);

test(`${PAID} paid looks into a mailbox that is not there stay alike, and take the time of an empty one`, async () => {
  await server.restart();
  const [absent, empty] = [await newFamily(), await newFamily()];
  await file(server.stranger(), empty);
  const look = async ({ keys }: Family, times: number[]) => {
    const solved = await solvedPuzzle(server.stranger());
    const body = { token: keys.token, before: null, solved };
    const question = ['POST', '/api/public/mailbox', body] as const;
    const [told] = await answers({ id: '', questions: [question] }, times);
    return told!;
  };
  const [nobody, somebody]: number[][] = [[], []];
  const first = await look(absent, []);
  for (let pair = 0; pair < PAID; pair++) {
    await addNonPublic();
    expect(await look(absent, nobody as number[])).toBe(first);
    expect((await look(empty, somebody as number[])).length).toBe(first.length);
  }
  console.info(
    `absent and empty: Welch t = ${welch(nobody as number[], somebody as number[]).toFixed(2)}`,
  );
}, 1_800_000);
