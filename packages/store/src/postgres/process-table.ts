import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** True while a process of that number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return stateOf(pid) !== 'Z';
}

/** When a process started, as an opaque word; equal only for the very same process. */
export function startOf(pid: number): string {
  const fields = statOf(pid);
  if (fields) return fields[19] ?? '';
  return ps(pid, 'lstart');
}

/** A zombie has ended and only waits to be counted by its parent. */
function stateOf(pid: number): string {
  return statOf(pid)?.[0] ?? '';
}

/** The fields of /proc/PID/stat after the name in brackets, which may hold spaces. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/**
 * Processes at work in a cluster folder: PostgreSQL's server and its helpers
 * all make the cluster their working folder.
 */
export function processesIn(cluster: string): number[] {
  if (existsSync('/proc/self/cwd')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && workingFolder(name) === cluster)
      .map(Number);
  }
  return ps('-ax', 'pid=,command')
    .split('\n')
    .filter((line) => line.includes(cluster) && line.includes('postgres'))
    .map((line) => Number.parseInt(line, 10));
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function ps(which: number | '-ax', columns: string): string {
  const target = which === '-ax' ? ['-ax'] : ['-p', String(which)];
  try {
    return execFileSync('ps', [...target, '-o', `${columns}=`], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
