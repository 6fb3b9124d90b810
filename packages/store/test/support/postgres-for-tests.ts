import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../src/postgres/start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's connection string of the run's own PostgreSQL. */
    readonly postgres: string;
  }
}

/** One real PostgreSQL for the whole run (vitest globalSetup); each test file makes databases in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sila-test-'));
  const server = await startPostgres({ folder, log: () => undefined });
  project.provide('postgres', server.adminConnectionString);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
