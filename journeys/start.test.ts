import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort, freshFolder, type SilaProcess, startSila } from './support/sila-process.ts';

let folder: string;
let remove: () => Promise<void>;
let port: number;
beforeEach(async () => {
  ({ folder, remove } = await freshFolder());
  port = await freePort();
});
afterEach(() => remove());

/** Makes the first account by the link that was printed; returns the session's cookie. */
async function makeAccount(sila: SilaProcess, login: string): Promise<string> {
  const token = /#(?:token=)?(.+)$/.exec(sila.firstLogin ?? '')?.[1];
  const reply = await post(sila, '/api/invitations/accept', {
    token,
    name: 'Administrator',
    login,
    password: 'a sentence of many words',
  });
  expect(reply.status).toBe(200);
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}

function post(sila: SilaProcess, path: string, body: unknown): Promise<Response> {
  return fetch(`${sila.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: sila.address },
    body: JSON.stringify(body),
  });
}

function signIn(sila: SilaProcess, login: string): Promise<Response> {
  return post(sila, '/api/session', { login, password: 'a sentence of many words' });
}

/** What it said on stderr beside its steps (Building …) and npm's own warnings. */
function saidBesides(sila: SilaProcess): string[] {
  const lines = sila.err().trim().split('\n');
  return lines.filter((line) => line !== '' && !line.endsWith('…') && !line.startsWith('npm warn'));
}

/** What a start that cannot succeed leaves: one line on stderr after the steps, and an exit code. */
async function refusalOf(settings: Parameters<typeof startSila>[0]): Promise<string> {
  const sila = await startSila(settings);
  expect(await sila.ended).toBe(1);
  expect(sila.out()).not.toContain('http');
  const lines = saidBesides(sila);
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('npm start', () => {
  test('one line with the address and the first-login link; Ctrl-C ends it with 0; a second start keeps the data', async () => {
    const first = await startSila({ folder, port, by: 'npm' });
    expect(first.address).toBe(`http://127.0.0.1:${port}`);
    expect(first.firstLogin).toContain(`${first.address}/welcome`);
    expect(
      first
        .out()
        .split('\n')
        .filter((line) => line.includes('http')),
    ).toHaveLength(1);
    const page = await fetch(first.address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="sila">');
    await makeAccount(first, 'reviewer-one');
    expect(await first.stop()).toBe(0);

    const second = await startSila({ folder, port, by: 'npm' });
    expect(second.address).toBe(`http://127.0.0.1:${port}`);
    expect(second.firstLogin).toBeNull();
    expect((await signIn(second, 'reviewer-one')).status).toBe(200);
    expect(await second.stop()).toBe(0);
  });

  test('kill -9 of npm ends Sila too, and the next start has the folder and the port', async () => {
    const first = await startSila({ folder, port, by: 'npm' });
    first.child.kill('SIGKILL');
    const second = await startSila({ folder, port, by: 'npm' });
    expect(saidBesides(second)).toEqual([]);
    expect(second.address).not.toBe('');
    expect(await second.stop()).toBe(0);
  });
});

test('kill -9, then a start: what was acknowledged is there', async () => {
  const first = await startSila({ folder, port });
  await makeAccount(first, 'reviewer-two');
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await startSila({ folder, port });
  expect((await signIn(second, 'reviewer-two')).status).toBe(200);
  expect(await second.stop()).toBe(0);
});

test('SIGTERM ends it with 0', async () => {
  const sila = await startSila({ folder, port });
  sila.child.kill('SIGTERM');
  expect(await sila.ended).toBe(0);
});

test('when its PostgreSQL dies, Sila says so in one line and ends', async () => {
  const sila = await startSila({ folder, port });
  const about = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(about, 10), 'SIGKILL');
  expect(await sila.ended).toBe(1);
  expect(saidBesides(sila)).toEqual([expect.stringContaining('PostgreSQL ended unexpectedly')]);
});

describe('what is in the way is told in one line', () => {
  test('a taken port', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    expect(await refusalOf({ folder, port })).toContain(`${port}`);
    await new Promise((done) => server.close(done));
  });

  test('a port that is no port', async () => {
    expect(await refusalOf({ folder, port: 70_000 })).toContain('PORT');
  });

  test('a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const data = join(folder, 'file', 'data');
    expect(await refusalOf({ folder: data, port })).toContain(data);
  });

  test('a folder that another Sila uses', async () => {
    const first = await startSila({ folder, port });
    const line = await refusalOf({ folder, port: await freePort() });
    expect(line).toContain(`process ${first.child.pid}`);
    expect(await first.stop()).toBe(0);
  });

  test('a database that does not answer, without its password', async () => {
    const nobody = await freePort();
    const env = { DATABASE_URL: `postgresql://sila:secret-word@127.0.0.1:${nobody}/sila` };
    const line = await refusalOf({ folder, port, env });
    expect(line).toContain('database');
    expect(line).not.toContain('secret-word');
  });
});
