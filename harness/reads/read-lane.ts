import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { startSila } from '../crash/sila-process.ts';
import { Dice } from '../dice.ts';
import { Client } from '../http/client.ts';
import { PASSWORD } from '../registry/people.ts';
import { type Asked, received } from './raw-request.ts';

/** Requests under way at once, and the longest a server lives from the first of them, in milliseconds. */
const AT_ONCE = 6;
const LONGEST = 150;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export interface LaneSite {
  /** The data folder that holds the keys. */
  readonly data: string;
  readonly connectionString: string;
  /** The ids of all records. */
  readonly known: ReadonlySet<string>;
  readonly seed: number;
}

/** One person reading, and the servers that die under them. */
export class ReadLane {
  readonly #site: LaneSite;
  readonly #dice: Dice;
  readonly #client = new Client('');
  readonly #shownTimes = new Map<string, number>();
  #asked: readonly Asked[] = [];
  #from = '0';
  /** Answers, whole or cut off, that showed a record. */
  shown = 0;

  constructor(site: LaneSite) {
    this.#site = site;
    this.#dice = new Dice(site.seed);
  }

  async begin(store: pg.Client): Promise<void> {
    const { rows } = await store.query('SELECT COALESCE(max(seq), 0) AS seq FROM audit');
    this.#from = rows[0].seq;
    const matches = await store.query<{ id: string; left_record: string }>(
      'SELECT id, left_record FROM matches ORDER BY id LIMIT 200',
    );
    if (matches.rows.length === 0) throw new Error('there is nothing to read');
    this.#asked = matches.rows.flatMap(({ id, left_record }) => [
      { method: 'GET', path: `/api/matches/${id}` },
      { method: 'GET', path: `/api/persons/${left_record}` },
      { method: 'POST', path: '/api/search', body: { query: 'سامر محمد الحلبي', limit: 5 } },
      { method: 'POST', path: '/api/queue', body: { state: 'proposed', offset: 0, limit: 5 } },
    ]);
  }

  async round(login: string): Promise<void> {
    const { data, connectionString } = this.#site;
    const sila = await startSila(data, { DATABASE_URL: connectionString });
    this.#client.address = sila.address;
    if (this.#client.cookie === '') await this.#client.signIn(login, PASSWORD);
    // The first answers of a new process are slow: they are not where most moments lie.
    for (let warm = 0; warm < AT_ONCE; warm++) await this.#readOne();
    let isAlive = true;
    const readers = Array.from({ length: AT_ONCE }, async () => {
      while (isAlive) await this.#readOne();
    });
    await pause(this.#dice.below(LONGEST));
    isAlive = false;
    sila.child.kill('SIGKILL');
    await Promise.all(readers);
  }

  async #readOne(): Promise<void> {
    const asked = this.#asked[this.#dice.below(this.#asked.length)];
    if (asked === undefined) return;
    const got = await received(this.#client, asked);
    const ids = new Set(got.match(UUID)?.filter((id) => this.#site.known.has(id)));
    if (ids.size > 0) this.shown++;
    for (const id of ids) this.#shownTimes.set(id, (this.#shownTimes.get(id) ?? 0) + 1);
  }

  /** Records that were shown more often than the audit says. */
  async missing(store: pg.Client, by: string): Promise<string[]> {
    const { rows } = await store.query<{ id: string; count: number }>(
      `SELECT id, count(*)::int AS count
       FROM audit, LATERAL (SELECT DISTINCT unnest(subjects) AS id) subject
       WHERE seq > $1 AND by_user = $2 GROUP BY id`,
      [this.#from, by],
    );
    const entered = new Map(rows.map(({ id, count }) => [id, count]));
    return [...this.#shownTimes]
      .filter(([id, count]) => (entered.get(id) ?? 0) < count)
      .map(([id, count]) => `${id} was shown ${count} times and entered ${entered.get(id) ?? 0}`);
  }
}
