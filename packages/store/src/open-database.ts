import type { Problem, Result } from '@sila/domain';
import type { Doors, Registry } from '@sila/tracing';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import type pg from 'pg';
import { DatabaseProblem } from './database-problem.ts';
import { migrate } from './migrate.ts';
import { openPool } from './open-pool.ts';
import { registryOf } from './registry-of.ts';
import { doorsOf, shut } from './seen/open-doors.ts';

export interface Database {
  /**
   * One transaction: committed when the work is ok, rolled back when it is
   * refused or throws. Where two waited for each other, the work of one is
   * begun anew: it must hold nothing from before. Nothing about a person is in reach until the doors are opened.
   */
  transact<T>(work: Work<T>): Promise<Result<T, Problem>>;
  /** @throws DatabaseProblem when it belongs to another version of Sila */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

const OLDEST_VERSION = 150_000;

/**
 * Opens a PostgreSQL database of version 15 or newer.
 * @throws DatabaseProblem when it can't be reached, refuses us, is too old or is set to lose data
 */
export async function openDatabase(options: {
  readonly connectionString: string;
  readonly connections?: number;
}): Promise<Database> {
  const pool = openPool({
    connectionString: options.connectionString,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'sila',
  });
  await checkServer(pool);
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    transact: (work) => transact(kysely, work),
    migrate: () => migrate(pool),
    close: () => kysely.destroy(),
  };
}

async function checkServer(pool: pg.Pool): Promise<void> {
  try {
    const { rows } = await pool.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    if ((rows[0]?.version ?? 0) < OLDEST_VERSION) {
      throw new DatabaseProblem('tooOld', 'the database server is older than PostgreSQL 15');
    }
    await refuseToLose(pool);
  } catch (error) {
    await pool.end();
    throw error instanceof DatabaseProblem ? error : connectionProblem(error);
  }
}

/** What a person was told is kept must outlive a cut of the power: a server set to forget is refused. */
async function refuseToLose(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT name FROM pg_settings
     WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'`,
  );
  if (rows.length === 0) return;
  const off = rows.map(({ name }) => name).join(', ');
  throw new DatabaseProblem(
    'losesData',
    `the database server may lose what it has confirmed (${off} = off)`,
  );
}

function connectionProblem(error: unknown): DatabaseProblem {
  const code = (error as { code?: string }).code ?? '';
  // Classes 28 and 3D: the server answered, but not to this user or database.
  if (/^(28|3D)/.test(code)) {
    return new DatabaseProblem('refused', `the database refused the connection (${code})`, {
      cause: error,
    });
  }
  const detail = code === '' ? 'no answer' : code;
  return new DatabaseProblem('unreachable', `the database can't be reached (${detail})`, {
    cause: error,
  });
}

/** Carries a refusal out of a transaction that must roll back. */
class RolledBack extends Error {
  readonly result: { readonly ok: false; readonly error: Problem };

  constructor(result: { readonly ok: false; readonly error: Problem }) {
    super('rolled back');
    this.result = result;
  }
}

type Work<T> = (registry: Registry, doors: Doors) => Promise<Result<T, Problem>>;

/** PostgreSQL ends one of those who wait for each other in a ring, and counts on it to come again. */
const WAITED_FOR_EACH_OTHER: ReadonlySet<unknown> = new Set(['40P01', '40001']);
const TRIES = 5;

async function transact<T>(kysely: Kysely<unknown>, work: Work<T>): Promise<Result<T, Problem>> {
  for (let tried = 1; ; tried++) {
    try {
      return await transactOnce(kysely, work);
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (tried === TRIES || !WAITED_FOR_EACH_OTHER.has(code)) throw error;
    }
  }
}

async function transactOnce<T>(
  kysely: Kysely<unknown>,
  work: Work<T>,
): Promise<Result<T, Problem>> {
  try {
    return await kysely.transaction().execute(async (transaction: Transaction<unknown>) => {
      await shut(transaction);
      const result = await work(registryOf(transaction), doorsOf(transaction));
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    throw error;
  }
}
