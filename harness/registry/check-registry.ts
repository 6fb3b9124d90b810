import { createPublicKey } from 'node:crypto';
import { beginAuditExport, exportAuditPage, type Ports, sealAudit, type User } from '@sila/tracing';
import { entryText, exportLine, makeAuditSeal, openAuditKey, verifyExport } from '@sila/vault';
import pg from 'pg';
import type { Acknowledged } from './acknowledged.ts';
import { findHalves } from './find-halves.ts';
import { findLost } from './find-lost.ts';
import { actAs } from './people.ts';

/** Everything wrong with a registry as it stands at one moment, given what was acknowledged of it. */
export async function checkTables(
  connectionString: string,
  said: readonly Acknowledged[],
): Promise<string[]> {
  const client = new pg.Client(connectionString);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return [...(await findLost(client, said)), ...(await findHalves(client))];
  } finally {
    await client.end();
  }
}

/** Brings the audit into its tree, signs it, and proves the whole of it as a stranger would. */
export async function checkAudit(
  ports: Ports,
  { user, keyFolder }: { user: User; keyFolder: string },
): Promise<string[]> {
  const key = openAuditKey(keyFolder);
  await sealAll(ports, keyFolder);
  const { checkpoint } = await actAs(ports, { user, operation: beginAuditExport, input: {} });
  if (checkpoint === null) return ['the audit has no checkpoint'];
  const lines = [exportLine({ sila: 'audit', version: 1, checkpoint })];
  for (let from = 0; from < checkpoint.size; ) {
    const input = { from, below: checkpoint.size };
    const page = await actAs(ports, { user, operation: exportAuditPage, input });
    if (page.entries.length === 0) return [`the audit ends at ${from} of ${checkpoint.size}`];
    const marks = new Map(page.checkpoints.map((mark) => [mark.size, mark]));
    for (const entry of page.entries) {
      lines.push(exportLine({ n: from, entry: entryText(entry) }));
      const mark = marks.get(++from);
      if (mark) lines.push(exportLine({ checkpoint: mark }));
    }
  }
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const keys = [spki.subarray(-32).toString('base64')];
  const { fault } = await verifyExport(lines.join('').split('\n'), { keys });
  return fault === null ? [] : [`the audit does not verify: ${fault.fault}, line ${fault.line}`];
}

/** Brings everything entered so far into the tree and signs its state. */
export async function sealAll(ports: Ports, keyFolder: string) {
  const operation = sealAudit(makeAuditSeal(openAuditKey(keyFolder)));
  for (;;) {
    const sealed = await actAs(ports, { user: 'job', operation, input: { now: true } });
    if (!sealed.more) return sealed.checkpoint;
  }
}

/** After everything that waited was read: each list has the rows that its file has, each once. */
export async function checkResumed(
  connectionString: string,
  said: readonly Acknowledged[],
): Promise<string[]> {
  const client = new pg.Client(connectionString);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT id, state, rows FROM lists');
    const lists = new Map(rows.map((row) => [row.id, row]));
    return said.flatMap((one) => {
      if (one.what !== 'received') return [];
      const list = lists.get(one.listId);
      if (list?.state === 'read' && list.rows === one.rows) return [];
      return [`list ${one.listId} came to ${list?.rows} rows (${list?.state}), not ${one.rows}`];
    });
  } finally {
    await client.end();
  }
}
