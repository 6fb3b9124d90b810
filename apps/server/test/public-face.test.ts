import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from '../../../packages/store/test/support/postgres.ts';
import { CONTACT, type Family, file, filingOf, newFamily, TOLD } from './support/family.ts';
import { openWords, WORDS } from './support/open-face.ts';
import { solvedPuzzle } from './support/solve-puzzle.ts';
import { found } from './support/team.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let stranger: Client;
beforeAll(async () => {
  server = await testServer();
  stranger = server.stranger();
}, 60_000);
afterAll(() => server.close());

const refusalOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string }).code,
];
const send = async (family: Family, solved: string) =>
  stranger.ask('fileRequest', { body: { filing: await filingOf(stranger, family), solved } });
const TOKEN = `${'A'.repeat(43)}=`;

test('until somebody opens it there is no page for strangers, no form and no mailbox', async () => {
  expect((await stranger.get('readSession')).isFaceOpen).toBe(false);
  expect(await stranger.get('readFace')).toEqual({ face: null, lines: [] });
  expect(refusalOf(await stranger.ask('readPuzzle'))).toEqual([404, 'notFound']);
  const mailbox = { token: TOKEN, before: null, solved: '{}' };
  expect(refusalOf(await stranger.ask('openMailbox', { body: mailbox }))).toEqual([
    404,
    'notFound',
  ]);
});

test('a page without its words in both languages can not be opened', async () => {
  const words = { ...WORDS, about: { ar: '', en: 'We look for people.' } };
  const answer = await server.administrator.ask('changeFace', { body: { words, isOpen: true } });
  expect(refusalOf(answer)).toEqual([422, 'face.wordsMissing']);
});

test('without a team’s key nobody could seal what they write: the page can not be opened', async () => {
  const body = { words: WORDS, isOpen: true };
  expect(refusalOf(await server.administrator.ask('changeFace', { body }))).toEqual([
    409,
    'face.noTeam',
  ]);
  const closed = { words: WORDS, isOpen: false };
  expect((await server.administrator.ask('changeFace', { body: closed })).status).toBe(200);
});

test('nobody reads words that only one person has seen; closing takes one', async () => {
  await found(server.administrator);
  const answer = await server.administrator.get('changeFace', {
    body: { words: WORDS, isOpen: true },
  });
  expect(answer.awaits).not.toBeNull();
  expect((await stranger.get('readFace')).face).toBeNull();
  const closed = await server.administrator.get('changeFace', {
    body: { words: WORDS, isOpen: false },
  });
  expect(closed).toMatchObject({ awaits: null, face: { isOpen: false } });
});

test('strangers read the words that were opened and the team’s signed keys, and no name', async () => {
  await openWords(server);
  const { face, lines } = await stranger.get('readFace');
  expect(face).toEqual(WORDS);
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('Person');
  expect((await stranger.get('readSession')).isFaceOpen).toBe(true);
  const reviewer = await server.join('desk', ['caseworker']);
  expect((await reviewer.ask('changeFace', { body: { words: WORDS, isOpen: false } })).status).toBe(
    404,
  );
});

test('a filing costs a solved puzzle, and each puzzle pays once', async () => {
  const family = await newFamily();
  expect(refusalOf(await send(family, '{}'))).toEqual([422, 'inquiry.puzzleUnsolved']);
  const solved = await solvedPuzzle(stranger);
  const forged = JSON.parse(solved);
  forged.challenge.parameters.expiresAt += 3600;
  expect(refusalOf(await send(family, JSON.stringify(forged)))).toEqual([
    422,
    'inquiry.puzzleUnsolved',
  ]);
  const cheaper = JSON.parse(solved);
  cheaper.solution.counter += 1;
  expect(refusalOf(await send(family, JSON.stringify(cheaper)))).toEqual([
    422,
    'inquiry.puzzleUnsolved',
  ]);
  expect((await send(family, solved)).body).toEqual({ received: true });
  expect(refusalOf(await send(await newFamily(), solved))).toEqual([422, 'inquiry.puzzleUnsolved']);
});

test('what was not sealed as the page seals it is not taken', async () => {
  const good = await filingOf(stranger, await newFamily());
  const wrong = [
    { ...good, sealed: 'c2Vuc2U=' },
    { ...good, sealed: `${good.sealed.slice(0, -4)}<b>=` },
    { ...good, sealed: `${good.sealed}AAAA` },
    { ...good, keepsake: CONTACT },
    { ...good, box: good.box.slice(0, 40) },
    { ...good, tokenHash: 'x'.repeat(64) },
    { ...good, generation: -1 },
    TOLD,
  ];
  for (const filing of wrong) {
    const answer = await stranger.ask('fileRequest', { body: { filing, solved: '{}' } });
    expect(refusalOf(answer)).toEqual([400, 'request.malformed']);
  }
  const filing = { ...good, generation: 7 };
  const answer = await stranger.ask('fileRequest', { body: { filing, solved: '{}' } });
  expect(refusalOf(answer)).toEqual([409, 'key.renewed']);
});

test('what families wrote lies in the database as nobody there can read it', async () => {
  await file(stranger, await newFamily());
  const rows = await once(server.database.connectionString, 'SELECT * FROM filings');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const bytes = Buffer.from(row.sealed as string, 'base64');
    for (const told of ['سالم', 'زيتون', '963'])
      expect(bytes.includes(Buffer.from(told))).toBe(false);
  }
});

test('strangers and the desk never meet: no filing is found from outside', async () => {
  const reviewer = await server.reviewer('finder');
  const { id } = (await reviewer.get('listFilings')).filings[0]!;
  const there = await stranger.ask('readFiling', { params: { id } });
  const absent = await stranger.ask('readFiling', { params: { id: randomUUID() } });
  expect([there.status, there.body]).toEqual([absent.status, absent.body]);
});

test('many filings from one line are too many', async () => {
  const filing = await filingOf(stranger, await newFamily());
  const answers = [];
  for (let n = 0; n < 25; n++)
    answers.push((await stranger.ask('fileRequest', { body: { filing, solved: '{}' } })).status);
  expect(answers.at(-1)).toBe(429);
  expect((await stranger.ask('readFace')).status).toBe(200);
});
