import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, processesIn } from './process-table.ts';
import { removeSocketFolder } from './socket-folder.ts';
import { StartProblem } from './start-problem.ts';

/** What a running or once running PostgreSQL wrote of itself in its cluster folder. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly ready: boolean;
}

/** Reads postmaster.pid (pid, folder, start, port, socket folder, address, memory, state, by line). */
export function readPostmaster(cluster: string): Postmaster | null {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** True when a living process of that number really works in this cluster. */
export function isServing(cluster: string, postmaster: Postmaster): boolean {
  return isAlive(postmaster.pid) && processesIn(cluster).includes(postmaster.pid);
}

/**
 * Ends a PostgreSQL that a killed Sila left running on this cluster, and clears
 * what it left behind, so that a new one can start. Committed work is safe
 * either way: first the orderly stop, and only if that hangs the abrupt one.
 */
export async function endOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const left = readPostmaster(cluster);
  if (!left) return;
  if (isServing(cluster, left)) {
    log(`Stopping the PostgreSQL that an earlier Sila left running (process ${left.pid}).`);
    await endProcess(left.pid);
  }
  await helpersGone(cluster);
  await removeSocketFolder(left.socketFolder);
  // The number may by now belong to some other program of the same account,
  // which PostgreSQL would take for a living server.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. */
export async function endProcess(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 60],
    ['SIGQUIT', 10],
    ['SIGKILL', 10],
  ] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new StartProblem(
        `PostgreSQL (process ${pid}) belongs to another account; stop it first.`,
      );
    }
    if (await within(seconds, () => !isAlive(pid))) return;
  }
}

/** After kill -9 of the server its helpers notice and leave by themselves, within moments. */
async function helpersGone(cluster: string): Promise<void> {
  if (await within(30, () => processesIn(cluster).length === 0)) return;
  throw new StartProblem(
    `Processes ${processesIn(cluster).join(', ')} still work in ${cluster}; end them first.`,
  );
}

/** Waits until `true`, at most so many seconds. */
async function within(seconds: number, isTrue: () => boolean): Promise<boolean> {
  const until = Date.now() + seconds * 1000;
  while (!isTrue()) {
    if (Date.now() > until) return false;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return true;
}
