import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface StartSettings {
  readonly folder: string;
  readonly port: number;
  /** Further settings of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** `npm` goes through npm start; `node` starts the same file without npm around it. */
  readonly by?: 'npm' | 'node';
}

/** A Sila started as a user starts it, in a process of its own. */
export interface SilaProcess {
  readonly child: ChildProcess;
  /** Where it serves, for example http://127.0.0.1:8080; empty when it did not start. */
  readonly address: string;
  /** The first-login link, where it printed one. */
  readonly firstLogin: string | null;
  readonly out: () => string;
  readonly err: () => string;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ctrl-C, and its exit code. */
  stop(): Promise<number | null>;
}

/** Starts Sila and waits until it says where it is, or ends. */
export async function startSila(settings: StartSettings): Promise<SilaProcess> {
  const child = spawnSila(settings);
  let [out, err] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  await new Promise<void>((ready) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (/https?:\/\/.*\n/.test(out)) ready();
    });
    void ended.then(() => ready());
  });
  const urls = out.match(/https?:\/\/\S+/g) ?? [];
  return {
    child,
    address: urls.length > 0 ? new URL(urls[0] ?? '').origin : '',
    firstLogin: urls.find((url) => url.includes('/welcome')) ?? null,
    out: () => out,
    err: () => err,
    ended,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** As above, for journeys that need it to run. @throws what it said when it did not start */
export async function startServing(settings: StartSettings): Promise<SilaProcess> {
  const sila = await startSila(settings);
  if (sila.address === '') throw new Error(`Sila did not start: ${sila.err()}`);
  return sila;
}

function spawnSila(settings: StartSettings): ChildProcess {
  // What the test runner or its caller has set is not what a user has.
  const { DATABASE_URL: _, HOST: __, NODE_ENV: ___, ...inherited } = process.env;
  const own = { PORT: String(settings.port), SILA_DATA: settings.folder, ...settings.env };
  const options: SpawnOptions = {
    cwd: ROOT,
    env: { ...inherited, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  if (settings.by === 'npm') return spawn('npm', ['start'], options);
  return spawn(process.execPath, ['tools/start.mjs'], options);
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** A new data folder and the way to remove it. */
export async function freshFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sila-journey-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
