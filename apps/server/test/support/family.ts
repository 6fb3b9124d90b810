import { createHash } from 'node:crypto';
import {
  type Filing,
  type KeyLine,
  keysOfReceipt,
  newReceipt,
  pinOf,
  type ReceiptKeys,
  readKeyLog,
  sealFiling,
  sealKeepsake,
  sealToTeam,
} from '@sila/seal';
import { solvedPuzzle } from './solve-puzzle.ts';
import type { Client } from './test-server.ts';

export const CONTACT = '+963 900 000 001';
export const OWN_WORDS = 'زيتون البيت القديم';

/** What a family tells, about an invented person. */
export const TOLD: Omit<Filing, 'voice'> = {
  enquirer: { name: 'أم سالم', contact: CONTACT, hours: 'بعد العصر', language: 'ar' },
  sought: [
    {
      name: 'سالم خليل الحموي',
      father: 'خليل',
      mother: '',
      birthYear: '1984',
      place: 'حماة',
      relation: 'أم',
      circumstances: '',
    },
  ],
  phrase: OWN_WORDS,
};

/** A family's own device: makes a receipt and writes as the pages do. */
export interface Family {
  readonly receipt: string;
  readonly keys: ReceiptKeys;
}

export async function newFamily(): Promise<Family> {
  const receipt = newReceipt();
  return { receipt, keys: await keysOfReceipt(receipt) };
}

/** The team as a stranger's browser proves it. */
export async function teamSeen(client: Client) {
  const { lines } = await client.get('readFace');
  const team = await readKeyLog(lines as readonly KeyLine[], null);
  if (team === null) throw new Error('there is no team');
  const to = { generation: team.boxes.length - 1, box: team.boxes.at(-1)! };
  return { team, to };
}

/** What the form sends, but for the solved puzzle. */
export async function filingOf(client: Client, { keys }: Family, told = TOLD) {
  const { team, to } = await teamSeen(client);
  const filed = await sealFiling(to, { ...told, voice: keys.voice }, keys.box.open);
  return {
    tokenHash: createHash('sha256').update(keys.token).digest('hex'),
    box: keys.box.open,
    keepsake: await sealKeepsake(keys, { phrase: told.phrase, team: pinOf(team) }),
    ...filed,
  };
}

/** Files a request as the page does. */
export async function file(client: Client, family: Family, told = TOLD) {
  const filing = await filingOf(client, family, told);
  const solved = await solvedPuzzle(client);
  return client.ask('fileRequest', { body: { filing, solved } });
}

export async function openMailbox(client: Client, token: string, before: string | null = null) {
  const solved = await solvedPuzzle(client);
  return client.get('openMailbox', { body: { token, before, solved } });
}

export async function write(client: Client, { keys }: Family, text: string) {
  const { to } = await teamSeen(client);
  const id = crypto.randomUUID();
  const letter = { id, ...(await sealToTeam(to, keys, { id, text })) };
  const solved = await solvedPuzzle(client);
  return client.ask('writeToTeam', { body: { token: keys.token, letter, solved } });
}
