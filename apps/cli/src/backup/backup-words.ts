import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { OpenedWith, SealedFor } from '@sila/vault';
import { CommandProblem } from '../command.ts';

const OPTIONS = {
  out: { type: 'string' },
  to: { type: 'string', multiple: true },
  identity: { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const;
type Option = keyof typeof OPTIONS;

export interface BackupWords {
  readonly values: {
    readonly to?: string[] | undefined;
    readonly identity?: string | undefined;
    readonly 'passphrase-file'?: string | undefined;
  };
  /** The one file that is named. @throws CommandProblem when there is none, or are several */
  file(): string;
  /** An option that must be there. @throws CommandProblem */
  need(name: 'out'): string;
}

/** @throws CommandProblem naming the wrong word */
export function readBackupWords(words: readonly string[], allowed: readonly Option[]): BackupWords {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).filter(([name]) => allowed.includes(name as Option)),
  ) as typeof OPTIONS;
  const { values, positionals } = parse(words, options);
  return {
    values,
    file() {
      const [path, ...more] = positionals;
      if (path !== undefined && more.length === 0) return path;
      throw new CommandProblem('Name one backup file; see sila help.', 2);
    },
    need(name) {
      const value = values[name];
      if (value) return value;
      throw new CommandProblem(`--${name} is missing; see sila help.`, 2);
    },
  };
}

function parse(words: readonly string[], options: typeof OPTIONS) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new CommandProblem(`backup: ${(error as Error).message}`, 2);
  }
}

/** Whom a backup is sealed for. @throws CommandProblem when for nobody: there is no unsealed backup */
export function sealedForOf({ values }: BackupWords): SealedFor {
  const { to, 'passphrase-file': path } = values;
  if (to && to.length > 0 && !path) return { recipients: to };
  if (path && !to) return { passphrase: readPassphrase(path) };
  throw new CommandProblem(
    'A backup is sealed: --to KEY (see sila backup key) or --passphrase-file FILE.',
    2,
  );
}

/** What opens a backup. @throws CommandProblem */
export function openedWithOf({ values }: BackupWords): OpenedWith {
  const { identity, 'passphrase-file': path } = values;
  if (identity && !path) return { identity: readIdentity(identity) };
  if (path && !identity) return { passphrase: readPassphrase(path) };
  throw new CommandProblem('A backup opens with --identity FILE or --passphrase-file FILE.', 2);
}

const SHORTEST_PASSPHRASE = 12;

function readPassphrase(path: string): string {
  const passphrase = readText(path).replace(/\r?\n$/, '');
  if (passphrase.length >= SHORTEST_PASSPHRASE) return passphrase;
  throw new CommandProblem(
    `The passphrase in ${path} is shorter than ${SHORTEST_PASSPHRASE} signs.`,
  );
}

function readIdentity(path: string): string {
  const line = readText(path)
    .split('\n')
    .find((text) => text.startsWith('AGE-SECRET-KEY-'));
  if (line) return line.trim();
  throw new CommandProblem(`${path} holds no secret key of age.`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandProblem(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
