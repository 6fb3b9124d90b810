import { randomUUID } from 'node:crypto';
import {
  type MemberKey,
  openFiling,
  openFromFamily,
  openKeepsake,
  openOfficial,
  openOwnCopy,
  openTeamCopy,
  sealToFamily,
} from '@sila/seal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from '../../../packages/store/test/support/postgres.ts';
import {
  type Family,
  file,
  newFamily,
  OWN_WORDS,
  openMailbox,
  TOLD,
  teamSeen,
  write,
} from './support/family.ts';
import { openFace, openWords, WORDS } from './support/open-face.ts';
import { solvedPuzzle } from './support/solve-puzzle.ts';
import { standing } from './support/team.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

const NO_MONEY = 'لا نطلب مالًا أبدًا.';
let server: TestServer;
let family: Family;
let atHome: Client;
let desk: Client;
let me: MemberKey;
beforeAll(async () => {
  server = await testServer();
  me = await openFace(server);
  desk = server.administrator;
  atHome = server.stranger();
  family = await newFamily();
  expect((await file(atHome, family)).body).toEqual({ received: true });
}, 60_000);
afterAll(() => server.close());

const opener = async () => (await standing(desk, me)) as Awaited<ReturnType<typeof standing>>;
const filingOfDesk = async () => {
  const { id } = (await desk.get('listFilings')).filings[0]!;
  return desk.get('readFiling', { params: { id } });
};

async function answer(text: string, phrase: string): Promise<void> {
  const { filing } = await filingOfDesk();
  const { to } = await teamSeen(atHome);
  const place = { id: randomUUID(), box: filing.box };
  const { sealed, copy } = await sealToFamily(to, place, { text, phrase, noMoney: NO_MONEY });
  const body = { letter: { id: place.id, sealed, copy } };
  await desk.get('writeToFamily', { params: { id: filing.id }, body });
}

test('the team opens what a family filed; each look is noted, and the list tells nothing', async () => {
  const { filing } = await filingOfDesk();
  expect(await openFiling(await opener(), filing, filing.box)).toEqual({
    ...TOLD,
    voice: family.keys.voice,
  });
  expect(JSON.stringify(await desk.get('listFilings'))).not.toContain(filing.sealed.slice(0, 40));
  const { id } = filing;
  for (const outcome of ['junk', 'waiting'])
    await desk.get('noteFiling', { params: { id }, body: { outcome, note: '' } });
  const acts = await once(
    server.database.connectionString,
    `SELECT act FROM audit WHERE '${id}' = ANY (subjects) ORDER BY seq`,
  );
  expect(acts.map(({ act }) => act)).toEqual([
    'filing.received',
    'filing.read',
    'filing.junk',
    'filing.waiting',
  ]);
});

test('with the receipt alone, on any device, the family finds its words and the team it wrote to', async () => {
  const elsewhere = server.stranger();
  const { keepsake, letters, readableUntil } = await openMailbox(elsewhere, family.keys.token);
  const kept = await openKeepsake(family.keys, keepsake);
  expect(kept.phrase).toBe(OWN_WORDS);
  expect(kept.team).toMatchObject({ teamId: (await teamSeen(elsewhere)).team.teamId });
  expect([letters, readableUntil]).toEqual([[], null]);
});

test('an answer reaches the family with its own words; the family writes back', async () => {
  await answer('استلمنا طلبكم ونعمل عليه.', OWN_WORDS);
  const [official] = (await openMailbox(atHome, family.keys.token)).letters;
  expect(official?.isOfficial).toBe(true);
  expect(await openOfficial(family.keys, official!, OWN_WORDS)).toEqual({
    text: 'استلمنا طلبكم ونعمل عليه.',
    phrase: OWN_WORDS,
    noMoney: NO_MONEY,
  });
  expect((await write(atHome, family, 'شكرًا لكم.')).body).toEqual({ received: true });
  const { filing, letters } = await filingOfDesk();
  const [ours, theirs] = letters;
  const place = { id: theirs!.id, box: filing.box, voice: family.keys.voice };
  expect([ours!.by, theirs!.by]).toEqual(['Person admin', null]);
  expect(await openFromFamily(await opener(), theirs!, place)).toBe('شكرًا لكم.');
  expect(await openTeamCopy(await opener(), ours!, { ...place, id: ours!.id })).toContain(
    'استلمنا',
  );
  const [own] = (await openMailbox(atHome, family.keys.token)).letters;
  expect(await openOwnCopy(family.keys, own!.id, own!.sealed)).toBe('شكرًا لكم.');
  const [line] = (await desk.get('listFilings')).filings;
  expect(line!.familyWroteAt! > line!.teamWroteAt!).toBe(true);
});

test('whoever holds the server but not the words can not make a letter that is believed', async () => {
  await answer('أرسلوا مئة دولار.', 'words of somebody else');
  const [forged] = (await openMailbox(atHome, family.keys.token)).letters;
  await expect(openOfficial(family.keys, forged!, OWN_WORDS)).rejects.toThrow('notSigned');
});

test('a mailbox that is not there answers as an empty one does: shape, length, and again the same', async () => {
  const other = await newFamily();
  await file(atHome, other);
  const stranger = await newFamily();
  const body = async (token: string) => ({
    body: { token, before: null, solved: await solvedPuzzle(atHome) },
  });
  const told = async (token: string) => {
    const response = await atHome.request('openMailbox', await body(token));
    const headers = [...response.headers].filter(([name]) => name !== 'date');
    return { status: response.status, headers, text: await response.text() };
  };
  const [empty, absent] = [await told(other.keys.token), await told(stranger.keys.token)];
  const hidden = (text: string) =>
    text.replace(/"keepsake":"[A-Za-z0-9+/]{2768}"/, '"keepsake":"…"');
  expect(hidden(absent.text)).toBe(hidden(empty.text));
  expect(hidden(empty.text)).not.toBe(empty.text);
  expect([absent.status, absent.headers]).toEqual([empty.status, empty.headers]);
  expect(await told(stranger.keys.token)).toEqual(absent);
  const { keepsake } = JSON.parse(absent.text);
  await expect(openKeepsake(stranger.keys, keepsake)).rejects.toThrow('notOpened');
});

test('a letter to a mailbox that is not there is taken like any other, and nobody finds it', async () => {
  const before = (await desk.get('listFilings')).filings.length;
  expect((await write(atHome, await newFamily(), 'x')).body).toEqual({ received: true });
  expect((await desk.get('listFilings')).filings).toHaveLength(before);
});

test('a letter sent twice is kept once', async () => {
  const { filing } = await filingOfDesk();
  const { to } = await teamSeen(atHome);
  const place = { id: randomUUID(), box: filing.box };
  const letter = await sealToFamily(to, place, { text: 'x', phrase: '', noMoney: '' });
  const body = { letter: { id: place.id, ...letter } };
  for (let n = 0; n < 2; n++) await desk.get('writeToFamily', { params: { id: filing.id }, body });
  const { letters } = await filingOfDesk();
  expect(letters.filter(({ id }) => id === place.id)).toHaveLength(1);
});

test('a mailbox costs a puzzle too, and is there when the page has closed', async () => {
  const body = { token: family.keys.token, before: null, solved: '{}' };
  expect((await atHome.ask('openMailbox', { body })).status).toBe(422);
  await desk.get('changeFace', { body: { words: WORDS, isOpen: false } });
  const { keepsake } = await openMailbox(atHome, family.keys.token);
  expect((await openKeepsake(family.keys, keepsake)).phrase).toBe(OWN_WORDS);
  expect((await file(atHome, await newFamily()).catch(() => null))?.status ?? 404).toBe(404);
  await openWords(server, 'third-word');
});

test('who says that a mailbox is closed is heard by the family, who says junk is not', async () => {
  const { filing } = await filingOfDesk();
  const note = (outcome: string) =>
    desk.get('noteFiling', { params: { id: filing.id }, body: { outcome, note: '' } });
  await note('junk');
  expect((await openMailbox(atHome, family.keys.token)).readableUntil).toBeNull();
  await note('closed');
  expect((await openMailbox(atHome, family.keys.token)).readableUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
});

const draftOf = (id: string) => ({
  id,
  channel: 'filing',
  enquirer: { name: 'أم سالم', language: 'ar', consents: ['trace'] },
  contact: null,
  sought: [
    {
      id: randomUUID(),
      relation: 'mother',
      cells: { 'name.full': TOLD.sought[0]!.name },
      circumstances: '',
      journey: [],
    },
  ],
});

/** A filing of its own, by a family of its own. */
async function filed(): Promise<string> {
  const before = new Set((await desk.get('listFilings')).filings.map(({ id }) => id));
  await file(atHome, await newFamily());
  return (await desk.get('listFilings')).filings.find(({ id }) => !before.has(id))!.id;
}

test('an accepted filing is a request with its mailbox; another can not take it, sending twice changes nothing', async () => {
  const id = await filed();
  const requestId = randomUUID();
  const body = { request: draftOf(requestId) };
  for (let n = 0; n < 2; n++)
    expect(await desk.get('acceptFiling', { params: { id }, body })).toEqual({ requestId });
  const { filing } = await desk.get('readFiling', { params: { id } });
  expect([filing.requestId, filing.standing.outcome]).toEqual([requestId, 'accepted']);
  const other = { request: draftOf(randomUUID()) };
  const taken = await desk.ask('acceptFiling', { params: { id }, body: other });
  expect([taken.status, (taken.body as { code: string }).code]).toEqual([409, 'filing.accepted']);
  // What was refused left no request behind.
  const absent = await desk.ask('readRequest', { params: { id: other.request.id } });
  expect(absent.status).toBe(404);
  const again = await filed();
  await desk.get('tieMailbox', { params: { id: again }, body: { requestId } });
  const { filings } = await desk.get('listMailboxes', { params: { id: requestId } });
  expect(filings.map((one) => one.id).sort()).toEqual([id, again].sort());
});

test('a mailbox closes with its request and opens with it again; closed by hand it stays so', async () => {
  const [own, byHand] = [await newFamily(), await newFamily()];
  const ids: string[] = [];
  for (const one of [own, byHand]) {
    const before = new Set((await desk.get('listFilings')).filings.map(({ id }) => id));
    await file(atHome, one);
    ids.push((await desk.get('listFilings')).filings.find(({ id }) => !before.has(id))!.id);
  }
  const requestId = randomUUID();
  const body = { request: draftOf(requestId) };
  await desk.get('acceptFiling', { params: { id: ids[0] }, body });
  await desk.get('tieMailbox', { params: { id: ids[1] }, body: { requestId } });
  const soughtId = body.request.sought[0]!.id;
  const take = async (kind: string) => {
    const { request } = await desk.get('readRequest', { params: { id: requestId } });
    const { version } = request;
    const step = { kind, soughtId, reason: 'the family asked' };
    await desk.get('takeStep', { params: { id: requestId }, body: { version, step } });
  };
  const until = async ({ keys }: Family) => (await openMailbox(atHome, keys.token)).readableUntil;
  const note = { outcome: 'junk', note: '' };
  await desk.get('noteFiling', { params: { id: ids[1] }, body: note });
  expect(await until(own)).toBeNull();
  await take('withdrawn');
  const day = await until(own);
  const left = (Date.parse(day ?? '') - Date.now()) / 86_400_000;
  expect(left).toBeGreaterThan(362);
  expect(left).toBeLessThanOrEqual(364);
  expect(await until(byHand)).toBeNull();
  await take('reopened');
  expect(await until(own)).toBeNull();
});

test('nobody says that a filing is accepted without a request', async () => {
  const id = await filed();
  const body = { outcome: 'accepted', note: '' };
  expect((await desk.ask('noteFiling', { params: { id }, body })).status).toBe(400);
});

test('a caseworker sees what waits, and the mailboxes of their own requests; others’ are not there', async () => {
  const [one, other] = [
    await server.join('case-one', ['caseworker']),
    await server.join('case-other', ['caseworker']),
  ];
  const id = await filed();
  const idsOf = async (client: Client) =>
    (await client.get('listFilings')).filings.map((line) => line.id);
  expect(await idsOf(other)).toContain(id);
  const requestId = randomUUID();
  await one.get('acceptFiling', { params: { id }, body: { request: draftOf(requestId) } });
  expect(await idsOf(one)).toContain(id);
  expect(await idsOf(other)).not.toContain(id);
  const { filings } = await one.get('listMailboxes', { params: { id: requestId } });
  expect(filings.map((line) => line.id)).toEqual([id]);
  const absent = await other.ask('readFiling', { params: { id: randomUUID() } });
  for (const hidden of [
    await other.ask('readFiling', { params: { id } }),
    await other.ask('listMailboxes', { params: { id: requestId } }),
    await other.ask('tieMailbox', { params: { id }, body: { requestId } }),
    await other.ask('noteFiling', { params: { id }, body: { outcome: 'junk', note: '' } }),
  ])
    expect([hidden.status, hidden.body]).toEqual([absent.status, absent.body]);
});

test('many visits from one line are too many', async () => {
  const body = { token: family.keys.token, before: null, solved: '{}' };
  const answers = [];
  for (let n = 0; n < 70; n++) answers.push((await atHome.ask('openMailbox', { body })).status);
  expect([answers[0], answers.at(-1)]).toEqual([422, 429]);
});
