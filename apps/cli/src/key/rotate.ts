import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeKey } from '@sila/server';
import {
  joinKey,
  keyPrint,
  openNextKey,
  openTenantKey,
  readKeyText,
  ShareProblem,
  splitKey,
  takeNextKey,
  writeKeyText,
} from '@sila/vault';
import { type CommandIo, CommandProblem } from '../command.ts';
import { ourselves } from '../registry/open-registry.ts';
import { joinRegistryDatabase } from '../registry/registry-database.ts';
import { readSettings } from '../settings.ts';
import { readText, writeNew } from './key-files.ts';

export const [SHARES, NEEDED] = [3, 2];

/**
 * Gives the organisation a new key and seals all that the old one held with
 * it. Each step can be taken again: cut off anywhere, the same command goes on
 * with the new key it began with. The old key is put where the words say, as
 * backups from before open by it alone.
 */
export async function rotate(
  { out, old }: { readonly out: string; readonly old: string },
  io: CommandIo,
): Promise<object> {
  const { keyFolder } = readSettings(io);
  const from = await openTenantKey(keyFolder, io.env);
  const to = await openNextKey(keyFolder, io.env);
  if (!existsSync(old)) writeNew(old, writeKeyText(from));
  else if (readText(old) !== writeKeyText(from))
    throw new CommandProblem(`${old} is there already.`);
  const shares = await keepShares(out, to);
  const rewrapped = await seal(io, { from, to });
  takeNextKey(keyFolder, io.env);
  return { rewrapped, shares, needed: NEEDED, old };
}

/** Brings a registry that came out of an older backup under the present key. */
export async function bringFrom(file: string, io: CommandIo): Promise<object> {
  const { keyFolder } = readSettings(io);
  const to = await openTenantKey(keyFolder, io.env);
  return { rewrapped: await seal(io, { from: readKeyText(readText(file)), to }) };
}

async function seal(io: CommandIo, keys: { from: Uint8Array; to: Uint8Array }): Promise<number> {
  const settings = readSettings(io);
  const log = (line: string) => io.stderr.write(`${line}\n`);
  const database = await joinRegistryDatabase(settings, log);
  try {
    const { connectionString } = database;
    const { keyFolder } = settings;
    return await changeKey({ connectionString, keyFolder, ...keys, actorIn: ourselves });
  } finally {
    await database.close();
  }
}

/** Three shares of the key; those of a run that was cut off are kept where they give this very key. */
async function keepShares(folder: string, key: Uint8Array): Promise<string[]> {
  const paths = Array.from({ length: SHARES }, (_, at) => join(folder, `share-${at + 1}.txt`));
  if (paths.every((path) => existsSync(path)) && (await isOf(paths.map(readText), key)))
    return paths;
  // Some of them alone are what a run left that was cut off as it wrote them.
  const begun = paths.filter((path) => existsSync(path));
  if (begun.length < SHARES && begun.every((path) => isPartOf(readText(path), key)))
    for (const path of begun) rmSync(path);
  const shares = await splitKey(key, { count: SHARES, needed: NEEDED });
  for (const [at, share] of shares.entries()) writeNew(paths[at]!, `${share}\n`);
  return paths;
}

function isPartOf(share: string, key: Uint8Array): boolean {
  return share.split(' ').includes(keyPrint(key));
}

async function isOf(shares: readonly string[], key: Uint8Array): Promise<boolean> {
  try {
    return writeKeyText(await joinKey(shares)) === writeKeyText(key);
  } catch (error) {
    if (error instanceof ShareProblem) return false;
    throw error;
  }
}
