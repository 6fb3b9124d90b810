import { createHash } from 'node:crypto';
import type pg from 'pg';

const ROWS_AT_ONCE = 500;

export interface TableSum {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * The rows of a table as backup lines, in the order of its primary key, a few
 * hundred in memory at a time. Must run inside a transaction.
 *
 * @returns how many there were and the hash of their lines
 */
export async function* readTable(
  client: pg.ClientBase,
  table: string,
): AsyncGenerator<string, TableSum> {
  const sum = createHash('sha256');
  let count = 0;
  await client.query(
    `DECLARE backed_up NO SCROLL CURSOR FOR
     SELECT this_row::text AS text FROM ${quoted(table)} AS this_row ORDER BY ${await primaryKey(client, table)}`,
  );
  for (;;) {
    const { rows } = await client.query<{ text: string }>(`FETCH ${ROWS_AT_ONCE} FROM backed_up`);
    if (rows.length === 0) break;
    for (const { text } of rows) {
      const line = `${JSON.stringify(text)}\n`;
      sum.update(line);
      count++;
      yield line;
    }
  }
  await client.query('CLOSE backed_up');
  return { rows: count, sha256: sum.digest('hex') };
}

/** A table's name as SQL takes it. */
export function quoted(table: string): string {
  return `"${table.replaceAll('"', '""')}"`;
}

async function primaryKey(client: pg.ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ column: string }>(
    `SELECT 'this_row.' || quote_ident(a.attname) AS column
     FROM pg_index i
     CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
     JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
     WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY k.place`,
    [quoted(table)],
  );
  return rows.map(({ column }) => column).join(', ');
}
