import { randomUUID } from 'node:crypto';
import type { RequestView } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from '../../../packages/store/test/support/postgres.ts';
import { approve } from './support/open-face.ts';
import { type Client, settled, type TestServer, testServer, until } from './support/test-server.ts';

/** Invented people. */
const MOTHER = 'فاطمة عبد الله الدرعاوي';
const SON = 'خالد محمود سليم الدرعاوي';

let server: TestServer;
let coordinator: Client;
let first: Client;
let second: Client;
beforeAll(async () => {
  server = await testServer();
  coordinator = server.administrator;
  first = await server.reviewer('first');
  second = await server.reviewer('second');
}, 120_000);
afterAll(() => server.close());

/** A mother and a year of one's own each: what all share speaks for nobody. */
const OWN: Readonly<Record<string, readonly [string, string]>> = {
  'سامر عدنان الخطيب': ['نجاح إبراهيم العبد', '1979'],
  'بشار ممدوح السلموني': ['هدى توفيق النجار', '1991'],
  'وليد حكمت الزعبي': ['سعاد كامل الرفاعي', '1968'],
};
const ownCells = (name: string) => {
  const [mother, born] = OWN[name] ?? [MOTHER, '1985'];
  return { 'name.full': name, 'name.mother': mother, 'birth.date': born };
};

function draft(name: string) {
  return {
    id: randomUUID(),
    channel: 'inPerson',
    enquirer: { name: MOTHER, language: 'ar', consents: ['trace'] },
    contact: { generation: 0, sealed: 'c2VhbGVk' },
    sought: [
      {
        id: randomUUID(),
        relation: 'mother',
        cells: { ...ownCells(name), sex: 'ذكر' },
        circumstances: 'أُخذ من البيت',
        journey: [
          {
            id: randomUUID(),
            kind: 'checkpoint',
            place: 'حاجز القطيفة',
            dateAsStated: 'ربيع 2013',
            note: '',
          },
        ],
      },
    ],
  };
}

async function receive(by: Client, name: string): Promise<string> {
  const { id } = await by.get('receiveRequest', { body: draft(name) });
  return id;
}

async function read(by: Client, id: string): Promise<RequestView> {
  return (await by.get('readRequest', { params: { id } })).request;
}

async function step(by: Client, id: string, one: object): Promise<unknown> {
  const { version } = await read(by, id);
  const { status, body } = await by.ask('takeStep', {
    params: { id },
    body: { version, step: one },
  });
  return status === 200 ? 'taken' : (body as { code: string }).code;
}

const ids = (request: RequestView) => {
  const [sought] = request.sought;
  const found = sought!.candidates.find(({ stands }) => stands);
  return { soughtId: sought!.id, matchId: found?.matchId ?? randomUUID() };
};

/** A row of a gate, typed. */
async function typeRow(kind: string, name: string): Promise<string> {
  const row = { entryId: randomUUID(), cells: ownCells(name), sealed: null };
  const body = { kind, register: `gate ${kind}`, row };
  return (await coordinator.get('enterRow', { body })).recordId;
}

/** The same, and the candidate that linking makes of it. */
async function comesOut(kind: string, name: string, id: string) {
  await typeRow(kind, name);
  return until(async () => {
    const request = await read(coordinator, id);
    return request.sought[0]!.candidates.length > 0 ? request : null;
  });
}

/** The same, tied by a named decision that waits for no linking. */
async function isTied(kind: string, name: string, id: string) {
  const right = await typeRow(kind, name);
  const left = (await read(coordinator, id)).sought[0]!.record!.id;
  await coordinator.get('join', { body: { left, right, reason: 'said by the register' } });
  return read(coordinator, id);
}

test('a request is received once, kept as told, and its journey read', async () => {
  const body = draft(SON);
  const sent = await first.get('receiveRequest', { body });
  expect(sent).toEqual({ id: body.id, isNew: true });
  expect((await first.get('receiveRequest', { body })).isNew).toBe(false);
  expect((await second.ask('receiveRequest', { body })).body).toMatchObject({
    code: 'request.malformed',
  });
  const request = await read(first, body.id);
  expect(request).toMatchObject({ enquirer: { name: MOTHER }, hasContact: true, version: 2 });
  const [sought] = request.sought;
  expect(sought).toMatchObject({
    state: 'received',
    relation: 'mother',
    circumstances: 'أُخذ من البيت',
  });
  expect(sought!.record?.title).toBe(SON);
  expect(sought!.journey[0]).toMatchObject({ place: 'حاجز القطيفة', dateAsStated: 'ربيع 2013' });
  expect(sought!.journey[0]!.date).toMatch(/^2013/);
  await settled(coordinator);
});

test('somebody called alike is shown before saving, with the request that seeks them', async () => {
  await until(async () => {
    const { alike } = await first.get('checkRequest', { body: { name: 'خالد محمود الدرعاوي' } });
    return alike.some(({ requestId }) => requestId !== null);
  });
});

test('a request is nothing to who was not granted it, and all of it to who was', async () => {
  const id = await receive(first, 'ياسر حسان البقاعي');
  const outsider = await server.join('outsider', ['caseworker']);
  const missing = await outsider.ask('readRequest', { params: { id: randomUUID() } });
  const hidden = await outsider.ask('readRequest', { params: { id } });
  expect([hidden.status, hidden.body]).toEqual([missing.status, missing.body]);
  const asked = { states: null, dueBy: null, offset: 0, limit: 50 };
  expect(await outsider.get('listRequests', { body: asked })).toMatchObject({
    total: 0,
    counts: [],
  });
  const { user } = await outsider.get('readSession');
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  const scope = { kind: 'request', of: id };
  const grant = { userId: user!.id, scope, purpose: 'tracing', note: '', endsAt };
  await coordinator.get('giveGrant', { body: grant });
  expect((await read(outsider, id)).sought[0]!.record?.title).toBe('ياسر حسان البقاعي');
  expect(await outsider.get('listRequests', { body: asked })).toMatchObject({ total: 1 });
  // Who takes a request down works on it, without a word of a coordinator.
  const own = await receive(outsider, 'ماهر نبيل الشاغوري');
  expect((await read(outsider, own)).sought).toHaveLength(1);
});

test('of two people at one request one step stands, and the other is shown what does', async () => {
  const id = await receive(first, 'نادر فواز القابوني');
  const { version } = await read(first, id);
  const both = await Promise.all(
    [first, second].map((by) =>
      by.ask('takeStep', { params: { id }, body: { version, step: { kind: 'accepted' } } }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'request.changedMeanwhile',
    current: { request: { version: version + 1, sought: [{ state: 'accepted' }] } },
  });
});

test('a list that arrives finds the one sought; two judge blindly; consent; contact', async () => {
  const id = await receive(first, 'سامر عدنان الخطيب');
  await step(first, id, { kind: 'accepted' });
  const request = await comesOut('released', 'سامر عدنان الخطيب', id);
  const about = ids(request);
  expect(request.sought[0]!.state).toBe('candidateFound');
  expect(request.actions).toMatchObject([{ kind: 'candidate', done: null, by: null }]);
  expect(request.enquirerSees.sought[0]).toMatchObject({ standing: 'stillOpen', notices: [] });

  const reason = 'the mother’s name, and the scar';
  const verify = { kind: 'verified', ...about, reason };
  expect(await step(first, id, verify)).toBe('verification.unconfirmed');
  const { match } = await first.get('readMatch', { params: { id: about.matchId } });
  const decision = { verdict: 'same', reason, version: match.version };
  await first.get('decide', { params: { id: about.matchId }, body: decision });
  expect(await step(first, id, verify)).toBe('verification.unchecked');
  const check = {
    kind: 'checked',
    ...about,
    outcome: 'fits',
    laboratory: '',
    note: 'knew the song',
  };
  await step(first, id, { ...check, check: 'looks' });
  expect(await step(first, id, verify)).toBe('verification.unchecked');
  await step(first, id, { ...check, check: 'familyQuestion' });
  await step(first, id, { kind: 'judged', ...about, verdict: 'same', reason: 'I asked them both' });
  expect(await step(first, id, verify)).toBe('verification.twoJudges');
  const again = { kind: 'judged', ...about, verdict: 'same', reason };
  expect(await step(first, id, again)).toBe('review.alreadyReviewed');

  const blind = await read(second, id);
  expect(blind.sought[0]!.candidates[0]).toMatchObject({
    judged: 1,
    judgements: [],
    matchState: null,
    match: { decisions: [], state: 'proposed' },
  });
  expect(JSON.stringify(blind)).not.toContain('I asked them both');
  await step(second, id, { kind: 'judged', ...about, verdict: 'same', reason: 'the scar fits' });
  expect(await step(first, id, verify)).toBe('taken');

  const tell = { kind: 'noticeGiven', ...about, notice: 'found' };
  expect(await step(first, id, tell)).toBe('consent.missing');
  const talk = { ...about, on: '2026-01-01', note: '' };
  await step(first, id, { kind: 'consentGiven', ...talk, scopes: ['match'], how: 'inPerson' });
  expect(await step(first, id, tell)).toBe('taken');
  expect(await step(first, id, { kind: 'contactRestored', ...about, note: '' })).toBe(
    'consent.missing',
  );
  await step(first, id, { kind: 'consentGiven', ...talk, scopes: ['relay'], how: 'phone' });
  expect(await step(first, id, { kind: 'contactRestored', ...about, note: '' })).toBe('taken');
  const after = await read(first, id);
  expect(after.sought[0]!.state).toBe('contactRestored');
  expect(after.enquirerSees.sought[0]).toMatchObject({ standing: 'found' });

  // The decision falls, and with it all that leaned on it.
  await first.get('withdraw', {
    params: { id: (await lastDecision(about.matchId)) ?? '' },
    body: { reason: 'another man' },
  });
  const fallen = await read(first, id);
  expect(fallen.sought[0]!.state).toBe('candidateFound');
  expect(fallen.actions.some(({ kind, done }) => kind === 'basis' && done === null)).toBe(true);
}, 60_000);

async function lastDecision(matchId: string): Promise<string | undefined> {
  const { decisions } = await coordinator.get('listDecisions', {
    body: { mine: false, limit: 50 },
  });
  return decisions.find((one) => one.matchId === matchId && one.withdrawn === null)?.id;
}

test('a refusal and an open search look alike to the enquirer, to the last byte', async () => {
  const open = await receive(first, 'عمار زكريا الحموي');
  const refused = await receive(first, 'بشار ممدوح السلموني');
  for (const id of [open, refused]) await step(first, id, { kind: 'accepted' });
  const about = ids(await isTied('released', 'بشار ممدوح السلموني', refused));
  await verifyFully(refused, about);
  expect(
    await step(first, refused, { kind: 'contactRefused', ...about, on: '2026-01-01', note: 'n' }),
  ).toBe('taken');
  await step(first, refused, { kind: 'leftOpen', soughtId: about.soughtId, note: '' });
  const plain = async (id: string) => {
    const { enquirerSees } = await read(first, id);
    const unnamed = JSON.stringify(enquirerSees).replaceAll(id, 'R');
    return unnamed.replaceAll(enquirerSees.sought[0]!.id, 'S');
  };
  expect(await plain(refused)).toBe(await plain(open));
}, 60_000);

test('a death takes evidence, a board of two others, and somebody who tells it in person', async () => {
  const name = 'وليد حكمت الزعبي';
  const id = await receive(first, name);
  await step(first, id, { kind: 'accepted' });
  const about = ids(await isTied('death', name, id));
  await verifyFully(id, about);
  const end = { kind: 'informedOfDeath', ...about, note: '' };
  expect(await step(first, id, end)).toBe('death.boardMissing');
  const propose = { kind: 'deathProposed', ...about, evidence: 'report 12 of the laboratory' };
  expect(await step(first, id, { ...propose, method: 'looks' })).toBe('death.looksAlone');
  expect(await step(first, id, { ...propose, method: 'dna' })).toBe('verification.unchecked');
  expect(await step(first, id, { ...propose, method: 'document' })).toBe('taken');
  const sign = { kind: 'deathSigned', ...about };
  expect(await step(first, id, sign)).toBe('approval.own');
  await step(second, id, sign);
  expect(await step(first, id, end)).toBe('death.boardMissing');
  await step(coordinator, id, sign);
  expect(await step(first, id, end)).toBe('death.notTold');
  await step(first, id, {
    kind: 'toldInPerson',
    ...about,
    on: '2026-01-02',
    note: 'at their home',
  });
  expect(await step(first, id, end)).toBe('taken');
  expect(await step(first, id, { kind: 'noticeGiven', ...about, notice: 'death' })).toBe('taken');
  expect((await read(first, id)).enquirerSees.sought[0]).toMatchObject({ standing: 'death' });
}, 60_000);

/** Checked by a document, judged by two, verified. */
async function verifyFully(id: string, about: { soughtId: string; matchId: string }) {
  const reason = 'all of it fits';
  const check = { check: 'document', outcome: 'fits', laboratory: '', note: '' };
  await step(first, id, { kind: 'checked', ...about, ...check });
  for (const by of [first, second])
    await step(by, id, { kind: 'judged', ...about, verdict: 'same', reason });
  expect(await step(first, id, { kind: 'verified', ...about, reason })).toBe('taken');
}

test('what was done is taken back by who says why, the last step first; all of it stays readable', async () => {
  const id = await receive(first, 'رامي عصام الميداني');
  await step(first, id, { kind: 'accepted' });
  const { sought } = await read(first, id);
  const soughtId = sought[0]!.id;
  await step(first, id, { kind: 'withdrawn', soughtId, reason: 'the family asked' });
  const { steps } = await read(first, id);
  const accepted = steps.find(({ kind }) => kind === 'accepted')!;
  const withdrawn = steps.find(({ kind }) => kind === 'withdrawn')!;
  const back = (version: number, reason = 'a slip') => ({ kind: 'takenBack', version, reason });
  expect(await step(first, id, back(accepted.version))).toBe('step.notLast');
  expect(await step(first, id, back(withdrawn.version, ''))).toBe('step.reasonMissing');
  expect(await step(second, id, back(withdrawn.version))).toBe('taken');
  const after = await read(first, id);
  expect(after.sought[0]!.state).toBe('accepted');
  expect(after.steps.find(({ kind }) => kind === 'withdrawn')).toMatchObject({
    isTakenBack: true,
    words: 'the family asked',
  });
});

test('once the last record of it is erased, nothing of a request opens any more', async () => {
  const id = await receive(coordinator, 'نادر حسان البيطار');
  await settled(coordinator);
  const { sought } = await read(coordinator, id);
  const erased = await coordinator.get('proposeErasure', {
    params: { id: sought[0]!.record!.id },
    body: { reason: 'the family asked' },
  });
  await approve(first, erased.awaits);
  expect((await first.ask('readRequest', { params: { id } })).body).toMatchObject({
    code: 'notFound',
  });
  const { items } = await first.get('listRequests', {
    body: { states: null, dueBy: null, offset: 0, limit: 200 },
  });
  expect(items.map((item) => item.id)).not.toContain(id);
  const left = `SELECT 1 FROM request_keys WHERE request_id = '${id}'`;
  expect(await once(server.database.connectionString, left)).toEqual([]);
});
