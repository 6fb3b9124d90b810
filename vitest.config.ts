import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/longest-first.ts';

/** One core is left to PostgreSQL; on two there is a third all the same, as tests wait a third of the time. */
const WORKERS = Math.max(3, availableParallelism() - 1);

/** What is waited for comes later on a busy machine; that it comes is what is held. */
const PATIENT = { poll: { timeout: 30_000 } };

// Journeys in a browser have their own project: they need a built app and a Chromium.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'fixtures/src/**/*.test.ts',
            'tools/**/*.test.mjs',
          ],
          // Laws are tried on thousands of inputs; on a busy machine of two cores that takes a while.
          testTimeout: 60_000,
          maxWorkers: WORKERS,
          // Pure code with nothing to leave behind: tables of names are loaded once a worker, not once a file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          expect: PATIENT,
          include: [
            'packages/*/test/**/*.test.ts',
            'apps/*/test/**/*.test.ts',
            'fixtures/test/**/*.test.ts',
            'fuzz/**/*.test.ts',
            'harness/**/*.test.ts',
          ],
          globalSetup: ['packages/store/test/support/postgres-for-tests.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          name: 'journeys',
          expect: PATIENT,
          include: ['journeys/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Each has a server and a browser of its own and mostly waits for them.
          maxWorkers: 3,
        },
      },
    ],
  },
});
