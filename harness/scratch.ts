import { accessSync, constants, statfsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOM = 4 * 2 ** 30;

/** A new folder for files that are copied hundreds of times: in memory where there is room. */
export async function makeScratch(): Promise<string> {
  const folder = await mkdtemp(join(hasRoom('/dev/shm') ? '/dev/shm' : tmpdir(), 'sila-harness-'));
  // PostgreSQL's account must get through to its own folder inside.
  await chmod(folder, 0o711);
  return folder;
}

export async function removeScratch(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

function hasRoom(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize > ROOM;
  } catch {
    return false;
  }
}
