import type { Doors, Opened } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

/** An array as PostgreSQL writes it in text, every element quoted. */
function arrayText(elements: readonly string[]): string {
  const quoted = elements.map((one) => `"${one.replace(/["\\]/g, '\\$&')}"`);
  return `{${quoted.join(',')}}`;
}

/** Shuts the record for a transaction that just began. */
export async function shut(db: Transaction<unknown>): Promise<void> {
  await sql`SET LOCAL search_path = seen, public`.execute(db);
}

/** The doors of one transaction; they end with it. */
export function doorsOf(db: Transaction<unknown>): Doors {
  let isWide = false;
  const widen = async () => {
    isWide = true;
    await sql`SET LOCAL search_path = public`.execute(db);
  };
  const narrow = async () => {
    isWide = false;
    await shut(db);
  };
  return {
    async open(reach, by) {
      if (reach === 'all') return widen();
      if (isWide) await narrow();
      await tell(db, reach, by);
    },
    async beyond(work) {
      if (isWide) return work();
      await widen();
      const done = await work();
      // Not in a `finally`: what threw has ended the transaction, and its settings with it.
      await narrow();
      return done;
    },
  };
}

async function tell(db: Transaction<unknown>, opened: Opened, by: string | null): Promise<void> {
  const { lists, sources, sites, records, requests } = opened;
  await sql`
    SELECT set_config('sila.lists', ${arrayText(lists)}, true),
      set_config('sila.sources', ${arrayText(sources)}, true),
      set_config('sila.sites', ${arrayText(sites)}, true),
      set_config('sila.records', ${arrayText(records)}, true),
      set_config('sila.requests', ${arrayText(requests)}, true),
      set_config('sila.by', ${by ?? ''}, true)`.execute(db);
}
