import { execFile } from 'node:child_process';
import { chown, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BaseRegistry } from '../registry/base-registry.ts';

const run = promisify(execFile);

/** A new data folder with the cluster of another, which must be at rest; owned as a start by Sila leaves it. */
export async function copyCluster(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  await run('cp', ['-a', '--reflink=auto', join(from, 'postgres'), to]);
  const { uid, gid } = await stat(join(from, 'postgres'));
  await chown(to, uid, gid);
}

/** The same with its keys, so that Sila starts in it. */
export async function copyBase(base: BaseRegistry, to: string): Promise<void> {
  await copyCluster(base.folder, to);
  await run('cp', ['-a', base.keyFolder, join(to, 'keys')]);
}
