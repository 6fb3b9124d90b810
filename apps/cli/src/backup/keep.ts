import { open, rename } from 'node:fs/promises';

/** Gives a written draft its name once its bytes are on the disk: a name must never stand for half a file. */
export async function keep(draft: string, path: string): Promise<void> {
  const file = await open(draft, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
