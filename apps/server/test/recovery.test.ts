import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { once } from '../../../packages/store/test/support/postgres.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let first: Client;
let second: Client;
let lost: Client;
let lostId: string;

beforeAll(async () => {
  server = await testServer();
  first = await server.reviewer('first');
  second = await server.reviewer('second');
  lost = await server.join('lost', ['caseworker']);
  lostId = (await lost.get('readSession')).user!.id;
});
afterAll(() => server.close());

const signIn = (password: string) =>
  server.stranger().ask('signIn', { body: { login: 'lost', password } });

async function proposed(by: Client, id: string) {
  const { awaits } = await by.get('proposeRecovery', { params: { id } });
  const { approvals } = await by.get('listApprovals');
  return approvals.find((one) => one.id === awaits)!;
}

function approve(by: Client, { id, hash }: { id: string; hash: string }) {
  return by.ask('answerApproval', { params: { id }, body: { verdict: 'approved', hash } });
}

describe('recovery by two coordinators', () => {
  test('nobody recovers their own account, by proposing or by approving', async () => {
    const { user } = await first.get('readSession');
    const own = await first.ask('proposeRecovery', { params: { id: user!.id } });
    expect(own.body).toMatchObject({ code: 'recovery.own' });
    const approval = await proposed(second, user!.id);
    expect((await approve(second, approval)).body).toMatchObject({ code: 'approval.own' });
    expect((await approve(first, approval)).body).toMatchObject({ code: 'recovery.own' });
  });

  test('a second coordinator gets a link that is good once, ends sessions and tells coordinators', async () => {
    const approval = await proposed(first, lostId);
    const answered = await approve(second, approval);
    const { link } = answered.body as { link: string };
    const token = link.split('#token=')[1];
    const use = (password: string) =>
      server.stranger().ask('recoverAccount', { body: { token, password } });
    expect((await use('short')).body).toMatchObject({ code: 'user.passwordTooShort' });
    expect((await use('a quite different password')).body).toEqual({ done: true });
    expect((await use('a third, by somebody else')).body).toMatchObject({
      code: 'session.linkSpent',
    });
    expect((await lost.get('readSession')).user).toBeNull();
    expect((await signIn('a long enough password')).status).toBe(401);
    expect((await signIn('a quite different password')).status).toBe(200);
    expect((await first.get('readAlerts')).told.recovery).toBe(2);
    expect((await server.administrator.get('readAlerts')).told.recovery).toBe(2);
    await first.get('listApprovals');
    expect((await first.get('readAlerts')).told.recovery).toBe(0);
    const { entries } = await first.get('listAudit', { body: { before: null, limit: 200 } });
    expect(entries.map(({ act }) => act)).toEqual(
      expect.arrayContaining([
        'recovery.proposed',
        'approval.approved.recovery',
        'account.recovered',
        'refused.recoverAccount.session.linkSpent',
      ]),
    );
  });

  test('a link is good for a day', async () => {
    const answered = await approve(second, await proposed(first, lostId));
    const { link } = answered.body as { link: string };
    await once(
      server.database.connectionString,
      "UPDATE recoveries SET expires_at = now() - interval '1 second'",
    );
    const body = { token: link.split('#token=')[1], password: 'a long enough password' };
    expect((await server.stranger().ask('recoverAccount', { body })).body).toMatchObject({
      code: 'session.linkSpent',
    });
  });
});

describe('a fresh proof for what is dangerous', () => {
  const invite = () => server.administrator.ask('inviteUser', { body: { roles: ['caseworker'] } });
  const prove = (password: string) =>
    server.administrator.ask('prove', { body: { password, code: null, response: null } });
  test('is asked for once a session is older than five minutes, and does not last', async () => {
    expect((await invite()).status).toBe(200);
    const age = "UPDATE sessions SET proven_at = now() - interval '5 minutes'";
    await once(server.database.connectionString, age);
    expect((await invite()).body).toMatchObject({ code: 'session.proofNeeded' });
    expect((await server.administrator.get('listUsers')).users.length).toBeGreaterThan(2);
    expect(await server.administrator.get('beginProof')).toEqual({ by: 'password', options: null });
    expect((await prove('a wrong password')).body).toMatchObject({
      code: 'session.badCredentials',
    });
    expect((await invite()).status).toBe(403);
    expect((await prove('a long enough password')).status).toBe(200);
    expect((await invite()).status).toBe(200);
    // The proof is of that one session.
    expect((await proposedBy(first)).body).toMatchObject({ code: 'session.proofNeeded' });
  });
  const proposedBy = (client: Client) => client.ask('proposeRecovery', { params: { id: lostId } });
});
