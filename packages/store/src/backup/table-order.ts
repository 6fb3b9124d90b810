import type pg from 'pg';

/** Kept out: a backup says itself which migrations it holds. */
const NOT_BACKED_UP = ['migrations'];

interface TableRow {
  readonly name: string;
  readonly refers: string[];
}

/** All tables, each after those that its rows refer to. */
export async function tablesInOrder(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<TableRow>(
    `SELECT c.relname AS name,
            array_remove(array_agg(DISTINCT f.confrelid::regclass::text), NULL) AS refers
     FROM pg_class c
     LEFT JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND NOT c.relname = ANY($1)
     GROUP BY c.relname ORDER BY c.relname`,
    [NOT_BACKED_UP],
  );
  const order: string[] = [];
  let left = rows;
  while (left.length > 0) {
    const free = left.filter(({ refers }) => refers.every((name) => order.includes(name)));
    if (free.length === 0) throw new Error('tables refer to each other in a circle');
    order.push(...free.map(({ name }) => name));
    left = left.filter((table) => !free.includes(table));
  }
  return order;
}
