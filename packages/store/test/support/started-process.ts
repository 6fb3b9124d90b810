import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./postgres-process.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A process of its own that started PostgreSQL on a folder, or said why it could not. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Empty when the start failed. */
  readonly connectionString: string;
  readonly postgresPid: number;
  /** What it said on stderr. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** Runs `program` with TypeScript read as it is, optionally under another account. */
export function runTypeScript(program: string, args: string[], account: { uid?: number } = {}) {
  const identity = account.uid === undefined ? {} : { uid: account.uid, gid: account.uid };
  return spawn(process.execPath, ['--import', TSX, program, ...args], {
    ...identity,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
}

/** Starts PostgreSQL on `folder` in another process and waits until it is ready or has failed. */
export async function startInProcess(folder: string, account?: { uid?: number }) {
  const child = runTypeScript(PROGRAM, [folder], account);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  const line = await new Promise<string>((done) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (text.includes('\n')) done(text);
    });
    void ended.then(() => done(text));
  });
  const ready = line === '' ? { connectionString: '', pid: 0 } : JSON.parse(line);
  const { connectionString, pid: postgresPid } = ready;
  return { child, connectionString, postgresPid, said: () => said, ended } as StartedProcess;
}
