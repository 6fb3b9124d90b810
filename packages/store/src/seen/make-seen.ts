import { createHash } from 'node:crypto';
import type pg from 'pg';
import { SEEN_VIEWS } from './seen-views.ts';

/**
 * Makes the views through which actors see the record, where they are not the
 * ones this version makes for these very migrations.
 */
export async function makeSeen(
  client: pg.ClientBase,
  migrations: readonly string[],
): Promise<void> {
  const mark = createHash('sha256')
    .update([SEEN_VIEWS, ...migrations].join('\n'))
    .digest('hex');
  const { rows } = await client.query<{ mark: string | null }>(
    "SELECT obj_description(oid, 'pg_namespace') AS mark FROM pg_namespace WHERE nspname = 'seen'",
  );
  if (rows[0]?.mark === mark) return;
  await client.query('BEGIN');
  try {
    await client.query(SEEN_VIEWS);
    await client.query(`COMMENT ON SCHEMA seen IS '${mark}'`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
