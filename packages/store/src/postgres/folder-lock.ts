import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync } from 'node:fs';
import { link, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { writeOwned } from './owned-file.ts';
import { isAlive, startOf } from './process-table.ts';
import { StartProblem } from './start-problem.ts';

const NAME = 'sila.lock';
/** A holder on another machine or in another container shows life this often, in milliseconds. */
const HEARTBEAT = 5_000;
const SILENT = 4 * HEARTBEAT;
/** How long to wait for a holder that is just stopping, in milliseconds. */
const PATIENCE = 4_000;

interface Holder {
  readonly pid: number;
  /** When that process started, as the kernel counts: a reused pid has another. */
  readonly started: string;
  /** Machine, boot and process namespace, without which a pid means nothing. */
  readonly place: string;
  readonly token: string;
}

/** A folder held for one process. `release` is safe to call twice and at exit. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes `folder` for this process alone. A lock whose process is gone (kill -9,
 * power cut) is taken over; a living holder is waited for a moment, as it may
 * be stopping, and then named in a StartProblem.
 */
export async function lockFolder(folder: string, account: Account): Promise<FolderLock> {
  const path = join(folder, NAME);
  const self = describeSelf();
  const until = Date.now() + PATIENCE;
  while (!(await take(path, self, account))) {
    const holder = readHolder(path);
    if (holder && isHeld(path, holder)) {
      if (Date.now() > until) throw inUse(folder, holder);
      await new Promise((wake) => setTimeout(wake, 100));
    } else {
      await setAside(path, holder);
    }
  }
  const heart = setInterval(() => beat(path), HEARTBEAT);
  heart.unref();
  return {
    release() {
      clearInterval(heart);
      if (readHolder(path)?.token === self.token) rmSync(path, { force: true });
    },
  };
}

/** The pid of the living process that holds `folder`, or null. */
export function holderOf(folder: string): number | null {
  const path = join(folder, NAME);
  const holder = readHolder(path);
  return holder && isHeld(path, holder) ? holder.pid : null;
}

function inUse(folder: string, holder: Holder): StartProblem {
  return new StartProblem(
    `The data folder ${folder} is in use by another Sila (process ${holder.pid}); stop it first, or set SILA_DATA to another folder.`,
  );
}

/** A hard link is made only where nothing stands: of two that try, one succeeds. */
async function take(path: string, self: Holder, account: Account): Promise<boolean> {
  const own = `${path}.${self.token}`;
  await writeOwned(own, JSON.stringify(self), account);
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Removes a dead lock, unless somebody else has just replaced it: then it is put back. */
async function setAside(path: string, seen: Holder | null): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readFile(aside, 'utf8').then(parse, () => null);
  if (moved && moved.token !== seen?.token) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function isHeld(path: string, holder: Holder): boolean {
  if (holder.place === describePlace()) {
    return isAlive(holder.pid) && startOf(holder.pid) === holder.started;
  }
  try {
    return Date.now() - statSync(path).mtimeMs < SILENT;
  } catch {
    return false;
  }
}

function beat(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The folder may be gone (a removed disk); PostgreSQL itself will say so.
  }
}

function describeSelf(): Holder {
  return {
    pid: process.pid,
    started: startOf(process.pid),
    place: describePlace(),
    token: randomBytes(8).toString('hex'),
  };
}

function describePlace(): string {
  const boot = '/proc/sys/kernel/random/boot_id';
  if (!existsSync(boot)) return hostname();
  return `${hostname()} ${readFileSync(boot, 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
}

function readHolder(path: string): Holder | null {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function parse(text: string): Holder | null {
  try {
    const value = JSON.parse(text);
    return typeof value?.pid === 'number' && typeof value.token === 'string' ? value : null;
  } catch {
    return null;
  }
}
