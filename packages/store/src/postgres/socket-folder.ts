import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { makeOwnedFolder } from './owned-file.ts';
import { StartProblem } from './start-problem.ts';

const SOCKET = '.s.PGSQL.5432';
/** The kernel keeps 108 bytes for a socket's path on Linux and 104 on macOS, one of them a zero. */
const LONGEST = 103;
const PREFIX = 'sila-';

/**
 * A folder of mode 0700 for PostgreSQL's Unix socket: in the data folder, or,
 * where that path is too long for a socket, a new private one among the
 * temporary files.
 */
export async function makeSocketFolder(home: string, account: Account): Promise<string> {
  const inside = join(home, 'socket');
  if (fits(inside)) {
    await rm(inside, { recursive: true, force: true });
    await makeOwnedFolder(inside, account);
    return inside;
  }
  for (const place of [tmpdir(), '/tmp']) {
    if (!existsSync(place) || !fits(join(place, `${PREFIX}123456`))) continue;
    if (!canEnter(account, place)) continue;
    const folder = await mkdtemp(join(place, PREFIX));
    await chmod(folder, 0o700);
    if (account.stepDown) await chown(folder, account.uid, account.gid);
    return folder;
  }
  throw new StartProblem(
    `The path ${home} is too long for a Unix socket and no temporary folder is at hand; set SILA_DATA to a shorter path.`,
  );
}

/** Removes a socket folder that `makeSocketFolder` made, and nothing else. */
export async function removeSocketFolder(folder: string): Promise<void> {
  const name = basename(folder);
  if (name !== 'socket' && !/^sila-\w{6}$/.test(name)) return;
  await rm(folder, { recursive: true, force: true });
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, SOCKET)) <= LONGEST;
}
