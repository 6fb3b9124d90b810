import { EVENTS_PATH, ROUTES, type RouteName } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ trustProxy: true });
});
afterAll(() => server.close());

const params = { id: '0192a000-0000-7000-8000-000000000000', row: 1 };

/** What every answer says to the browser that gets it. */
function expectHardened(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': expect.stringContaining('geolocation=()'),
  });
}

test.for(Object.keys(ROUTES) as RouteName[])(
  '%s is answered with every protection',
  async (name) => {
    if (name !== 'signOut') {
      expectHardened((await server.administrator.ask(name, { params })).headers);
    }
    expectHardened((await server.stranger().ask(name, { params })).headers);
  },
);

test('so is the stream of what changes, and what is not there', async () => {
  const { url } = server.running();
  const { cookie } = server.administrator;
  const stream = await fetch(url + EVENTS_PATH, { headers: { cookie } });
  expect(stream.status).toBe(200);
  expectHardened(stream.headers);
  await stream.body?.cancel();
  expectHardened((await fetch(`${url}/api/nothing`)).headers);
});

test('over TLS the session is bound to this very host, and the plain name opens nothing', async () => {
  const { url } = server.running();
  const tls = { 'x-forwarded-proto': 'https', 'content-type': 'application/json' };
  const body = JSON.stringify({ login: 'admin', password: 'a long enough password' });
  const begun = await fetch(`${url}/api/session`, { method: 'POST', headers: tls, body });
  const cookie = begun.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-sila_session=[0-9a-f]{64};/);
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) {
    expect(cookie).toContain(part);
  }
  expect(cookie).not.toContain('Domain');
  expect(begun.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
  const [given] = cookie.split(';');
  const account = (name: string) =>
    fetch(`${url}/api/account`, { headers: { ...tls, cookie: name } });
  expect((await account(given ?? '')).status).toBe(200);
  expect((await account((given ?? '').replace('__Host-', ''))).status).toBe(401);
});
