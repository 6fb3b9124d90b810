import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hearBell, ringBell } from '../src/index.ts';
import { type FreshDatabase, freshDatabase, once } from './support/postgres.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('a ring is heard, also after the connection was cut', async () => {
  let rings = 0;
  const stop = await hearBell(database.connectionString, () => {
    rings += 1;
  });
  await ringBell(database.connectionString);
  await vi.waitFor(() => expect(rings).toBe(1));
  await cutListeners();
  await vi.waitFor(() => expect(rings).toBe(2), { timeout: 10_000 });
  await ringBell(database.connectionString);
  await vi.waitFor(() => expect(rings).toBe(3));
  await stop();
  await ringBell(database.connectionString);
  expect(rings).toBe(3);
});

function cutListeners() {
  return once(
    database.connectionString,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sila bell' AND datname = current_database()",
  );
}
