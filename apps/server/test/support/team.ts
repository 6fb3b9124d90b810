import { detectFormat, readHeader, readRows } from '@sila/formats';
import {
  type Bytes,
  foundTeam,
  type KeyLine,
  type MemberKey,
  makeMemberKey,
  openContentKey,
  openRow,
  openTeamKeys,
  readKeyLog,
  sha256,
  splitList,
} from '@sila/seal';
import { ROUTES } from '@sila/wire';
import { expect } from 'vitest';
import type { Client } from './test-server.ts';

export const PHRASE = 'olives under a grey wall';

/** Makes the keys of whoever is signed in, as the page Keys does. */
export async function makeKeys(client: Client): Promise<MemberKey> {
  const { user } = await client.get('readSession');
  const { key, locked } = await makeMemberKey(user!.id, PHRASE);
  await client.get('putMemberKey', { body: { card: key.card, locked } });
  return key;
}

export async function found(client: Client): Promise<MemberKey> {
  const key = await makeKeys(client);
  await client.get('addKeyLine', { body: await foundTeam(key) });
  return key;
}

/** What a client makes of the keys it is shown. */
export async function standing(client: Client, me: MemberKey) {
  const keys = await client.get('readKeys');
  const lines = keys.lines as readonly KeyLine[];
  const team = await readKeyLog(lines, null);
  if (team === null) throw new Error('there is no team');
  return { me, lines, team, secrets: await openTeamKeys(team, me, keys) };
}

/** Opens what is sealed of a record, as a member's page does. */
export async function opened(client: Client, me: MemberKey, id: string) {
  const { team, secrets } = await standing(client, me);
  const { row, key, sha256: hash, cells } = await client.get('openSealed', { params: { id } });
  if (row === null || key === null) return null;
  const contentKey = await openContentKey({ boxes: team.boxes, secrets }, key, hash);
  return Object.fromEntries(await openRow(contentKey, row, cells));
}

/** Sends a file as the import page does: sealed columns taken out before anything leaves. */
export async function sendSplit(
  client: Client,
  file: { readonly fileName: string; readonly text: string; readonly columns: readonly number[] },
): Promise<string> {
  const bytes = new TextEncoder().encode(file.text) as Bytes;
  const format = await detectFormat(bytes, file.fileName);
  const lines = (await client.get('readKeys')).lines as readonly KeyLine[];
  const team = (await readKeyLog(lines, null))!;
  const to = { generation: team.boxes.length - 1, box: team.boxes.at(-1)! };
  const hash = await sha256(bytes);
  const keyId = crypto.randomUUID();
  const list = { bytes, sha256: hash, rows: readRows(bytes, format) };
  const split = await splitList(list, { columns: file.columns, to, keyId });
  const about = {
    fileName: file.fileName,
    sha256: hash,
    size: bytes.length,
    format,
    header: await readHeader(bytes, format),
    rowsAbout: null,
    sealedColumns: file.columns,
    key: split.key,
  };
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  for (const part of ['open', 'rows', 'original'] as const)
    form.append(part, new Blob([split[part]]), part);
  const answer = await client.send('takeSplit', form);
  expect([answer.status, answer.status === 200 ? null : answer.body]).toEqual([200, null]);
  return ROUTES.takeSplit.reply.parse(answer.body).deliveryId;
}
