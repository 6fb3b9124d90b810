import { createHash, randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  ok,
  type Problem,
  type RecordId,
  type Result,
  refused,
  type UserId,
  uuidV7,
} from '@sila/domain';
import {
  type Actor,
  type Files,
  intakeList,
  type Operation,
  type Ports,
  perform,
  previewFile,
  type Registry,
  receiveList,
  TraitIndex,
  type User,
} from '@sila/tracing';
import { makeEdgeSeal, makeFieldKeys, makeFieldSeal } from '@sila/vault';
import type pg from 'pg';
import { openDatabase } from '../../src/open-database.ts';
import { freshDatabase, openPool } from './postgres.ts';

export interface OpenRegistry {
  readonly ports: Ports;
  readonly reviewers: readonly [User, User];
  readonly pool: pg.Pool;
  /** Performs an operation as a reviewer and expects it to be allowed. */
  act<I, O>(operation: Operation<I, O>, input: unknown, as?: User): Promise<O>;
  /** Performs an operation as a reviewer, whatever comes of it. */
  attempt<I, O>(operation: Operation<I, O>, input: unknown, as?: User): Promise<Result<O, Problem>>;
  read<T>(work: (registry: Registry) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const JOB: Actor = { kind: 'job' };
export const PULSE = {
  breathe: () => nextTurn(undefined),
  beat: () => {},
};

/** Keys are tested where browsers are: at the server. */
const NO_PASSKEYS: Ports['passkeys'] = {
  beginMaking: async () => ({ options: '', challenge: '' }),
  finishMaking: async () => null,
  beginSigning: async () => ({ options: '', challenge: '' }),
  credentialOf: () => null,
  finishSigning: async () => null,
};

/** A migrated registry of its own, with two reviewers and nothing in it. */
export async function openRegistry(): Promise<OpenRegistry> {
  const fresh = await freshDatabase();
  const database = await openDatabase({ connectionString: fresh.connectionString });
  await database.migrate();
  const pool = openPool({ connectionString: fresh.connectionString, max: 2 });
  const ports = portsOver(database.transact);
  const reviewers = [await addReviewer(ports, 'one'), await addReviewer(ports, 'two')] as const;
  const attempt: OpenRegistry['attempt'] = (operation, input, as = reviewers[0]) =>
    perform(
      operation,
      { actor: { kind: 'user', user: as, provenAt: new Date().toISOString() }, input },
      ports,
    );
  return {
    ports,
    reviewers,
    pool,
    attempt,
    async act(operation, input, as) {
      const done = await attempt(operation, input, as);
      if (!done.ok) throw new Error(`${operation.name} was refused: ${JSON.stringify(done.error)}`);
      return done.value;
    },
    async read(work) {
      const done = await ports.transact(async (registry, doors) => {
        await doors.open('all', null);
        return ok(await work(registry));
      });
      if (!done.ok) throw new Error('a reading was refused');
      return done.value;
    },
    async close() {
      await pool.end();
      await database.close();
      await fresh.drop();
    },
  };
}

function portsOver(transact: Ports['transact']): Ports {
  const seal = makeFieldSeal(new Uint8Array(32));
  return {
    clock: { now: Date.now },
    randomness: { bytes: randomBytes },
    secrets: {
      // Argon2id belongs to the server; what is stored here only has to be told apart.
      hashPassword: async (password) => sha256(password),
      passwordMatches: async (hash, password) => hash === sha256(password),
      sha256,
      mac: sha256,
      ...seal,
      ...makeFieldKeys(seal),
      // No account with a second factor is made here.
      newFactor: () => ({ secret: '', address: '' }),
      codeStep: async () => null,
    },
    sealing: makeEdgeSeal(seal),
    // What is erased is tested with the server, which keeps the ledger.
    shredLedger: { append: () => {}, read: () => [] },
    files: CSV_FILES,
    names: { search: () => [] },
    traits: new TraitIndex(),
    pace: { of: () => null },
    passkeys: NO_PASSKEYS,
    // Solving them is measured where they are made: at the server.
    puzzles: { make: async () => '', check: async () => null },
    example: async () => [],
    transact,
    dispatch: () => {},
  };
}

/** The plainest files there are: lines of cells, a header, no quotes. Real formats are tested with the server. */
const CSV_FILES: Files = {
  detect: async () => ({ kind: 'csv', encoding: 'utf-8', delimiter: ',', hasHeader: true }),
  header: async (bytes) => linesOf(bytes)[0] ?? [],
  // No client sends a file in two parts here, nor a picture.
  openRows: () => [],
  clean: () => refused({ code: 'attachment.unknownForm' }),
  async *rows(bytes) {
    for (const [i, cells] of linesOf(bytes).entries()) {
      if (i > 0) yield { row: i + 1, cells, issues: [] };
    }
  },
};

function linesOf(bytes: Uint8Array): string[][] {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function addReviewer(ports: Ports, login: string): Promise<User> {
  const id = uuidV7(Date.now(), randomBytes(10)) as UserId;
  const user: User = { id, name: `Reviewer ${login}`, login, roles: ['coordinator'] };
  const more = { passwordHash: '', at: new Date().toISOString() };
  await ports.transact(async (registry) => ok(await registry.users.add(user, more)));
  return user;
}

/**
 * Receives a list of full names as a list of its own source and reads it; gives
 * its records in file order. "-" makes a row that names nobody: a bad one.
 */
export async function receiveNames(
  opened: OpenRegistry,
  names: readonly string[],
  source: { readonly name: string; readonly onePerPerson?: boolean },
): Promise<{ listId: string; records: RecordId[] }> {
  const lines = names.map((name, i) => (name === '-' ? '-,' : `${name},${source.name}-${i}`));
  const csv = `الاسم الكامل,رقم الإضبارة\n${lines.join('\n')}\n`;
  const bytes = new TextEncoder().encode(csv);
  const preview = await opened.act(previewFile, { fileName: `${source.name}.csv`, bytes });
  const { list } = await opened.act(receiveList, {
    deliveryId: preview.deliveryId,
    source: { name: source.name, kind: 'held', onePerPerson: source.onePerPerson ?? false },
    listDate: null,
    mapping: [
      { column: 1, header: 'الاسم الكامل', attribute: 'name.full' },
      { column: 2, header: 'رقم الإضبارة', attribute: 'number' },
    ],
  });
  await intakeList(list.id as never, opened.ports, PULSE);
  const rows = await opened.read((registry) => registry.rows.delivered(list.id as never));
  const records = rows.flatMap(({ recordId }) => (recordId === null ? [] : [recordId]));
  return { listId: list.id, records };
}
