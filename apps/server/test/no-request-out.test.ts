import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from '@sila/formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFace } from './support/open-face.ts';
import { settled, type TestServer, testServer } from './support/test-server.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
let server: TestServer;
let trap: Server;
let bait: string;
let visits = 0;
beforeAll(async () => {
  trap = createServer((socket) => {
    visits++;
    socket.destroy();
  });
  await new Promise<void>((done) => trap.listen(0, '127.0.0.1', done));
  bait = `http://127.0.0.1:${(trap.address() as { port: number }).port}/x`;
  server = await testServer();
});
afterAll(async () => {
  await server.close();
  trap.close();
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|node_modules/.test(path))
    .map((path) => join(folder, path));
}

test('nothing that the server is made of knows how to ask another machine', () => {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/src`);
  const paths = ['apps/server/src', ...packages].flatMap(sourcesUnder);
  expect(paths.length).toBeGreaterThan(300);
  const asks = /\bfetch\(|\bnew WebSocket\(|from 'node:(http|https|http2|dgram|tls|dns|net)'/;
  // A type of a request that came in, and the reading of an address, ask nobody.
  const reads = /import type \{[^}]*\} from 'node:(http|net)'|import \{ isIPv4 \} from 'node:net'/g;
  const found = paths.filter((path) =>
    asks.test(readFileSync(join(ROOT, path), 'utf8').replace(reads, '')),
  );
  expect(found).toEqual([]);
});

test('addresses in files, cells, names and inquiries are text: none is visited', async () => {
  const { administrator } = server;
  await openFace(server);
  const rows = [
    ['الاسم الكامل', 'اسم الأم', 'ملاحظات'],
    [`سالم ${bait}`, `=WEBSERVICE("${bait}")`, `<img src="${bait}">`],
    ['خالد الحموي', `=HYPERLINK("${bait}")`, `<!ENTITY x SYSTEM "${bait}">`],
  ];
  const files: [string, Uint8Array][] = [
    ['list.xlsx', await writeXlsx(rows)],
    [
      `${bait}.csv`,
      new TextEncoder().encode(
        rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n'),
      ),
    ],
  ];
  for (const [fileName, bytes] of files) {
    const preview = await administrator.upload(fileName, bytes);
    const mapping = preview.columns.map(({ column, header, attribute }) => ({
      column,
      header,
      attribute,
    }));
    const source = { name: `${bait} ${fileName}`, kind: 'sought', onePerPerson: false };
    await administrator.get('receiveList', {
      body: { deliveryId: preview.deliveryId, source, listDate: null, mapping },
    });
  }
  await settled(administrator);
  await administrator.ask('search', { body: { query: bait, limit: 5 } });
  expect(visits).toBe(0);
  // The trap does hear who comes.
  await fetch(bait).catch(() => null);
  expect(visits).toBeGreaterThan(0);
});
