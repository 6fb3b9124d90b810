import pg from 'pg';

const CHANNEL = 'sila_changed';
/** How long to wait before a lost connection is tried again, in milliseconds. */
const AGAIN = 1_000;

/** Tells every Sila that serves this database that another process has changed it. */
export async function ringBell(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_notify($1, $2)', [CHANNEL, '']);
  } finally {
    await client.end();
  }
}

/**
 * Hears when another process has changed the database, so that what is kept in
 * memory beside it can be brought up to date. After a lost connection it rings
 * once, as something may have gone unheard.
 *
 * @returns what stops the listening
 */
export async function hearBell(
  connectionString: string,
  onRing: () => void,
): Promise<() => Promise<void>> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let client = await listen();

  async function listen(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString, application_name: 'sila bell' });
    fresh.on('notification', onRing);
    fresh.on('error', () => undefined);
    fresh.on('end', tryAgain);
    await fresh.connect();
    await fresh.query(`LISTEN ${CHANNEL}`);
    return fresh;
  }

  function tryAgain(): void {
    if (isOver) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      listen().then((fresh) => {
        client = fresh;
        onRing();
      }, tryAgain);
    }, AGAIN);
    timer.unref();
  }

  return async () => {
    isOver = true;
    clearTimeout(timer);
    await client.end().catch(() => undefined);
  };
}
