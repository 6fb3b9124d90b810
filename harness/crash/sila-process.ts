import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = fileURLToPath(new URL('./program.mjs', import.meta.url));

type Settings = Readonly<Record<string, string>>;

/** The whole of Sila on one data folder: the server, its threads and its PostgreSQL. */
export interface RunningSila {
  readonly address: string;
  readonly child: ChildProcess;
  /** All that it wrote on its two outputs. */
  said(): string;
  /** kill -9 of everything at once. */
  kill(): Promise<void>;
  /** Ctrl-C: PostgreSQL gives its shared memory back, which it can't when it is killed for good. */
  stop(): Promise<void>;
}

/** Builds the program when it is not what the sources say. */
export function buildProgram(): void {
  const built = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`Sila could not be built: ${built.stderr}`);
}

/** Starts a command of Sila on a data folder. */
export function spawnSila(
  folder: string,
  words: readonly string[],
  settings: Settings = {},
): ChildProcess {
  const { DATABASE_URL: _, HOST: __, NODE_ENV: ___, ...inherited } = process.env;
  const env = { ...inherited, SILA_DATA: folder, PORT: '0', ...settings };
  return spawn(process.execPath, [PROGRAM, ...words], { cwd: ROOT, env, stdio: 'pipe' });
}

/** Starts Sila and waits until it says where it is. @throws what it said when it did not come up */
export async function startSila(folder: string, settings: Settings = {}): Promise<RunningSila> {
  const child = spawnSila(folder, ['serve'], settings);
  let [out, err] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await new Promise<void>((ready) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (/https?:\/\/\S+/.test(out)) ready();
    });
    void ended.then(ready);
  });
  const address = /https?:\/\/[^\s/]+/.exec(out)?.[0];
  if (address === undefined) throw new Error(`Sila did not come up: ${err.trim()}`);
  return {
    address,
    child,
    said: () => out + err,
    kill: () => killAll(child, folder),
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** kill -9 of a command of Sila and of the PostgreSQL at work in its folder. */
export async function killAll(child: ChildProcess, folder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  const isOver = child.exitCode !== null || child.signalCode !== null;
  const ended = isOver ? null : new Promise((done) => child.once('close', done));
  child.kill('SIGKILL');
  for (const pid of processesIn(cluster)) killOne(pid);
  await ended;
  // One that was just being forked may have escaped the first round.
  while (processesIn(cluster).length > 0) {
    for (const pid of processesIn(cluster)) killOne(pid);
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

/** Whether PostgreSQL says that it can be asked. */
export function isPostgresReady(folder: string): boolean {
  const path = join(folder, 'postgres', 'postmaster.pid');
  if (!existsSync(path)) return false;
  return /\bready\b/.test(readFileSync(path, 'utf8'));
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went by itself.
  }
}

/** All of PostgreSQL's processes make the cluster their working folder. */
function processesIn(cluster: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolder(name) === cluster)
    .map(Number);
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
