import { openSila } from '@sila/server';
import { startPostgres } from '@sila/store';
import type { Acknowledged } from '../registry/acknowledged.ts';
import type { BaseRegistry } from '../registry/base-registry.ts';
import { checkAudit, checkResumed, checkTables } from '../registry/check-registry.ts';
import { readWaiting } from '../registry/receive.ts';

/**
 * Starts Sila on a data folder as a cut of the power left it, and says what is
 * wrong: with what is there, with the audit, and once everything that was cut
 * off has been carried on with.
 */
export async function checkSurvivor(
  folder: string,
  { base, said }: { base: BaseRegistry; said: readonly Acknowledged[] },
): Promise<string[]> {
  const { keyFolder, people } = base;
  let quit = async () => {};
  try {
    const postgres = await startPostgres({ folder, log: () => {} });
    // The folder is thrown away: PostgreSQL's immediate end is enough, and gives its shared memory back.
    quit = async () => {
      process.kill(postgres.pid, 'SIGQUIT');
      await postgres.stop();
    };
    const { connectionString } = postgres;
    const tables = await checkTables(connectionString, said);
    const sila = await openSila({ connectionString, keyFolder });
    const audit = await checkAudit(sila.ports, { user: people[0], keyFolder });
    await readWaiting(sila.ports);
    const resumed = await checkResumed(connectionString, said);
    const after = await checkTables(connectionString, said);
    await sila.close();
    return [...new Set([...tables, ...audit, ...resumed, ...after])];
  } catch (error) {
    return [`it does not come up again: ${(error as Error).message}`];
  } finally {
    await quit();
  }
}
