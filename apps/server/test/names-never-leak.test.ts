import { ROUTES, type RouteName } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestServer, testServer } from './support/test-server.ts';

/** In Arabic, in Latin, and as an address would carry the first: none may come back or be logged. */
const NAME = 'زمردة القنيطراني';
const LATIN = 'Zumurrudah Qunaytirani';
const PLANTED = [NAME, LATIN, encodeURIComponent(NAME), encodeURIComponent(LATIN), 'zumurrudah'];
const BOTH = `${NAME} ${LATIN}`;

let server: TestServer;
let logged = '';
const spoken: Client[] = [];
beforeAll(async () => {
  const logTo = {
    write: (line: string) => {
      logged += line;
    },
  };
  server = await testServer({ logLevel: 'trace', logTo });
  spoken.push(server.administrator, await server.join('caseworker', ['caseworker']));
  spoken.push(server.stranger());
});
afterAll(() => server.close());

function expectSilent(text: string, where: string): void {
  const low = text.toLowerCase();
  for (const name of PLANTED)
    expect([where, low.includes(name.toLowerCase())]).toEqual([where, false]);
}

/** A refusal says what kind it is and nothing in words: RFC 9457, from the closed table. */
function expectProblem(text: string, response: Response): void {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const body = JSON.parse(text);
  expect(body).toMatchObject({ type: `urn:sila:problem:${body.code}`, status: response.status });
  const known = ['code', 'current', 'params', 'status', 'type'];
  expect(Object.keys(body).filter((key) => !known.includes(key))).toEqual([]);
}

/** Wrong in every way that a body can be wrong, each with the name in it. */
const BODIES: readonly (readonly [string, string])[] = [
  ['application/json', `{"name":"${BOTH}`],
  ['application/json', JSON.stringify(BOTH)],
  ['application/json', JSON.stringify({ [BOTH]: BOTH })],
  ['application/json', `{"__proto__":{"name":"${BOTH}"}}`],
  ['application/json', JSON.stringify(everyField())],
  [`text/${LATIN.replace(' ', '-')}`, BOTH],
  [
    'multipart/form-data; boundary=x',
    `--x\r\ncontent-disposition: form-data; name="${LATIN}"\r\n\r\n${BOTH}`,
  ],
  [
    'multipart/form-data; boundary=x',
    `--x\r\ncontent-disposition: form-data; name="file"; filename="${LATIN}.pdf"\r\n\r\n%PDF ${BOTH}\r\n--x--\r\n`,
  ],
];

/** The name as the value of every field that any route knows, so that whatever is read first is wrong. */
function everyField(): Record<string, string> {
  const shapes = Object.values(ROUTES).flatMap(({ body }) =>
    Object.keys((body as never as { shape?: object }).shape ?? {}),
  );
  return Object.fromEntries(shapes.map((key) => [key, BOTH]));
}

function requestsOf(name: RouteName, client: Client): [string, RequestInit][] {
  const { method, path } = ROUTES[name];
  const at = (id: string) => server.running().url + path.replace(/:\w+/g, encodeURIComponent(id));
  const cookie = name === 'signOut' ? '' : client.cookie;
  const headers = {
    cookie: `${cookie}; other=${encodeURIComponent(NAME)}`,
    'user-agent': LATIN,
    'x-forwarded-for': LATIN,
    'accept-language': LATIN,
  };
  const addresses = [
    at(BOTH),
    `${at('0192a000-0000-7000-8000-000000000000')}?q=${encodeURIComponent(BOTH)}`,
  ];
  if (method !== 'POST') return addresses.map((url) => [url, { method, headers }]);
  return addresses.flatMap((url) =>
    BODIES.map(([type, body]): [string, RequestInit] => [
      url,
      { method, body, headers: { ...headers, 'content-type': type } },
    ]),
  );
}

test.for(Object.keys(ROUTES) as RouteName[])(
  '%s repeats no name, however wrongly it is asked',
  async (name) => {
    for (const client of spoken) {
      for (const [url, init] of requestsOf(name, client)) {
        const response = await fetch(url, { ...init, redirect: 'manual' });
        const text = await response.text();
        if (response.status !== 200) {
          expectProblem(text, response);
          expectSilent(text, name);
        }
        for (const [header, value] of response.headers) expectSilent(value, `${name}: ${header}`);
      }
    }
  },
);

test('addresses and headers that nothing is behind repeat none either', async () => {
  const { url } = server.running();
  const asked: [string, RequestInit][] = [
    [`/api/${encodeURIComponent(NAME)}`, {}],
    [`/${encodeURIComponent(NAME)}`, {}],
    [`/api/%ff${LATIN}`, {}],
    ['/api/session', { headers: { authorization: LATIN, cookie: `sila_session=${LATIN}` } }],
    ['/api/session', { headers: { 'sec-fetch-site': LATIN }, method: 'POST' }],
    ['/api/session', { method: 'PUT', body: BOTH }],
    [
      '/api/session',
      {
        method: 'POST',
        body: BOTH,
        headers: {
          origin: `https://${LATIN.replace(' ', '.')}.example`,
          'content-type': 'application/json',
        },
      },
    ],
  ];
  for (const [path, init] of asked) {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    expectSilent(text, path);
    if (response.status !== 200) expectProblem(text, response);
  }
});

test('nothing that the server logged of all this names anybody', () => {
  expect(logged.split('\n').length).toBeGreaterThan(1000);
  expect(logged).toContain('"route":"/api/search"');
  const named = logged.split('\n').filter((line) => PLANTED.some((name) => line.includes(name)));
  expect(named).toEqual([]);
  expectSilent(logged, 'log');
});
