import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from '../../../packages/store/test/support/postgres.ts';
import { INQUIRY, openFace, WORDS } from './support/open-face.ts';
import { solvedPuzzle } from './support/solve-puzzle.ts';
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
const inquire = async (solved: string, inquiry: object = INQUIRY) =>
  stranger.ask('inquire', { body: { inquiry, solved } });

test('until somebody opens it there is no page for strangers, and no form', async () => {
  expect((await stranger.get('readSession')).isFaceOpen).toBe(false);
  expect((await stranger.get('readFace')).face).toBeNull();
  expect(refusalOf(await stranger.ask('readPuzzle'))).toEqual([404, 'notFound']);
  expect(refusalOf(await inquire('{}'))).toEqual([404, 'notFound']);
});

test('a page without its words in both languages can not be opened', async () => {
  const words = { ...WORDS, about: { ar: '', en: 'We look for people.' } };
  const answer = await server.administrator.ask('changeFace', { body: { words, isOpen: true } });
  expect(refusalOf(answer)).toEqual([422, 'face.wordsMissing']);
});

test('strangers read the words that were opened, and nothing who wrote them', async () => {
  await openFace(server);
  expect(await stranger.get('readFace')).toEqual({ face: WORDS });
  expect((await stranger.get('readSession')).isFaceOpen).toBe(true);
  const reviewer = await server.join('desk', ['caseworker']);
  expect((await reviewer.ask('changeFace', { body: { words: WORDS, isOpen: false } })).status).toBe(
    404,
  );
});

test('an inquiry costs a solved puzzle, and each puzzle pays once', async () => {
  expect(refusalOf(await inquire('{}'))).toEqual([422, 'inquiry.puzzleUnsolved']);
  const solved = await solvedPuzzle(stranger);
  const forged = JSON.parse(solved);
  forged.challenge.parameters.expiresAt += 3600;
  expect(refusalOf(await inquire(JSON.stringify(forged)))).toEqual([422, 'inquiry.puzzleUnsolved']);
  const cheaper = JSON.parse(solved);
  cheaper.solution.counter += 1;
  expect(refusalOf(await inquire(JSON.stringify(cheaper)))).toEqual([
    422,
    'inquiry.puzzleUnsolved',
  ]);
  expect((await inquire(solved)).body).toEqual({ received: true });
  expect(refusalOf(await inquire(solved))).toEqual([422, 'inquiry.puzzleUnsolved']);
});

test('a name alone is not asked about', async () => {
  const sought = { ...INQUIRY.sought, father: '', birthYear: '' };
  const solved = await solvedPuzzle(stranger);
  expect(refusalOf(await inquire(solved, { ...INQUIRY, sought }))).toEqual([
    422,
    'inquiry.tooLittle',
  ]);
  // The puzzle was not spent on it.
  expect((await inquire(solved)).status).toBe(200);
});

test('a person of the organisation opens it and says what becomes of it; each look is noted', async () => {
  const reviewer = await server.reviewer('opener');
  const { inquiries } = await reviewer.get('listInquiries');
  expect(JSON.stringify(inquiries)).not.toContain('سالم');
  const { id } = inquiries[0]!;
  const opened = await reviewer.get('readInquiry', { params: { id } });
  expect(opened.inquiry).toEqual(INQUIRY);
  const body = { outcome: 'takenUp', note: 'Called back.' };
  const { standing } = await reviewer.get('noteInquiry', { params: { id }, body });
  expect(standing).toMatchObject({ outcome: 'takenUp', by: 'Person opener' });
  await reviewer.get('noteInquiry', { params: { id }, body: { outcome: 'waiting', note: '' } });
  const after = await reviewer.get('readInquiry', { params: { id } });
  expect(after.standing.outcome).toBe('waiting');
  const acts = await once(
    server.database.connectionString,
    `SELECT act FROM audit WHERE '${id}' = ANY (subjects) ORDER BY seq`,
  );
  expect(acts.map(({ act }) => act)).toEqual([
    'inquiry.received',
    'inquiry.read',
    'inquiry.takenUp',
    'inquiry.waiting',
    'inquiry.read',
  ]);
});

test('what strangers wrote lies sealed in the database', async () => {
  const rows = await once(server.database.connectionString, 'SELECT sealed FROM inquiries');
  expect(rows.length).toBeGreaterThan(0);
  for (const { sealed } of rows) {
    expect(sealed.includes(Buffer.from('سالم'))).toBe(false);
    expect(sealed.includes(Buffer.from('963'))).toBe(false);
  }
});

test('strangers and the desk never meet: no inquiry is found from outside', async () => {
  const reviewer = await server.reviewer('finder');
  const { id } = (await reviewer.get('listInquiries')).inquiries[0]!;
  const there = await stranger.ask('readInquiry', { params: { id } });
  const absent = await stranger.ask('readInquiry', { params: { id: crypto.randomUUID() } });
  expect([there.status, there.body]).toEqual([absent.status, absent.body]);
});

test('many inquiries from one line are too many', async () => {
  const answers = [];
  for (let n = 0; n < 25; n++) answers.push((await inquire('{}')).status);
  expect(answers.at(-1)).toBe(429);
  expect((await stranger.ask('readFace')).status).toBe(200);
});
