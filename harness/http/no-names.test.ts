import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEMS, type ProblemCode } from '@sila/domain';
import { ROUTES, type RouteName } from '@sila/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBase } from '../crash/copy-cluster.ts';
import { buildProgram, type RunningSila, startSila } from '../crash/sila-process.ts';
import { makeBase } from '../registry/base-registry.ts';
import { PASSWORD } from '../registry/people.ts';
import { makeScratch, removeScratch } from '../scratch.ts';
import { Client } from './client.ts';

/** Names that stand nowhere else: whoever meets one knows where it came from. */
const PLANTED = ['زرقاء بنت اليمامة المغروسة', 'Plantedname Zarqa'];

let site: string;
let folder: string;
let sila: RunningSila;
let client: Client;
beforeAll(async () => {
  buildProgram();
  site = await makeScratch();
  const base = await makeBase(site, 40);
  folder = join(site, 'data');
  await copyBase(base, folder);
  sila = await startSila(folder);
  client = new Client(sila.address);
  await client.signIn('first', PASSWORD);
}, 240_000);
afterAll(async () => {
  await sila.stop();
  await removeScratch(site);
});

/** The keys of a body, each with a name where something else belongs. */
function wrongBodies(name: RouteName, planted: string): unknown[] {
  const shape = (ROUTES[name].body as { shape?: Record<string, unknown> }).shape ?? {};
  const keys = Object.keys(shape);
  const filled = Object.fromEntries(keys.map((key) => [key, planted]));
  const nested = Object.fromEntries(keys.map((key) => [key, { [planted]: [planted] }]));
  return [filled, nested, planted, [planted], { [planted]: planted }];
}

const routes = (Object.keys(ROUTES) as RouteName[]).filter((name) => name !== 'signOut');

test.for(routes)('%s: no refusal repeats a name, and each is of the table', async (name) => {
  for (const planted of PLANTED) {
    const params = { id: encodeURIComponent(planted), row: encodeURIComponent(planted) };
    for (const body of wrongBodies(name, planted)) {
      const { status, body: told } = await client.ask(name, { params, body });
      if (status === 200) continue;
      expect(JSON.stringify(told)).not.toContain(planted);
      const { code, type } = told as { code: ProblemCode; type: string };
      expect([type, status]).toEqual([`urn:sila:problem:${code}`, PROBLEMS[code]]);
    }
  }
});

test('an address that is none, a file that is none and JSON that is none repeat nothing', async () => {
  for (const planted of PLANTED) {
    const { cookie } = client;
    const address = `${sila.address}/api/${encodeURIComponent(planted)}`;
    const json = { cookie, 'content-type': 'application/json' };
    const answers = [
      await fetch(address, { headers: { cookie } }),
      await fetch(address, { method: 'PATCH', headers: json, body: `{"${planted}` }),
      await fetch(`${sila.address}/api/queue`, { method: 'POST', headers: json, body: planted }),
      await fetch(`${sila.address}/api/matches/%E0%A4%A`, { headers: { cookie } }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await answer.text()).not.toContain(planted);
    }
    const noise = new TextEncoder().encode(`%PDF-1.7 ${planted}`);
    const { status, body } = await client.upload(`${planted}.pdf`, noise);
    expect([status, JSON.stringify(body).includes(planted)]).toEqual([422, false]);
  }
});

test('nothing that was written down on the way holds a name', () => {
  const logs = sila.said() + readFileSync(join(folder, 'postgres.log'), 'utf8');
  expect(logs.length).toBeGreaterThan(0);
  for (const planted of PLANTED) {
    expect(logs).not.toContain(planted);
    expect(logs).not.toContain(encodeURIComponent(planted));
  }
});
