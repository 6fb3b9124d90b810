import { generate } from 'otplib';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
let reviewer: Client;
beforeAll(async () => {
  server = await testServer();
  reviewer = await server.reviewer('rima');
});
afterAll(() => server.close());

const PASSWORD = 'a long enough password';
const signIn = (client: Client, code?: string) =>
  client.ask('signIn', { body: { login: 'rima', password: PASSWORD, code: code ?? null } });
/** The code of a time so many steps from now. */
const codeFor = (secret: string, steps = 0) =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

test('one sees where one is signed in, and ends what was left open elsewhere', async () => {
  const phone = server.stranger();
  expect((await signIn(phone)).status).toBe(200);
  const { sessions } = await reviewer.get('readAccount');
  expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
  const other = sessions.find(({ isThis }) => !isThis)!;
  await reviewer.get('endSession', { params: { id: other.id } });
  expect((await phone.ask('readAccount')).status).toBe(401);
  expect((await reviewer.get('readAccount')).sessions).toHaveLength(1);
});

test('nobody ends a session that is not their own, nor learns that it is there', async () => {
  const [mine] = (await server.administrator.get('readAccount')).sessions;
  const tried = await reviewer.ask('endSession', { params: { id: mine!.id } });
  const absent = '018f0000-0000-4000-8000-000000000000';
  const none = await reviewer.ask('endSession', { params: { id: absent } });
  expect(tried).toMatchObject({ status: 404, body: none.body as object });
  expect((await server.administrator.ask('readAccount')).status).toBe(200);
});

test('with a second factor, the password alone opens nothing, and no code opens twice', async () => {
  const { secret, address } = await reviewer.get('beginFactor');
  expect(address).toContain(secret);
  // Not confirmed yet: it locks nobody out.
  expect((await signIn(server.stranger())).status).toBe(200);
  expect(codeOf(await reviewer.ask('confirmFactor', { body: { code: '000 000' } }))).toBe(
    'session.badCode',
  );
  await reviewer.get('confirmFactor', { body: { code: await codeFor(secret, -1) } });
  expect((await reviewer.get('readAccount')).factorSince).not.toBeNull();
  expect(codeOf(await reviewer.ask('beginFactor'))).toBe('account.factorStands');

  expect(codeOf(await signIn(server.stranger()))).toBe('session.codeRequired');
  expect(codeOf(await signIn(server.stranger(), await codeFor(secret, -1)))).toBe(
    'session.badCode',
  );
  expect(codeOf(await signIn(server.stranger(), await codeFor(secret, 20)))).toBe(
    'session.badCode',
  );
  const code = await codeFor(secret);
  const arabic = code.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!);
  expect((await signIn(server.stranger(), arabic)).status).toBe(200);
  expect(codeOf(await signIn(server.stranger(), code))).toBe('session.badCode');
  const wrong = { login: 'rima', password: 'not the password', code: await codeFor(secret, 1) };
  // A wrong password says nothing of the factor, and takes no code.
  expect(codeOf(await server.stranger().ask('signIn', { body: wrong }))).toBe(
    'session.badCredentials',
  );
  await reviewer.get('removeFactor', { body: { code: wrong.code } });
  expect((await signIn(server.stranger())).status).toBe(200);
});

test('the secret lies sealed in the database', async () => {
  const { secret } = await reviewer.get('beginFactor');
  const pool = openPool({ connectionString: server.database.connectionString, max: 1 });
  const { rows } = await pool.query('SELECT sealed_secret FROM second_factors');
  await pool.end();
  expect(rows).toHaveLength(1);
  expect(rows[0].sealed_secret.toString('latin1')).not.toContain(secret);
});
