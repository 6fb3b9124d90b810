import { dirname } from 'node:path';
import { startPostgres } from '@sila/store';
import pg from 'pg';
import type { BaseRegistry } from '../registry/base-registry.ts';
import { ReadLane } from './read-lane.ts';

interface ReadPlan {
  readonly base: BaseRegistry;
  readonly site: string;
  readonly kills: number;
  readonly seed: number;
  /** An audit that loses one entry in five: it must be found. */
  readonly forgetful?: boolean;
  tell?(line: string): void;
}

interface ReadReport {
  /** Answers, whole or cut off, that showed a record. */
  readonly shown: number;
  /** What was shown more often than the audit says. */
  readonly unaudited: readonly string[];
}

/**
 * Kills the server at random moments while people read, and compares what
 * reached them, to the last byte, with what the audit holds. Its PostgreSQL
 * lives on: here it is about the moment between a reading and its answer.
 */
export async function killReaders(plan: ReadPlan): Promise<ReadReport> {
  // The servers find the base's keys where a data folder has them.
  const data = dirname(plan.base.keyFolder);
  const postgres = await startPostgres({ folder: plan.base.folder, log: () => {} });
  const { connectionString } = postgres;
  const store = new pg.Client(connectionString);
  await store.connect();
  if (plan.forgetful) await store.query(FORGET);
  try {
    return await readAndDie(plan, { data, connectionString, store });
  } finally {
    if (plan.forgetful)
      await store.query('DROP TRIGGER aaa_forgets ON audit; DROP FUNCTION forget');
    await store.end();
    await postgres.stop();
  }
}

const FORGET = `
CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF random() < 0.2 THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER aaa_forgets BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION forget();`;

interface ReadSite {
  readonly data: string;
  readonly connectionString: string;
  readonly store: pg.Client;
}

async function readAndDie(plan: ReadPlan, { store, ...site }: ReadSite): Promise<ReadReport> {
  const records = await store.query<{ id: string }>('SELECT id FROM records');
  const known = new Set(records.rows.map(({ id }) => id));
  let left = plan.kills;
  const reports = await Promise.all(
    plan.base.people.map(async ({ login, id }, at) => {
      const lane = new ReadLane({ ...site, known, seed: plan.seed * 10 + at });
      await lane.begin(store);
      while (left-- > 0) {
        await lane.round(login);
        if (left > 0 && left % 100 === 0) plan.tell?.(`${left} kills left`);
      }
      return { shown: lane.shown, unaudited: await lane.missing(store, id) };
    }),
  );
  const shown = reports.reduce((sum, one) => sum + one.shown, 0);
  return { shown, unaudited: reports.flatMap(({ unaudited }) => unaudited) };
}
