import pg from 'pg';
import type { BackupHead, BackupLine } from './backup-lines.ts';
import { readTable } from './read-table.ts';
import { tablesInOrder } from './table-order.ts';

/**
 * Everything in a database as lines of text, as of one moment, while others go
 * on working. No key is in it: keys lie outside the database.
 */
export async function* dumpDatabase(connectionString: string): AsyncGenerator<string> {
  const client = new pg.Client(connectionString);
  // A connection lost in the middle fails the query it worked on, not the process.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Dates are written with their zone: the same one wherever the backup is made.
    await client.query("SET LOCAL timezone = 'UTC'");
    yield lineOf(await headOf(client));
    for (const table of await tablesInOrder(client)) {
      yield lineOf({ table });
      const sum = yield* readTable(client, table);
      yield lineOf({ end: table, ...sum });
    }
    yield lineOf({ complete: true });
  } finally {
    await client.end();
  }
}

async function headOf(client: pg.ClientBase): Promise<BackupHead> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'SELECT name, hash FROM migrations ORDER BY name',
  );
  return { sila: 'backup', version: 1, migrations: rows };
}

function lineOf(line: BackupLine): string {
  return `${JSON.stringify(line)}\n`;
}
