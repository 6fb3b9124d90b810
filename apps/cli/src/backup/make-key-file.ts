import { writeFile } from 'node:fs/promises';
import { makeBackupKey } from '@sila/vault';
import { type Command, CommandProblem } from '../command.ts';
import { readBackupWords } from './backup-words.ts';

/** `sila backup key --out FILE`: the secret key into the file, the public one on stdout. */
export const makeKeyFile: Command = async (words, io) => {
  const out = readBackupWords(words, ['out']).need('out');
  const { identity, recipient } = await makeBackupKey();
  const text = `# Opens backups of Sila. Keep it away from the machine that makes them.\n# public key: ${recipient}\n${identity}\n`;
  try {
    // Never over a key that is already there: what it sealed could not be opened any more.
    await writeFile(out, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandProblem(
      code === 'EEXIST' ? `${out} is there already.` : `${out} cannot be written (${code}).`,
    );
  }
  io.stdout.write(`${JSON.stringify({ file: out, key: recipient })}\n`);
  return 0;
};
