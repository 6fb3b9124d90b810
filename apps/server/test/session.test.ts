import { afterAll, beforeAll, expect, test } from 'vitest';
import { accept, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const PASSWORD = 'a long enough password';

test('the first-login link works once, and a new start makes a new one until somebody has an account', async () => {
  const fresh = await testServer();
  const spent = fresh.running().firstLoginLink ?? '';
  const late = fresh.stranger();
  const body = { token: spent.split('#token=')[1], name: 'N', login: 'late', password: PASSWORD };
  const refused = await late.ask('acceptInvitation', { body });
  expect(refused).toMatchObject({ status: 403, body: { code: 'session.linkSpent' } });
  await fresh.restart();
  expect(fresh.running().firstLoginLink).toBeNull();
  await fresh.close();
});

test('a refused acceptance leaves the invitation unspent', async () => {
  const { link } = await server.administrator.get('inviteUser', {
    body: { roles: ['caseworker'] },
  });
  const token = link.split('#token=')[1];
  const client = server.stranger();
  const given = { token, name: 'Nour', login: 'nour', password: 'short' };
  const short = await client.ask('acceptInvitation', { body: given });
  expect(short).toMatchObject({ status: 422, body: { code: 'user.passwordTooShort' } });
  const body = { ...given, login: 'ADMIN', password: PASSWORD };
  const taken = await client.ask('acceptInvitation', { body });
  expect(taken).toMatchObject({ status: 409, body: { code: 'user.loginTaken' } });
  const { user } = await accept(client, link, 'nour');
  expect(user).toMatchObject({ login: 'nour', roles: ['caseworker'] });
  const again = await server.stranger().ask('acceptInvitation', { body: { ...body, login: 'x' } });
  expect(again.status).toBe(403);
});

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const response = await fetch(`${server.running().url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'admin', password: PASSWORD }),
  });
  const cookie = response.headers.get('set-cookie') ?? '';
  for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=43200']) {
    expect(cookie).toContain(part);
  }
});

test('signing out ends the session on the server, not only in the browser', async () => {
  const client = server.stranger();
  await client.get('signIn', { body: { login: 'admin', password: PASSWORD } });
  const { cookie } = client;
  expect((await client.get('readSession')).user).toMatchObject({ login: 'admin' });
  await client.get('signOut');
  client.cookie = cookie;
  expect((await client.get('readSession')).user).toBeNull();
});

test('an unknown login and a wrong password are told the same', async () => {
  const client = server.stranger();
  const wrong = await client.ask('signIn', { body: { login: 'admin', password: 'no' } });
  const unknown = await client.ask('signIn', { body: { login: 'nobody', password: 'no' } });
  expect(wrong.status).toBe(401);
  expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
});

test('guessing at one login is stopped, the same for one that does not exist', async () => {
  for (const login of ['guessed-at', 'admin']) {
    const client = server.stranger();
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries++) {
      const { status } = await client.ask('signIn', { body: { login, password: 'no' } });
      statuses.push(status);
    }
    expect(statuses.at(0)).toBe(401);
    expect(statuses.at(-1)).toBe(429);
  }
});
