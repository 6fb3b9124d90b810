import { findRunningPostgres, startPostgres } from '@sila/store';
import type { Settings } from '../settings.ts';

/** The PostgreSQL database that holds the registry, and what it takes to let go of it. */
export interface RegistryDatabase {
  readonly connectionString: string;
  /** Settles when a server of ours ends unasked; never for a server of the user's own. */
  readonly died: Promise<Error>;
  close(): Promise<void>;
}

const never = new Promise<never>(() => undefined);
const nothing = async () => undefined;

/**
 * The user's own server when DATABASE_URL names one, else Sila's, started on
 * the data folder.
 *
 * @throws StartProblem one line for the person who started Sila
 */
export async function startRegistryDatabase(
  settings: Settings,
  log: (line: string) => void,
): Promise<RegistryDatabase> {
  const { databaseUrl, folder } = settings;
  if (databaseUrl) return { connectionString: databaseUrl, died: never, close: nothing };
  const server = await startPostgres({ folder, log });
  return { connectionString: server.connectionString, died: server.died, close: server.stop };
}

/** As above, but a Sila that is already serving lends its server instead of being in the way. */
export async function joinRegistryDatabase(
  settings: Settings,
  log: (line: string) => void,
): Promise<RegistryDatabase> {
  const running = settings.databaseUrl ? null : await findRunningPostgres(settings.folder);
  if (running === null) return startRegistryDatabase(settings, log);
  return { connectionString: running, died: never, close: nothing };
}
