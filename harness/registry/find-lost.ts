import type pg from 'pg';
import type { Acknowledged } from './acknowledged.ts';

type Said<What extends Acknowledged['what']> = Extract<Acknowledged, { what: What }>;

/** One line for each thing that was acknowledged and is not there. */
export async function findLost(
  client: pg.ClientBase,
  said: readonly Acknowledged[],
): Promise<string[]> {
  const of = <W extends Acknowledged['what']>(what: W) =>
    said.filter((each): each is Said<W> => each.what === what);
  return [
    ...(await lostDecisions(client, of('decided'))),
    ...(await lostWithdrawals(client, of('withdrawn'))),
    ...(await lostLists(client, of('received'), of('rowsKept'))),
    ...(await lostMendings(client, of('mended'))),
    ...(await lostReadings(client, of('shown'))),
    ...(await lostCheckpoints(client, of('sealed'))),
  ];
}

async function lostDecisions(client: pg.ClientBase, said: readonly Said<'decided'>[]) {
  const { rows } = await client.query('SELECT id, match_id, verdict, reason FROM decisions');
  const kept = new Set(rows.map((row) => `${row.id} ${row.match_id} ${row.verdict} ${row.reason}`));
  return said
    .filter((one) => !kept.has(`${one.decisionId} ${one.matchId} ${one.verdict} ${one.reason}`))
    .map(({ decisionId }) => `decision ${decisionId} is lost`);
}

async function lostWithdrawals(client: pg.ClientBase, said: readonly Said<'withdrawn'>[]) {
  const { rows } = await client.query('SELECT decision_id, reason FROM withdrawals');
  const kept = new Set(rows.map((row) => `${row.decision_id} ${row.reason}`));
  return said
    .filter(({ decisionId, reason }) => !kept.has(`${decisionId} ${reason}`))
    .map(({ decisionId }) => `the withdrawal of ${decisionId} is lost`);
}

async function lostLists(
  client: pg.ClientBase,
  received: readonly Said<'received'>[],
  rowsKept: readonly Said<'rowsKept'>[],
) {
  // The bytes lie sealed: as many as were delivered and what sealing adds, and the key beside them.
  const { rows } = await client.query(
    `SELECT l.id, l.rows, d.sha256 FROM lists l JOIN deliveries d ON d.id = l.delivery_id
     JOIN content_keys k ON k.delivery_id = d.id
     WHERE octet_length(d.bytes) > d.size AND COALESCE(k.held::text, k.sealed) IS NOT NULL`,
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  const lists = received
    .filter(({ listId, sha256 }) => kept.get(listId)?.sha256 !== sha256)
    .map(({ listId }) => `list ${listId} is lost, or not as it was delivered`);
  const rowsLost = rowsKept
    .filter((one) => (kept.get(one.listId)?.rows ?? 0) < one.rows)
    .map((one) => `rows of list ${one.listId} are lost: ${one.rows} were said to be kept`);
  return [...lists, ...rowsLost];
}

async function lostMendings(client: pg.ClientBase, said: readonly Said<'mended'>[]) {
  const { rows } = await client.query('SELECT list_id, row, reason FROM row_mendings');
  const kept = new Set(rows.map((row) => `${row.list_id} ${row.row} ${row.reason}`));
  return said
    .filter(({ listId, row, reason }) => !kept.has(`${listId} ${row} ${reason}`))
    .map(({ listId, row }) => `the mending of row ${row} of ${listId} is lost`);
}

/** Each showing has an entry of its own: two showings of one person need two. */
async function lostReadings(client: pg.ClientBase, said: readonly Said<'shown'>[]) {
  const wanted = new Map<string, number>();
  for (const { act, subject, by } of said) {
    const key = `${act} ${subject} ${by}`;
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
  }
  const { rows } = await client.query<{ key: string; count: number }>(
    `SELECT act || ' ' || subject || ' ' || by_user AS key, count(*)::int AS count
     FROM audit, unnest(subjects) AS subject WHERE act = ANY($1) GROUP BY 1`,
    [[...new Set(said.map(({ act }) => act))]],
  );
  const entered = new Map(rows.map(({ key, count }) => [key, count]));
  return [...wanted]
    .filter(([key, count]) => (entered.get(key) ?? 0) < count)
    .map(([key, count]) => `shown ${count} times, entered ${entered.get(key) ?? 0}: ${key}`);
}

async function lostCheckpoints(client: pg.ClientBase, said: readonly Said<'sealed'>[]) {
  const { rows } = await client.query(
    "SELECT size, encode(root, 'base64') AS root FROM audit_checkpoints",
  );
  const kept = new Set(rows.map((row) => `${row.size} ${row.root}`));
  return said
    .filter(({ size, root }) => !kept.has(`${size} ${root}`))
    .map(({ size }) => `the checkpoint at ${size} is lost`);
}
