import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chown, mkdir, open, rename } from 'node:fs/promises';
import type { Account } from './account.ts';

/**
 * Writes `text` to `path`, mode 0600, belonging to `account`, in one step: a
 * reader sees the old file or the new one. Never follows a link left in place
 * of the file, because root may be writing in a folder it does not own.
 */
export async function writeOwned(path: string, text: string, account: Account): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text);
    if (account.stepDown) await file.chown(account.uid, account.gid);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** Opens `path` for appending, mode 0600, belonging to `account`; refuses a link. */
export async function openOwnedLog(path: string, account: Account) {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const file = await open(path, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600);
  if (account.stepDown) await file.chown(account.uid, account.gid);
  return file;
}

/** Makes a folder of mode 0700 that belongs to `account`; its parent must exist. */
export async function makeOwnedFolder(path: string, account: Account): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (account.stepDown) await chown(path, account.uid, account.gid);
}
