import { ROUTES, type RouteName } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PUBLIC_ROUTES } from '../src/http/handlers.ts';
import { type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const ABSENT = '0192a000-0000-7000-8000-000000000000';
const names = Object.keys(ROUTES) as RouteName[];
const params = { id: ABSENT, row: 1 };

test.for(names.filter((name) => !PUBLIC_ROUTES.has(name)))(
  '%s answers nobody who is not signed in, and says nothing else',
  async (name) => {
    const stranger = server.stranger();
    const expected = {
      type: 'urn:sila:problem:session.required',
      code: 'session.required',
      status: 401,
    };
    for (const given of [{ params }, { params: { id: 'x', row: 'y' }, body: { no: 'sense' } }]) {
      const answer = await stranger.ask(name, given);
      expect([answer.status, answer.body]).toEqual([401, expected]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
    stranger.cookie = `sila_session=${'0'.repeat(64)}`;
    expect((await stranger.ask(name, { params })).status).toBe(401);
  },
);

test('only these routes answer before sign-in', () => {
  expect([...PUBLIC_ROUTES].sort()).toEqual([
    'acceptInvitation',
    'beginPasskeySignIn',
    'fileRequest',
    'openMailbox',
    'readFace',
    'readPuzzle',
    'readSession',
    'recoverAccount',
    'signIn',
    'signInByPasskey',
    'writeToTeam',
  ]);
});

test('events are for those signed in', async () => {
  const response = await fetch(`${server.running().url}/api/events`);
  expect(response.status).toBe(401);
});

const byId: [RouteName, unknown][] = [
  ['readMatch', {}],
  ['decide', { verdict: 'same', reason: 'r', version: 1 }],
  ['withdraw', { reason: 'r' }],
  ['readPerson', {}],
  ['split', { recordId: ABSENT, reason: 'r' }],
  ['readList', {}],
  ['cancelList', {}],
  ['resumeList', {}],
  ['listBadRows', {}],
  ['mendRow', { cells: [], reason: 'r' }],
  ['compareList', {}],
];

test.for(byId)('%s tells an absent id and no id at all the same', async ([name, body]) => {
  const answers = [];
  for (const id of [ABSENT, 'anything']) {
    const { status, body: told } = await server.administrator.ask(name, {
      params: { id, row: 1 },
      body,
    });
    answers.push([status, told]);
  }
  const notFound = { type: 'urn:sila:problem:notFound', code: 'notFound', status: 404 };
  expect(answers).toEqual([
    [404, notFound],
    [404, notFound],
  ]);
});

test('what only an administrator may do is not there for a reviewer', async () => {
  const reviewer = await server.reviewer('only-reviews');
  for (const [name, body] of [
    ['inviteUser', { roles: ['administrator'] }],
    ['changeRoles', { roles: ['administrator'] }],
  ] as const) {
    expect((await reviewer.ask(name, { params, body })).status).toBe(404);
  }
});

test('a request made by another site is refused, signed in or not', async () => {
  const { url } = server.running();
  const { cookie } = server.administrator;
  const post = (headers: Record<string, string>) =>
    fetch(`${url}/api/queue`, {
      method: 'POST',
      headers: { cookie, ...headers },
      body: JSON.stringify({ state: 'proposed', offset: 0, limit: 1 }),
    });
  const json = { 'content-type': 'application/json' };
  expect((await post(json)).status).toBe(200);
  expect((await post({ ...json, origin: url })).status).toBe(200);
  expect((await post({ ...json, origin: 'https://elsewhere.example' })).status).toBe(400);
  expect((await post({ ...json, 'sec-fetch-site': 'cross-site' })).status).toBe(400);
  expect((await post({ 'content-type': 'text/plain' })).status).toBe(400);
});

test('pages may load nothing from elsewhere and nothing inline', async () => {
  const response = await fetch(`${server.running().url}/api/session`);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('cache-control')).toBe('no-store');
});
