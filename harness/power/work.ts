import { setTimeout as pause } from 'node:timers/promises';
import type { ListId } from '@sila/domain';
import {
  decide,
  listBadRows,
  listQueue,
  mendRow,
  type Ports,
  perform,
  readMatch,
  type User,
  withdraw,
} from '@sila/tracing';
import pg from 'pg';
import type { Ledger } from '../registry/acknowledged.ts';
import { sealAll } from '../registry/check-registry.ts';
import { inventedList } from '../registry/invented-list.ts';
import { actAs } from '../registry/people.ts';
import { readWaiting, receive } from '../registry/receive.ts';

export interface Desk {
  readonly ports: Ports;
  readonly people: readonly [User, User];
  readonly keyFolder: string;
  readonly adminConnectionString: string;
  readonly ledger: Ledger;
}

/** Everybody at work for so many seconds: two reviewers, a list coming in, the audit sealed, PostgreSQL tidying up. */
export async function workFor(desk: Desk, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  const goesOn = () => Date.now() < until;
  const [first, second] = desk.people;
  await Promise.all([
    reviewing(desk, first, goesOn),
    reviewing(desk, second, goesOn),
    takingIn(desk, first, goesOn),
    sealing(desk, goesOn),
    tidying(desk, goesOn),
  ]);
}

const VERDICTS = ['same', 'different', 'deferred'] as const;

async function reviewing(desk: Desk, user: User, goesOn: () => boolean): Promise<void> {
  const { ports, ledger } = desk;
  for (let turn = 0; goesOn(); turn++) {
    const input = { state: 'proposed', offset: turn % 20, limit: 1 };
    const { items } = await actAs(ports, { user, operation: listQueue, input });
    const [item] = items;
    if (item === undefined) return;
    const { id, version } = item;
    const { match } = await actAs(ports, { user, operation: readMatch, input: { id } });
    const shown = { what: 'shown', act: 'match.read', by: user.id } as const;
    for (const { id: subject } of [match.left, match.right]) ledger.note({ ...shown, subject });
    const verdict = VERDICTS[turn % VERDICTS.length] ?? 'deferred';
    const reason = `turn ${turn}`;
    const call = {
      actor: { kind: 'user', user },
      input: { id, verdict, reason, version },
    } as const;
    const decided = await perform(decide, call, ports);
    // Two who chose one pair, or a contradiction: nothing was acknowledged.
    if (!decided.ok) continue;
    const { decisionId } = decided.value;
    ledger.note({ what: 'decided', decisionId, matchId: id, verdict, reason });
    if (turn % 4 !== 3) continue;
    const back = { id: decisionId, reason: 'looked again' };
    await actAs(ports, { user, operation: withdraw, input: back });
    ledger.note({ what: 'withdrawn', decisionId, reason: back.reason });
  }
}

async function takingIn(desk: Desk, user: User, goesOn: () => boolean): Promise<void> {
  const { ports, ledger } = desk;
  for (let turn = 0; goesOn(); turn++) {
    const list = inventedList(`in-${turn}`, 5_000, turn * 700);
    const note = ledger.note.bind(ledger);
    const id = await receive(ports, list, { user, note });
    await readWaiting(ports, note);
    await mendFirst(desk, user, id);
  }
}

async function mendFirst({ ports, ledger }: Desk, user: User, id: ListId): Promise<void> {
  const { rows } = await actAs(ports, {
    user,
    operation: listBadRows,
    input: { id, offset: 0, limit: 3 },
  });
  for (const { row } of rows) {
    const reason = 'asked the source';
    const input = { id, row, cells: ['غسان العلي', '1970', `mended-${row}`], reason };
    await actAs(ports, { user, operation: mendRow, input });
    ledger.note({ what: 'mended', listId: id, row, reason });
  }
}

async function sealing({ ports, keyFolder, ledger }: Desk, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const checkpoint = await sealAll(ports, keyFolder);
    if (checkpoint) ledger.note({ what: 'sealed', size: checkpoint.size, root: checkpoint.root });
    await pause(150);
  }
}

/** What PostgreSQL does by itself every few minutes, every second. */
async function tidying({ adminConnectionString }: Desk, goesOn: () => boolean): Promise<void> {
  const client = new pg.Client(adminConnectionString.replace('/postgres?', '/sila?'));
  client.on('error', () => {});
  await client.connect();
  while (goesOn()) {
    await pause(700);
    await client.query('CHECKPOINT');
    await client.query('VACUUM matches, audit_waiting, person_of_record');
  }
  await client.end();
}
