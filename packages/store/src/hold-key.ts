import pg from 'pg';

/** Any number that nothing else asks for. */
const KEY_LOCK = 7_145_219;

/**
 * Whoever has the organisation's key in memory holds this for as long, beside
 * others; whoever changes the key holds it alone, so that nothing is sealed
 * with the old key after everything was sealed with the new one.
 *
 * @returns lets go of it; null when it can't be had now
 */
export async function holdKey(
  connectionString: string,
  how: 'together' | 'alone',
): Promise<(() => Promise<void>) | null> {
  const client = new pg.Client(connectionString);
  // A database that goes away takes the hold with it; who works with it learns so from their own.
  client.on('error', () => {});
  await client.connect();
  const take = how === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
  const { rows } = await client.query<{ held: boolean }>(`SELECT ${take}($1) AS held`, [KEY_LOCK]);
  if (rows[0]?.held === true) return () => client.end();
  await client.end();
  return null;
}
