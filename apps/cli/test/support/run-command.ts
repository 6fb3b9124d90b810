import { PassThrough } from 'node:stream';
import type { Command } from '../../src/command.ts';

/** Where a command runs: its database, and the folder for data and files. */
export interface Site {
  readonly connectionString: string;
  readonly folder: string;
  /** Further settings of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command and gives its exit code and the JSON it wrote, null where it wrote nothing. @throws what the command throws */
export async function runCommand(site: Site, command: Command, ...words: string[]) {
  const { code, out, thrown } = await attempt(site, command, words);
  if (thrown) throw thrown;
  return { code, out };
}

/** The same for a command that may refuse: `says` is its one line, null when it did what was asked. */
export async function tryCommand(site: Site, command: Command, ...words: string[]) {
  const { out, thrown } = await attempt(site, command, words);
  return { says: thrown?.message ?? null, out };
}

async function attempt(
  { connectionString, folder, env }: Site,
  command: Command,
  words: readonly string[],
) {
  const stdout = new PassThrough();
  const io = {
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough().resume(),
    env: { DATABASE_URL: connectionString, ...env },
    webFolder: folder,
    dataFolder: folder,
    version: '0',
  };
  const ended = await command(words, io).then(
    (code) => ({ code, thrown: null }),
    (thrown: Error) => ({ code: null, thrown }),
  );
  return { ...ended, out: JSON.parse(String(stdout.read() ?? 'null')) };
}
