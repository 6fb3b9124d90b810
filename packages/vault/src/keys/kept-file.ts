import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The bytes of a key file; made at the first call, readable by its owner only.
 * Of two processes that start at once, both get the one that was kept.
 *
 * @throws the file system's error when the folder can't be used
 */
export function keptFile(folder: string, name: string, make: () => string | Uint8Array): Buffer {
  const path = join(folder, name);
  const kept = readIfThere(path);
  if (kept !== null) return kept;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, make(), { mode: 0o600 });
  try {
    // A link refuses where a file is already; a rename would put ours in its place.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path);
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
