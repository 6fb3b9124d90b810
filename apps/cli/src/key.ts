import { randomBytes } from 'node:crypto';
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
import { fileProblem, readText, writeNew } from './key/key-files.ts';
import { bringFrom, NEEDED, rotate, SHARES } from './key/rotate.ts';
import { readSettings } from './settings.ts';

const USAGE =
  'sila key make --out FILE | split --out FOLDER | join SHARE SHARE --out FILE | lock --passphrase-file FILE | rotate --out FOLDER --old FILE | rotate --from FILE';
const SHORTEST_PASSPHRASE = 12;

type Option = 'out' | 'passphrase-file' | 'old' | 'from';

interface Given {
  readonly files: readonly string[];
  readonly io: CommandIo;
  /** @throws CommandProblem when it is not there */
  need(option: Option): string;
  readonly from: string | null;
}

const PARTS: Readonly<Record<string, (given: Given) => Promise<object>>> = {
  make,
  split,
  join: joinShares,
  lock,
  rotate: ({ io, from, need }) =>
    from === null ? rotate({ out: need('out'), old: need('old') }, io) : bringFrom(from, io),
};

/** `sila key make | split | join | lock | rotate`: the organisation's key, and its copy in the hands of three people. */
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
  const options = {
    out: { type: 'string' },
    old: { type: 'string' },
    from: { type: 'string' },
    'passphrase-file': { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    return {
      files: positionals,
      io,
      from: values.from ?? null,
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
