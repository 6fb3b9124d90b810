import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, spawnAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { DataHome } from './data-home.ts';
import { openOwnedLog } from './owned-file.ts';
import { readPostmaster } from './postmaster.ts';
import { StartProblem } from './start-problem.ts';

/** A log beyond this many bytes is put aside at the next start. */
const LOG_LIMIT = 20 * 1024 * 1024;

/** A PostgreSQL server as a child of ours. */
export interface Server {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly logFile: string;
  /** Length of the log before this start, in bytes: what follows was said by this server. */
  readonly logFrom: number;
  readonly ended: Promise<void>;
}

/**
 * The server leads a session of its own, so that Ctrl-C in the terminal reaches
 * Sila alone, which then stops the server after its last request.
 */
export async function spawnServer(
  home: DataHome,
  cluster: string,
  binaries: Binaries,
): Promise<Server> {
  const logFile = join(home.folder, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT) {
    await rename(logFile, `${logFile}.old`);
  }
  const output = await openOwnedLog(logFile, home.account);
  const logFrom = (await output.stat()).size;
  const child = spawn(binaries.postgres, ['-D', cluster], {
    ...spawnAs(home.account),
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  await output.close();
  if (child.pid === undefined) throw cannotRun(home.account, binaries);
  return { child, pid: child.pid, logFile, logFrom, ended };
}

function cannotRun(account: Account, binaries: Binaries): StartProblem {
  return new StartProblem(`${binaries.postgres} could not be run as ${account.name}.`);
}

/** Recovery after a power cut may take minutes; as long as the server lives, we wait. */
export async function untilReady(server: Server, cluster: string, log: (line: string) => void) {
  let over = false;
  void server.ended.then(() => {
    over = true;
  });
  const begun = Date.now();
  let told = 0;
  for (;;) {
    const postmaster = readPostmaster(cluster);
    if (postmaster?.pid === server.pid && postmaster.ready) return;
    if (over) throw new StartProblem(`PostgreSQL did not start: ${await lastWords(server)}`);
    const seconds = Math.floor((Date.now() - begun) / 10_000) * 10;
    if (seconds > told) {
      told = seconds;
      log(`PostgreSQL is putting its files in order after an abrupt end (${seconds} s so far).`);
    }
    await new Promise((wake) => setTimeout(wake, 25));
  }
}

/** Settles when the server ends and nobody `asked` it to. */
export async function diedUnasked(server: Server, asked: () => boolean): Promise<StartProblem> {
  await server.ended;
  if (asked()) return new Promise(() => undefined);
  return new StartProblem(`PostgreSQL ended unexpectedly: ${await lastWords(server)}`);
}

/** The last line of the log that says why, without its time and process number. */
async function lastWords(server: Server): Promise<string> {
  const file = await open(server.logFile);
  try {
    const { size } = await file.stat();
    const from = Math.max(server.logFrom, size - 65_536);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const lines = buffer.toString('utf8', 0, bytesRead).trim().split('\n');
    const cause = lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1);
    const words = cause?.replace(/^.*\] (?=[A-Z]+:)/, '').trim() || 'it gave no reason.';
    return `${words} (more in ${server.logFile})`;
  } finally {
    await file.close();
  }
}
