import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  joinKey,
  lockTenantKey,
  openTenantKey,
  ShareProblem,
  splitKey,
  TENANT_KEY_BYTES,
  TenantKeyProblem,
  writeKeyText,
} from '@sila/vault';
import { type Command, type CommandIo, CommandProblem } from './command.ts';
import { readSettings } from './settings.ts';

const USAGE =
  'sila key make --out FILE | split --out FOLDER | join SHARE SHARE --out FILE | lock --passphrase-file FILE';
const SHORTEST_PASSPHRASE = 12;
const [SHARES, NEEDED] = [3, 2];

interface Given {
  readonly files: readonly string[];
  readonly io: CommandIo;
  /** @throws CommandProblem when it is not there */
  need(option: 'out' | 'passphrase-file'): string;
}

const PARTS: Readonly<Record<string, (given: Given) => Promise<object>>> = {
  make,
  split,
  join: joinShares,
  lock,
};

/** `sila key make | split | join | lock`: the organisation's key, and its copy in the hands of three people. */
export const runKey: Command = async ([name = '', ...words], io) => {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part) throw new CommandProblem(USAGE, 2);
  try {
    io.stdout.write(`${JSON.stringify(await part(readWords(words, io)))}\n`);
  } catch (error) {
    throw error instanceof ShareProblem || error instanceof TenantKeyProblem
      ? new CommandProblem(`${error.message}`)
      : error;
  }
  return 0;
};

function readWords(words: readonly string[], io: CommandIo): Given {
  const options = { out: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    return {
      files: positionals,
      io,
      need(option) {
        const value = values[option];
        if (value) return value;
        throw new CommandProblem(`--${option} is missing: ${USAGE}`, 2);
      },
    };
  } catch (error) {
    throw new CommandProblem(`key: ${(error as Error).message}`, 2);
  }
}

async function make({ need }: Given) {
  const out = need('out');
  writeNew(out, writeKeyText(randomBytes(TENANT_KEY_BYTES)));
  return { file: out };
}

/** One share for each of three people: any two give the key back. */
async function split({ io, need }: Given) {
  const folder = need('out');
  const key = await openTenantKey(readSettings(io).keyFolder, io.env);
  const shares = await splitKey(key, { count: SHARES, needed: NEEDED });
  const files = shares.map((share, index) => {
    const path = join(folder, `share-${index + 1}.txt`);
    writeNew(path, `${share}\n`);
    return path;
  });
  return { files, needed: NEEDED };
}

async function joinShares({ files, need }: Given) {
  const out = need('out');
  const key = await joinKey(files.map(readText));
  writeNew(out, writeKeyText(key));
  return { file: out };
}

async function lock({ io, need }: Given) {
  const passphrase = readText(need('passphrase-file')).trim();
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new CommandProblem(`The passphrase has fewer than ${SHORTEST_PASSPHRASE} characters.`);
  const { keyFolder } = readSettings(io);
  // Makes the key where there was none yet.
  await openTenantKey(keyFolder, io.env);
  try {
    await lockTenantKey(keyFolder, passphrase);
  } catch (error) {
    throw fileProblem(join(keyFolder, 'tenant.key'), error);
  }
  return { locked: keyFolder };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** Never over a file that is there: it may be the only copy of a key. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw fileProblem(path, error);
  }
}

function fileProblem(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  if (code === 'EEXIST') return new CommandProblem(`${path} is there already.`);
  return new CommandProblem(`${path} cannot be used (${code}).`);
}
