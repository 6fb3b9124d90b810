import { expect, test } from 'vitest';
import { openDatabase } from '../src/open-database.ts';
import { freshDatabase, once } from './support/postgres.ts';

test('a server that may forget what it has confirmed is refused, and says which setting', async () => {
  const { connectionString, drop } = await freshDatabase();
  try {
    await (await openDatabase({ connectionString })).close();
    await once(
      connectionString,
      `DO $$ BEGIN
         EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database());
       END $$`,
    );
    await expect(openDatabase({ connectionString })).rejects.toMatchObject({
      kind: 'losesData',
      message: expect.stringContaining('synchronous_commit = off'),
    });
  } finally {
    await drop();
  }
});
