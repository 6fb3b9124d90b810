import { connect } from 'node:net';
import { EVENTS_PATH, ROUTES, type RouteName } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, testServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ trustProxy: true });
});
afterAll(() => server.close());

const params = { id: '0192a000-0000-7000-8000-000000000000', row: 1 };

function expectRules(headers: Headers, where: string): void {
  const told = (name: string) => [where, headers.get(name)];
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sila-templates sila-worker',
  ])
    expect([where, policy.split(';')]).toEqual([where, expect.arrayContaining([rule])]);
  expect([where, /unsafe|https?:|\*/.test(policy)]).toEqual([where, false]);
  expect(told('cross-origin-opener-policy')).toEqual([where, 'same-origin']);
  expect(told('cross-origin-resource-policy')).toEqual([where, 'same-origin']);
  expect(told('referrer-policy')).toEqual([where, 'no-referrer']);
  expect(told('x-content-type-options')).toEqual([where, 'nosniff']);
  for (const closed of ['camera=()', 'geolocation=()'])
    expect(told('permissions-policy')).toEqual([where, expect.stringContaining(closed)]);
  expect(told('cache-control')).toEqual([where, 'no-store']);
  expect(told('access-control-allow-origin')).toEqual([where, null]);
  expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000; includeSubDomains/);
  expect(told('server')).toEqual([where, null]);
  expect(told('x-powered-by')).toEqual([where, null]);
}

test.for(Object.keys(ROUTES) as RouteName[])(
  '%s holds the browser to the rules, for a stranger and for somebody signed in',
  async (name) => {
    const known = server.stranger();
    known.cookie = name === 'signOut' ? '' : server.administrator.cookie;
    // Asked for as it should be, so that some answer, and with a body that is refused.
    for (const client of [server.stranger(), known])
      for (const body of [{}, { no: 'sense' }])
        expectRules((await client.request(name, { params, body })).headers, name);
  },
);

test('so is the stream of what changes', async () => {
  const { cookie } = server.administrator;
  const stream = await fetch(server.running().url + EVENTS_PATH, { headers: { cookie } });
  expect(stream.status).toBe(200);
  expectRules(stream.headers, EVENTS_PATH);
  await stream.body?.cancel();
});

test('what is no route, no page and no address is held to them too', async () => {
  for (const path of ['/api', '/api/none', '/none', '/%E0%A4%A', '/api/%ff', '//api/x']) {
    const answer = await fetch(server.running().url + path);
    expectRules(answer.headers, path);
    expect([path, answer.headers.get('content-type')]).toEqual([
      path,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
  }
});

test('over https the cookie belongs to this host alone', async () => {
  const { url } = server.running();
  const signIn = (proto: string) =>
    fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-proto': proto },
      body: JSON.stringify({ login: 'admin', password: 'a long enough password' }),
    });
  const begun = await signIn('https');
  const cookie = begun.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-sila_session=[0-9a-f]{64}; /);
  expect(begun.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
  expect(cookie.split('; ').slice(1).sort()).toEqual(
    ['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure'].sort(),
  );
  const pair = cookie.split(';')[0]!;
  const who = async (headers: Record<string, string>) =>
    (await (await fetch(`${url}/api/session`, { headers })).json()).user?.login ?? null;
  expect(await who({ cookie: pair, 'x-forwarded-proto': 'https' })).toBe('admin');
  // The same token under the name that a plain connection could have planted opens nothing.
  const planted = pair.replace('__Host-', '');
  expect(await who({ cookie: planted, 'x-forwarded-proto': 'https' })).toBeNull();
  const account = async (given: string) => {
    const headers = { cookie: given, 'x-forwarded-proto': 'https' };
    return (await fetch(`${url}/api/account`, { headers })).status;
  };
  expect([await account(pair), await account(planted)]).toEqual([200, 401]);
  expect((await signIn('http')).headers.get('set-cookie')).toMatch(/^sila_session=/);
});

/** Sends bytes as they are, keeps the connection open, and gives all that comes until it is closed. */
function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(server.running().url);
  return new Promise((done, fail) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (bytes) => {
      heard += bytes.toString();
    });
    socket.on('close', () => done(heard));
    socket.on('error', fail);
  });
}

test('what is not HTTP is answered in the shape of every refusal, and quotes nothing', async () => {
  const heard = await sendRaw('GET /خالد HTTP/9\r\nx: Planted\r\n\r\n');
  expect(heard).toMatch(/^HTTP\/1.1 400 /);
  expect(JSON.parse(heard.split('\r\n\r\n')[1]!).type).toBe('urn:sila:problem:request.malformed');
  expect(heard).not.toMatch(/Planted|خالد/);
  const long = await sendRaw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1.1 413 /);
});

test('a head that never ends does not hold its connection', async () => {
  const heard = await sendRaw('GET /api/session HTTP/1.1\r\nhost: x\r\nx-slow: ');
  expect(heard).toMatch(/^HTTP\/1.1 4\d\d /);
});

test('a body nested without end is refused before anything walks it', async () => {
  for (const deep of ['['.repeat(2_000_000), `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`]) {
    const answer = await fetch(`${server.running().url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: deep,
    });
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'request.malformed']);
  }
});
