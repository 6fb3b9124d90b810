import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeBackupKey, openSealedLines } from '@sila/vault';
import type { Preview } from '@sila/wire';
import type { Dice } from '../dice.ts';
import type { Client } from '../http/client.ts';
import type { Ledger } from '../registry/acknowledged.ts';
import { inventedList } from '../registry/invented-list.ts';
import { spawnSila } from './sila-process.ts';

export type WorkKind = 'import' | 'decision' | 'backup';

interface Around {
  readonly clients: readonly [Client, Client];
  readonly folder: string;
  readonly ledger: Ledger;
  /** Aborted when everything is about to be killed. */
  readonly stop: AbortSignal;
  readonly dice: Dice;
}

interface Work {
  /** The kill comes at some moment of so many milliseconds. */
  readonly longest: number;
  work(around: Around): Promise<void>;
}

/** What people are at when everything ends. */
export const WORK: Readonly<Record<WorkKind, Work>> = {
  import: { longest: 2_000, work: takeIn },
  decision: { longest: 1_200, work: decideTogether },
  backup: {
    longest: 2_500,
    work: async (around) => {
      await Promise.all([backUp(around), decideTogether(around)]);
    },
  },
};

async function takeIn({ clients: [client], ledger, stop, dice }: Around): Promise<void> {
  const rows = 5_000;
  const list = inventedList(`in-${dice.below(1e9)}`, rows, dice.below(10_000));
  const { status, body } = await client.upload(list.fileName, list.bytes);
  if (status !== 200) throw new Error('an upload was refused');
  const preview = body as Preview;
  const { list: received } = await client.get('receiveList', {
    body: {
      deliveryId: preview.deliveryId,
      source: { name: list.fileName, kind: 'held', onePerPerson: false },
      listDate: null,
      mapping: preview.columns.map(({ column, header, attribute }) => ({
        column,
        header,
        attribute,
      })),
    },
  });
  const sha256 = createHash('sha256').update(list.bytes).digest('hex');
  ledger.note({ what: 'received', listId: received.id, sha256, rows });
  while (!stop.aborted) {
    const { list: now } = await client.get('readList', { params: { id: received.id } });
    ledger.note({ what: 'rowsKept', listId: received.id, rows: now.counts.rows });
    await pause(20);
  }
}

async function decideTogether(around: Around): Promise<void> {
  await Promise.all(around.clients.map((client) => decideOnAndOn(client, around)));
}

const VERDICTS = ['same', 'different', 'deferred'] as const;

async function decideOnAndOn(client: Client, { ledger, stop, dice }: Around): Promise<void> {
  while (!stop.aborted) {
    const page = { state: 'proposed', offset: dice.below(40), limit: 1 };
    const { items } = await client.get('listQueue', { body: page });
    const [item] = items;
    if (item === undefined) return;
    const params = { id: item.id };
    const verdict = VERDICTS[dice.below(3)] ?? 'deferred';
    const reason = `thrown ${dice.below(1e6)}`;
    const given = { params, body: { verdict, reason, version: item.version } };
    const { status, body } = await client.ask('decide', given);
    if (status !== 200) continue;
    const { decisionId } = body as { decisionId: string };
    ledger.note({ what: 'decided', decisionId, matchId: item.id, verdict, reason });
    if (!dice.falls(300)) continue;
    const why = 'looked again';
    await client.get('withdraw', { params: { id: decisionId }, body: { reason: why } });
    ledger.note({ what: 'withdrawn', decisionId, reason: why });
  }
}

const backupOf = (folder: string) => join(folder, 'keys', 'backups');

/** `sila backup` beside a Sila at work: it dies with it. */
async function backUp({ folder, stop }: Around): Promise<void> {
  const place = backupOf(folder);
  if (!existsSync(place)) mkdirSync(place);
  const { recipient, identity } = await makeBackupKey();
  rmSync(join(place, 'backup.age'), { force: true });
  writeFileSync(join(place, 'identity'), identity);
  const words = ['backup', '--out', join(place, 'backup.age'), '--to', recipient];
  const child = spawnSila(folder, words);
  stop.addEventListener('abort', () => child.kill('SIGKILL'));
  await new Promise((done) => child.once('close', done));
}

/** A backup is there whole or not at all. */
export async function checkBackup(folder: string): Promise<string[]> {
  const path = join(backupOf(folder), 'backup.age');
  if (!existsSync(path)) return [];
  const identity = await readFile(join(backupOf(folder), 'identity'), 'utf8');
  let last = '';
  try {
    for await (const line of openSealedLines(createReadStream(path), { identity })) last = line;
  } catch (error) {
    return [`a backup stands under its name and does not open: ${(error as Error).message}`];
  }
  return last.includes('"complete":true') ? [] : ['a backup stands under its name and is cut off'];
}
