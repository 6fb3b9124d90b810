import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, spawnAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { accessRules, accountMap, serverSettings } from './configuration.ts';
import type { DataHome } from './data-home.ts';
import { makeOwnedFolder, writeOwned } from './owned-file.ts';
import { StartProblem } from './start-problem.ts';

const DRAFT = 'postgres.new-';

/**
 * Makes the cluster of `home` where there is none. It is built beside its place
 * and moved in when whole, so that a start cut short leaves nothing half made.
 *
 * @returns the cluster's folder
 */
export async function ensureCluster(home: DataHome, binaries: Binaries): Promise<string> {
  const cluster = join(home.folder, 'postgres');
  await clearDrafts(home.folder);
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  if (existsSync(cluster)) {
    throw new StartProblem(
      `${cluster} is not a database of Sila's; move it away or set SILA_DATA.`,
    );
  }
  const draft = join(home.folder, `${DRAFT}${randomBytes(4).toString('hex')}`);
  await makeOwnedFolder(draft, home.account);
  await initialise(draft, home.account, binaries);
  await rename(draft, cluster);
  return cluster;
}

/**
 * Removes what starts cut short left half made. The initdb of a killed Sila may
 * still be at work in one, so each has a name of its own and what resists is
 * left for the next start.
 */
async function clearDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(DRAFT)) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Writes the three files that say how the server runs and who may come in. */
export async function configure(cluster: string, account: Account, socketFolder: string) {
  await writeOwned(join(cluster, 'postgresql.conf'), serverSettings(socketFolder), account);
  await writeOwned(join(cluster, 'pg_hba.conf'), accessRules(), account);
  await writeOwned(join(cluster, 'pg_ident.conf'), accountMap(account), account);
}

/**
 * The built-in C.UTF-8 locale sorts and folds the same on every machine and
 * after every system update, so an index never goes stale under our feet.
 */
async function initialise(folder: string, account: Account, binaries: Binaries): Promise<void> {
  const flags = [
    ['--pgdata', folder],
    ['--username', 'postgres'],
    ['--encoding', 'UTF8'],
    ['--locale', 'C'],
    ['--locale-provider', 'builtin'],
    ['--builtin-locale', 'C.UTF-8'],
    ['--auth', 'peer'],
    ['--data-checksums'],
  ].flat();
  const { code, lastLine } = await runToEnd(binaries.initdb, flags, account);
  if (code === 0) return;
  await rm(folder, { recursive: true, force: true });
  throw new StartProblem(`PostgreSQL could not make a new database in ${folder}: ${lastLine}`);
}

interface Ended {
  readonly code: number | null;
  readonly lastLine: string;
}

function runToEnd(program: string, flags: string[], account: Account): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, flags, {
      ...spawnAs(account),
      // Ctrl-C is for Sila, which stops once what it began is whole.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', (error) => done({ code: null, lastLine: error.message }));
    child.on('close', (code) => done({ code, lastLine: lastLineOf(said) }));
  });
}

function lastLineOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const cause = lines.find((line) => /error:|FATAL/.test(line)) ?? lines.at(-1);
  return cause?.trim() ?? 'it gave no reason.';
}
