import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { StartProblem } from './start-problem.ts';

const run = promisify(execFile);

/** The operating system account that PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** True when we are root and must step down to this account. */
  readonly stepDown: boolean;
}

/** What a child of PostgreSQL sees: no PG* variables, no library paths, no language of ours. */
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Options for `spawn` that put a child under `account`, away from our own folder and settings. */
export function spawnAs(account: Account) {
  const identity = account.stepDown ? { uid: account.uid, gid: account.gid } : {};
  return { ...identity, cwd: '/', env: ENVIRONMENT } as const;
}

/** Runs a small shell test as `account`; true when it exits with 0. */
export function canAs(account: Account, script: string, ...args: string[]): boolean {
  const done = spawnSync('/bin/sh', ['-c', script, 'sh', ...args], {
    ...spawnAs(account),
    stdio: 'ignore',
  });
  return done.error === undefined && done.status === 0;
}

/** True when `account` itself can enter `folder`: asked of the system, not read from mode bits. */
export function canEnter(account: Account, folder: string): boolean {
  return canAs(account, 'cd "$1"', folder);
}

/**
 * The account for a cluster whose files belong to `ownerUid` (null: nothing
 * there yet). PostgreSQL refuses to run as root, so root steps down: to the
 * owner of what is there, else to `postgres`, else to a system account `sila`
 * made for it, else to `nobody`.
 */
export async function chooseAccount(ownerUid: number | null): Promise<Account> {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return ownAccount(uid);
  const wanted = ownerUid ? [String(ownerUid), 'postgres', 'sila'] : ['postgres', 'sila'];
  for (const name of wanted) {
    const found = await lookUp(name);
    if (found) return found;
  }
  const made = (await makeSystemAccount()) ?? (await lookUp('nobody'));
  if (made) return made;
  throw new StartProblem(
    'PostgreSQL refuses to run as root and no account postgres, sila or nobody exists here; start Sila as an ordinary user.',
  );
}

function ownAccount(uid: number): Account {
  const gid = process.getgid?.() ?? uid;
  try {
    return { name: userInfo().username, uid, gid, stepDown: false };
  } catch {
    throw new StartProblem(
      `PostgreSQL needs an account with a name, and user number ${uid} has none in /etc/passwd.`,
    );
  }
}

async function lookUp(who: string): Promise<Account | null> {
  try {
    const [name, uid, gid] = await Promise.all(
      ['-un', '-u', '-g'].map(async (flag) => (await run('id', [flag, who])).stdout.trim()),
    );
    if (!name || !Number(uid)) return null;
    return { name, uid: Number(uid), gid: Number(gid), stepDown: true };
  } catch {
    return null;
  }
}

async function makeSystemAccount(): Promise<Account | null> {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  try {
    execFileSync('useradd', [...flags, 'sila'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return lookUp('sila');
}
