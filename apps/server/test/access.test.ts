import { generate } from 'otplib';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { fileOf, World } from './matrix/world.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let pool: pg.Pool;
let world: World;
let caseworker: Client;
let caseworkerId: string;
beforeAll(async () => {
  server = await testServer();
  pool = openPool({ connectionString: server.database.connectionString, max: 2 });
  world = await World.make(server, pool);
  caseworker = await server.join('rima', ['caseworker']);
  caseworkerId = await idOf(caseworker);
}, 180_000);
afterAll(async () => {
  await pool.end();
  await server.close();
});

const idOf = async (client: Client) => (await client.get('readSession')).user!.id;
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const tomorrow = () => new Date(Date.now() + 24 * 3_600_000).toISOString();
const read = (client: Client, id: string) => client.ask('readPerson', { params: { id } });
const give = (body: Record<string, unknown>) =>
  server.administrator.ask('giveGrant', {
    body: { userId: caseworkerId, purpose: 'tracing', note: '', endsAt: tomorrow(), ...body },
  });

test('a grant opens a list from the next click on, and closes it when taken back', async () => {
  const record = world.a.records[0]!;
  expect((await read(caseworker, record)).status).toBe(404);
  const given = await give({ scope: { kind: 'list', of: world.a.id } });
  expect(given.status).toBe(200);
  expect((await read(caseworker, record)).status).toBe(200);
  const [own] = (await caseworker.get('readAccount')).grants;
  expect(own).toMatchObject({ name: 'source الأول · a.csv', purpose: 'tracing', holds: true });
  const { id } = given.body as { id: string };
  await server.administrator.get('takeBackGrant', { params: { id } });
  expect((await read(caseworker, record)).status).toBe(404);
  expect((await caseworker.get('readAccount')).grants).toEqual([]);
  expect(codeOf(await server.administrator.ask('takeBackGrant', { params: { id } }))).toBe(
    'grant.over',
  );
});

test('a grant of a source opens what it delivers later too; one in the past or for long is refused', async () => {
  expect((await give({ scope: { kind: 'source', of: world.b.source } })).status).toBe(200);
  expect((await read(caseworker, world.b.records[0]!)).status).toBe(200);
  for (const days of [-1, 400]) {
    const endsAt = new Date(Date.now() + days * 24 * 3_600_000).toISOString();
    const refused = await give({ scope: { kind: 'list', of: world.a.id }, endsAt });
    expect(codeOf(refused)).toBe('grant.badEnd');
  }
  for (const kind of ['list', 'source', 'request'] as const)
    expect((await give({ scope: { kind, of: world.a.records[0] } })).status).toBe(404);
});

test('who brings a list works on it, and only on it', async () => {
  const volunteer = await server.join('volunteer', ['intakeVolunteer']);
  const file = new TextEncoder().encode('الاسم الكامل\nفلان الفلاني\n-\n');
  const { deliveryId } = await volunteer.upload('gate.csv', file);
  const source = { name: 'gate', kind: 'released', onePerPerson: false };
  const mapping = [{ column: 1, header: 'الاسم الكامل', attribute: 'name.full' }];
  const { list } = await volunteer.get('receiveList', {
    body: { deliveryId, source, listDate: null, mapping },
  });
  const { sources } = await volunteer.get('listSources');
  expect(sources.flatMap(({ lists }) => lists.map(({ id }) => id))).toEqual([list.id]);
  expect((await volunteer.ask('readList', { params: { id: world.a.id } })).status).toBe(404);
  // The very bytes that somebody else brought are news to whoever brings them.
  const preview = await volunteer.upload('a.csv', fileOf('الأول'));
  expect([preview.deliveryId === world.a.delivery, preview.receivedAs]).toEqual([false, null]);
});

test('the broken glass opens one person for a quarter of an hour, and others are told', async () => {
  const secret = world.secret.records[0]!;
  const body = { id: secret, reason: 'the hospital holds her mother on the line', code: '000000' };
  expect(codeOf(await caseworker.ask('breakGlass', { body }))).toBe('account.factorMissing');
  const { secret: key } = await caseworker.get('beginFactor');
  const code = (steps: number) =>
    generate({ secret: key, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
  await caseworker.get('confirmFactor', { body: { code: await code(-1) } });
  expect(codeOf(await caseworker.ask('breakGlass', { body: { ...body, reason: 'urgent' } }))).toBe(
    'emergency.reasonShort',
  );
  expect(codeOf(await caseworker.ask('breakGlass', { body }))).toBe('session.badCode');
  const fresh = { ...body, code: await code(0) };
  // One alone could look away: nothing opens where two others can't be told.
  expect(codeOf(await caseworker.ask('breakGlass', { body: fresh }))).toBe(
    'emergency.nobodyToTell',
  );
  const second = await server.reviewer('second');
  const opened = await caseworker.get('breakGlass', { body: fresh });
  expect(opened.told).toBe(2);
  expect((await read(caseworker, secret)).status).toBe(200);
  // That person and nothing around.
  expect((await read(caseworker, world.secret.records[1]!)).status).toBe(404);
  expect((await caseworker.ask('readList', { params: { id: world.secret.id } })).status).toBe(404);
  expect((await caseworker.ask('readCluster', { params: { id: secret } })).status).toBe(404);
  for (const client of [server.administrator, second])
    expect((await client.get('readAlerts')).told.emergency).toBe(1);
  const [seen] = (await second.get('listEmergencies')).emergencies;
  expect(seen).toMatchObject({ id: opened.id, recordId: secret, review: null, isSuspended: false });
  expect((await second.get('readAlerts')).told.emergency).toBe(0);
  // The time is over.
  await pool.query('ALTER TABLE emergencies DISABLE TRIGGER append_only');
  await pool.query(
    "UPDATE emergencies SET ends_at = now(), review_by = now() - interval '1 second'",
  );
  await pool.query('ALTER TABLE emergencies ENABLE TRIGGER append_only');
  expect((await read(caseworker, secret)).status).toBe(404);
});

test('an emergency that nobody reviewed in time shuts the account; a late good word opens it', async () => {
  await server.restart();
  const shut = async () => (await caseworker.ask('readAccount')).status === 401;
  await expect.poll(shut, { timeout: 20_000 }).toBe(true);
  const credentials = { login: 'rima', password: 'a long enough password', code: null };
  const tried = await server.stranger().ask('signIn', { body: credentials });
  expect([tried.status, codeOf(tried)]).toEqual([403, 'session.suspended']);
  const [emergency] = (await server.administrator.get('listEmergencies')).emergencies;
  expect(emergency).toMatchObject({ isSuspended: true });
  const params = { id: emergency!.id };
  const review = { verdict: 'justified', note: 'her mother was told' };
  await server.administrator.get('reviewEmergency', { params, body: review });
  expect(codeOf(await server.administrator.ask('reviewEmergency', { params, body: review }))).toBe(
    'review.alreadyReviewed',
  );
  const again = await server.stranger().ask('signIn', { body: credentials });
  expect(codeOf(again)).toBe('session.codeRequired');
});

test('nobody changes their own roles; the last administrator stays; small ones take one person', async () => {
  const admin = server.administrator;
  const change = (id: string, roles: string[]) =>
    admin.ask('changeRoles', { params: { id }, body: { roles } });
  expect(codeOf(await change(await idOf(admin), ['coordinator']))).toBe('user.ownRoles');
  const changed = await change(caseworkerId, ['caseworker', 'forensic']);
  expect(changed.body).toMatchObject({ user: { roles: ['caseworker', 'forensic'] }, awaits: null });
});

test('a mighty role takes a second administrator, who approves exactly what was proposed', async () => {
  const admin = server.administrator;
  const other = await server.join('other-admin', ['administrator']);
  const change = { params: { id: caseworkerId }, body: { roles: ['coordinator'] } };
  expect(codeOf(await admin.ask('inviteUser', { body: { roles: ['coordinator'] } }))).toBe(
    'approval.missing',
  );
  const { user, awaits } = await admin.get('changeRoles', change);
  expect(user.roles).toEqual(['caseworker', 'forensic']);
  const [proposed] = (await other.get('listApprovals')).approvals;
  expect(proposed).toMatchObject({ id: awaits, act: 'roles', answer: null });
  expect((await other.get('readAlerts')).approvals).toBe(1);
  const answer = (client: Client, hash = proposed!.hash) =>
    client.ask('answerApproval', { params: { id: awaits }, body: { verdict: 'approved', hash } });
  expect(codeOf(await answer(admin))).toBe('approval.own');
  expect(codeOf(await answer(other, '0'.repeat(64)))).toBe('approval.other');
  expect((await answer(other)).status).toBe(200);
  expect(codeOf(await answer(other))).toBe('approval.over');
  const { users } = await admin.get('listUsers');
  expect(users.find(({ id }) => id === caseworkerId)?.roles).toEqual(['coordinator']);
});
