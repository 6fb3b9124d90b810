import pg from 'pg';

/**
 * A pool of connections whose loss is no fault of the process. A connection
 * that the server drops while idle is replaced; one lost in the middle of its
 * work fails the query it worked on; one that is dropped while it closes, as
 * when its database is removed right after the pool was ended, was done with.
 */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  const nothing = () => {};
  pool.on('error', nothing);
  pool.on('connect', (client) => client.on('error', nothing));
  return pool;
}
