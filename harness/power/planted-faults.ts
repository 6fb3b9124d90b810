import { setTimeout as pause } from 'node:timers/promises';
import type { Ports } from '@sila/tracing';
import pg from 'pg';

/** Ways to lose what was acknowledged. The harness must find each, or it proves nothing. */
export const PLANTED_FAULTS = [
  'fsync is off',
  'synchronous_commit is off',
  'acknowledged before the commit',
] as const;
export type PlantedFault = (typeof PLANTED_FAULTS)[number];

/**
 * Switches a setting behind the back of a Sila that is already at work: one
 * that is switched before it starts is refused by Sila itself.
 */
export async function plant(fault: PlantedFault, adminConnectionString: string): Promise<void> {
  const setting = /^(\w+) is off$/.exec(fault)?.[1];
  if (setting === undefined) return;
  const client = new pg.Client(adminConnectionString);
  await client.connect();
  await client.query(`ALTER SYSTEM SET ${setting} = off`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}

/** Milliseconds that a commit takes on a slow disk: on a quick one the fault would hide now and then. */
const SLOW_COMMIT = 25;

/** Operations that say "done" when the work is done and not yet committed. */
export function hasty(ports: Ports): Ports {
  return {
    ...ports,
    transact: (work) =>
      new Promise((tell, fail) => {
        const committed = ports.transact(async (registry, doors) => {
          const result = await work(registry, doors);
          if (!result.ok) return result;
          tell(result);
          await pause(SLOW_COMMIT);
          return result;
        });
        committed.then(tell, fail);
      }),
  };
}
