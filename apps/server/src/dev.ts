import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@sila/store';
import { startServer } from './start-server.ts';

/**
 * For working on Sila: a PostgreSQL of its own in a scratch folder (or the
 * server of DATABASE_URL) and the API on PORT, 8787 when not set.
 */
const folder = process.env.SILA_DATA ?? (await mkdtemp(join(tmpdir(), 'sila-dev-')));
const postgres =
  process.env.DATABASE_URL === undefined
    ? await startPostgres({
        folder,
        log: () => {},
      })
    : { connectionString: process.env.DATABASE_URL, stop: async () => {} };
const server = await startServer({
  connectionString: postgres.connectionString,
  keyFolder: join(folder, 'keys'),
  port: Number(process.env.PORT ?? 8787),
  webRoot: process.env.SILA_WEB ?? null,
  logLevel: process.env.LOG ?? 'info',
});
process.stdout.write(`${server.url}\n${server.firstLoginLink ?? 'somebody has an account'}\n`);

async function stop(): Promise<void> {
  await server.close();
  await postgres.stop();
  process.exit(0);
}
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
