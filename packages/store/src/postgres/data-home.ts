import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Account, canEnter, chooseAccount } from './account.ts';
import { makeOwnedFolder } from './owned-file.ts';
import { folderProblem, StartProblem } from './start-problem.ts';

/** Where root keeps what PostgreSQL's account cannot reach in the place asked for. */
const SYSTEM_FOLDER = '/var/lib/sila';
const NOTE = 'where-the-data-is.txt';

/** The folder that holds the cluster, its log and its lock, and who owns them. */
export interface DataHome {
  readonly folder: string;
  readonly account: Account;
  /** Where programs may be copied to when the installed ones cannot be run. */
  readonly spare: string;
}

/**
 * Prepares the data folder that was asked for: makes it if need be, mode 0700,
 * belonging to the account PostgreSQL runs as. A folder that holds other
 * people's files keeps its owner and mode; nothing above it is ever changed.
 *
 * Root's account may be unable to reach it (a clone under /root): then the
 * data live under /var/lib/sila and a note in the folder says where.
 */
export async function prepareDataHome(asked: string): Promise<DataHome> {
  const folder = resolve(asked);
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const real = await realpath(folder);
    const noted = await readNote(real);
    if (noted) return await homeElsewhere(noted);
    const account = await chooseAccount(ownerOf(join(real, 'postgres')) ?? ownerOf(real));
    if (isOurs(real)) {
      if (account.stepDown) await chown(real, account.uid, account.gid);
      await chmod(real, 0o700);
    }
    if (canEnter(account, real)) {
      return { folder: real, account, spare: account.stepDown ? SYSTEM_FOLDER : real };
    }
    return await homeElsewhere(await moveAway(real, account));
  } catch (error) {
    throw folderProblem(folder, error);
  }
}

/** Where the data of `asked` are, without changing anything; null when there are none. */
export async function findDataHome(asked: string): Promise<string | null> {
  const folder = resolve(asked);
  if (!existsSync(folder)) return null;
  const real = await realpath(folder);
  const home = (await readNote(real)) ?? real;
  return existsSync(join(home, 'postgres')) ? home : null;
}

function ownerOf(path: string): number | null {
  try {
    return statSync(path).uid || null;
  } catch {
    return null;
  }
}

/** Nothing there but what Sila itself keeps, or what a new disk brings along. */
function isOurs(folder: string): boolean {
  return readdirSync(folder).every((name) =>
    /^(postgres|sila\.lock|socket$|lost\+found$)/.test(name),
  );
}

async function homeElsewhere(folder: string): Promise<DataHome> {
  const account = await chooseAccount(ownerOf(join(folder, 'postgres')) ?? ownerOf(folder));
  return { folder, account, spare: SYSTEM_FOLDER };
}

async function moveAway(folder: string, account: Account): Promise<string> {
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const home = join(SYSTEM_FOLDER, `data-${mark}-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    await makeOwnedFolder(home, account);
  } catch (error) {
    const cause = folderProblem(home, error).message;
    throw new StartProblem(
      `PostgreSQL's account ${account.name} may not enter ${folder}, and ${cause} Set SILA_DATA to a folder it can reach.`,
    );
  }
  await writeFile(join(home, 'belongs-to.txt'), `${folder}\n`, { mode: 0o600 });
  await writeFile(join(folder, NOTE), noteText(home, account), { flag: 'wx', mode: 0o600 });
  return home;
}

function noteText(home: string, account: Account): string {
  return `${home}

Sila was started as root. PostgreSQL refuses to run as root, and the account it
runs as here (${account.name}) may not enter this folder, because a folder above it is
closed to others. So the data are in the folder named in the first line, which
must be backed up and removed together with this one. Keep this note: without
it Sila begins an empty registry.
`;
}

async function readNote(folder: string): Promise<string | null> {
  const path = join(folder, NOTE);
  if (!existsSync(path)) return null;
  const about = lstatSync(path);
  if (!about.isFile() || about.uid !== process.getuid?.()) return null;
  const home = (await readFile(path, 'utf8')).split('\n', 1)[0]?.trim() ?? '';
  if (home.startsWith('/') && existsSync(home)) return realpath(home);
  throw new StartProblem(`${path} says that the data are in ${home}, and nothing is there.`);
}
