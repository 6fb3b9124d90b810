import { randomUUID } from 'node:crypto';
import type { Actor, Grant, ObjectState, RecordPlace } from '@sila/tracing';
import type pg from 'pg';
import { settled, type TestServer } from '../support/test-server.ts';
import { receiveRequest } from './receive-request.ts';

/** Stands in every name of the list that is granted to nobody. */
export const SECRET = 'الخفية';
export const ABSENT = '0192a000-0000-7000-8000-000000000000';

export interface KnownList {
  readonly id: string;
  readonly source: string;
  readonly delivery: string;
  readonly records: readonly string[];
  readonly badRow: number;
}

/** Something that stands in the database, with what the policy must know of it. */
export interface Target {
  readonly name: string;
  readonly id: string;
  readonly places: readonly RecordPlace[];
  readonly state: ObjectState;
  readonly more?: Readonly<Record<string, unknown>>;
}

/**
 * Three small lists: `a` granted as a list, `b` by its source, `secret` to
 * nobody; and what can stand between their records.
 */
export class World {
  readonly pool: pg.Pool;
  readonly a: KnownList;
  readonly b: KnownList;
  readonly secret: KnownList;
  /** Two tracing requests: one granted, one to nobody. */
  readonly requests: readonly [string, string];
  #nextPair = 0;

  constructor(
    pool: pg.Pool,
    lists: readonly [KnownList, KnownList, KnownList],
    requests: readonly [string, string],
  ) {
    this.pool = pool;
    this.requests = requests;
    [this.a, this.b, this.secret] = lists;
  }

  static async make(server: TestServer, pool: pg.Pool): Promise<World> {
    const a = await receive(server, { name: 'a', family: 'الأول' });
    const b = await receive(server, { name: 'b', family: 'الثانية' });
    const secret = await receive(server, { name: 'secret', family: SECRET });
    const requests = [
      await receiveRequest(server, 'مروان الطالب'),
      await receiveRequest(server, `مروان ${SECRET}`),
    ] as const;
    await settled(server.administrator);
    const known = [await know(pool, a), await know(pool, b), await know(pool, secret)] as const;
    // Only what is made on purpose stands between records.
    await pool.query('DELETE FROM sampled_pairs');
    await pool.query('DELETE FROM matches');
    return new World(pool, known, requests);
  }

  /** Every id that nobody without all rights may ever be shown. */
  get secrets(): readonly string[] {
    const [, hidden] = this.requests;
    return [this.secret.id, this.secret.source, ...this.secret.records, hidden, SECRET];
  }

  /** Past the second administrator whom a mighty role takes. */
  async giveRole(userId: string, role: string): Promise<void> {
    await this.pool.query('UPDATE users SET roles = ARRAY[$2] WHERE id = $1', [userId, role]);
  }

  async grantTo(userId: string): Promise<Grant[]> {
    const scopes = [
      { kind: 'list', of: this.a.id },
      { kind: 'source', of: this.b.source },
      { kind: 'request', of: this.requests[0] },
    ] as const;
    const ends = [new Date(Date.now() + 3_600_000), new Date(Date.now() - 1000)] as const;
    const grants = scopes.map((scope) => grantOf(userId, scope, ends[0]));
    // One that has ended, and must open nothing.
    grants.push(grantOf(userId, { kind: 'list', of: this.secret.id }, ends[1]));
    for (const { id, scope, endsAt } of grants) {
      await this.pool.query(
        `INSERT INTO grants (id, user_id, scope_kind, scope_of, purpose, note, given_by, given_at, ends_at)
         VALUES ($1, $2, $3, $4, 'tracing', '', $2, now() - interval '1 day', $5)`,
        [id, userId, scope.kind, scope.of, endsAt],
      );
    }
    return grants;
  }

  /** Opens the hidden record of a person to this account, as breaking the glass does. */
  async breakGlassFor(actor: Actor): Promise<string[]> {
    if (actor.kind !== 'user') throw new Error('nobody to open it to');
    const [record] = this.secret.records;
    await this.pool.query(
      `INSERT INTO emergencies (id, user_id, record_id, reason, at, ends_at, review_by)
       VALUES (gen_random_uuid(), $1, $2, 'r', now(), now() + interval '15 minutes', now() + interval '3 days')`,
      [actor.user.id, record],
    );
    return [record!];
  }

  placeOf(list: KnownList, record: string | null): RecordPlace {
    return { list: list.id, source: list.source, sites: [], record };
  }

  /** A list in each state, granted and not; put there anew each time. */
  listTargets(): (() => Promise<Target>)[] {
    const wanted = [
      [this.a, ['read', 'reading', 'cancelled', 'failed']],
      [this.b, ['read']],
      [this.secret, ['read', 'reading', 'cancelled']],
    ] as const;
    const made = wanted.flatMap(([list, states]) =>
      states.map((state) => async () => {
        await this.pool.query('UPDATE lists SET state = $2, is_linked = true WHERE id = $1', [
          list.id,
          state,
        ]);
        const name = `list ${list === this.secret ? 'not granted' : 'granted'}, ${state}`;
        const more = { row: list.badRow, deliveryId: list.delivery };
        return { name, id: list.id, places: [this.placeOf(list, null)], state, more };
      }),
    );
    return [...made, absent({ row: 2, deliveryId: ABSENT })];
  }

  /** A record of each list, and of a person whose other record is not granted. */
  recordTargets(): (() => Promise<Target>)[] {
    const one = (list: KnownList, at: number, name: string) => async (): Promise<Target> => ({
      name,
      id: list.records[at]!,
      places: [this.placeOf(list, list.records[at]!)],
      state: 'read',
      more: { recordId: list.records[at + 1] },
    });
    return [
      one(this.a, 0, 'record granted as of a list'),
      one(this.b, 0, 'record granted as of a source'),
      one(this.secret, 0, 'record not granted'),
      one(this.a, 4, 'record of a person whose other record is not granted'),
      one(this.secret, 4, 'record not granted of a person whose other record is'),
      absent({ recordId: ABSENT }),
    ];
  }

  /** A match in each state between granted and not granted records; each a pair of its own. */
  matchTargets(): (() => Promise<Target>)[] {
    const states = ['proposed', 'confirmed', 'rejected', 'deferred'] as const;
    const sides = [
      [this.a, this.b, 'both granted'],
      [this.a, this.secret, 'one granted'],
      [this.secret, this.secret, 'none granted'],
    ] as const;
    const made = sides.flatMap(([left, right, name]) => {
      return states.map((state) => {
        let known: Promise<string> | null = null;
        const [l, r] = this.#pair(left, right);
        return async (): Promise<Target> => {
          known ??= this.#addMatch(l, r, state);
          const places = [this.placeOf(left, l), this.placeOf(right, r)];
          const more = { left: l, right: r };
          return { name: `match, ${name}, ${state}`, id: await known, places, state, more };
        };
      });
    });
    return [...made, absent({ left: ABSENT, right: this.a.records[0] })];
  }

  /** A decided pair that is drawn for a second look, and one of which half is hidden. */
  dueTargets(decidedBy: () => Promise<string>): (() => Promise<Target>)[] {
    const made = ([this.b, this.secret] as const).map((right) => {
      let known: Promise<string> | null = null;
      const [l, r] = this.#pair(this.a, right);
      return async (): Promise<Target> => {
        known ??= this.#addDue([l, r], await decidedBy());
        const places = [this.placeOf(this.a, l), this.placeOf(right, r)];
        const name = `pair for a second look, ${right === this.b ? 'both' : 'one'} granted`;
        return { name, id: await known, places, state: 'confirmed' };
      };
    });
    return [...made, absent({})];
  }

  /** A decision that stands or was withdrawn; a fresh one each time, as withdrawing uses it up. */
  decisionTargets(decidedBy: () => Promise<string>): (() => Promise<Target>)[] {
    const sides = [
      [this.a, this.b, 'both granted'],
      [this.a, this.secret, 'one granted'],
    ] as const;
    const made = sides.flatMap(([left, right, name]) =>
      (['standing', 'withdrawn'] as const).map((state) => {
        let match: Promise<string> | null = null;
        const [l, r] = this.#pair(left, right);
        return async (): Promise<Target> => {
          match ??= this.#addMatch(l, r, 'proposed');
          const id = await this.#addDecision(await match, await decidedBy(), state);
          const places = [this.placeOf(left, l), this.placeOf(right, r)];
          return { name: `decision, ${name}, ${state}`, id, places, state };
        };
      }),
    );
    return [...made, absent({})];
  }

  requestTargets(): (() => Promise<Target>)[] {
    const made = this.requests.map((id, at) => async (): Promise<Target> => {
      const place = { list: '', source: '', sites: [], record: null, requests: [id] };
      const name = `request ${at === 0 ? 'granted' : 'not granted'}`;
      return { name, id, places: [place], state: 'read' };
    });
    return [...made, absent({})];
  }

  /** A typed row of a list that is granted, and of one that isn't. */
  typedTargets(): (() => Promise<Target>)[] {
    const made = ([this.a, this.secret] as const).map((list) => async (): Promise<Target> => {
      const id = await this.typedIn(list);
      const name = `typed row ${list === this.secret ? 'not granted' : 'granted'}`;
      return { name, id, places: [this.placeOf(list, id)], state: 'read' };
    });
    return [...made, absent({})];
  }

  /** A correction that stands or was taken back; a fresh one each time. */
  correctionTargets(): (() => Promise<Target>)[] {
    const made = ([this.a, this.secret] as const).flatMap((list) =>
      (['standing', 'withdrawn'] as const).map((state) => async (): Promise<Target> => {
        const record = await this.typedIn(list);
        const id = randomUUID();
        await this.pool.query(
          `INSERT INTO corrections SELECT $1, $2, NULL, 'r', received_by, now() FROM lists WHERE id = $3`,
          [id, record, list.id],
        );
        if (state === 'withdrawn')
          await this.pool.query(
            `INSERT INTO correction_withdrawals SELECT $1, 'r', received_by, now() FROM lists WHERE id = $2`,
            [id, list.id],
          );
        const name = `correction ${list === this.secret ? 'not granted' : 'granted'}, ${state}`;
        return { name, id, places: [this.placeOf(list, record)], state };
      }),
    );
    return [...made, absent({})];
  }

  /** A row of a list, as if somebody else had typed it. */
  async typedIn(list: KnownList, at = 6): Promise<string> {
    const record = list.records[at]!;
    await this.pool.query(
      `WITH one AS (SELECT id, source_id, received_by FROM lists WHERE id = $1),
         register AS (INSERT INTO registers SELECT source_id, 'held', source_id::text FROM one
           ON CONFLICT DO NOTHING),
         day AS (INSERT INTO entered_lists SELECT id, source_id, '2024-12-08', 1 FROM one
           ON CONFLICT DO NOTHING)
       INSERT INTO entered_rows SELECT $2, id, $2, received_by, now() FROM one
       ON CONFLICT DO NOTHING`,
      [list.id, record],
    );
    return record;
  }

  /** Joins a granted and a hidden record into one person, as a decision would. */
  async mixPerson(): Promise<void> {
    const [granted, hidden] = [this.a.records[4], this.secret.records[4]];
    const [person] = [granted, hidden].sort();
    await this.pool.query('INSERT INTO person_of_record VALUES ($1, $3), ($2, $3)', [
      granted,
      hidden,
      person,
    ]);
  }

  #pair(left: KnownList, right: KnownList): [string, string] {
    const at = 8 + this.#nextPair++;
    const other = left === right ? at + 1 : at;
    if (left === right) this.#nextPair++;
    const [l, r] = [left.records[at], right.records[other]];
    if (l === undefined || r === undefined)
      throw new Error('the lists are too short for so many pairs');
    return [l, r];
  }

  async #addMatch(
    left: string,
    right: string,
    state: string,
    id: string = randomUUID(),
  ): Promise<string> {
    await this.pool.query(
      `INSERT INTO matches (id, left_record, right_record, left_list, right_list, state, probability,
         total_bits, worth, explanation, link_run_id)
       SELECT $1, l.id, r.id, l.list_id, r.list_id, $4, 0.8, 3, 0.5,
         '{"priorBits":0,"parts":[],"totalBits":3,"model":"test 1"}', (SELECT max(id::text)::uuid FROM link_runs)
       FROM records l, records r WHERE l.id = $2 AND r.id = $3`,
      [id, left, right, state],
    );
    return id;
  }

  async #addDecision(match: string, by: string, state: 'standing' | 'withdrawn'): Promise<string> {
    const id = randomUUID();
    await this.pool.query(
      `INSERT INTO decisions (id, match_id, verdict, reason, decided_by, decided_at, group_id)
       VALUES ($1, $2, 'different', 'r', $3, now(), $1)`,
      [id, match, by],
    );
    if (state === 'withdrawn')
      await this.pool.query(`INSERT INTO withdrawals VALUES ($1, 'r', $2, now())`, [id, by]);
    return id;
  }

  /** The draw hangs on the match's id: one is looked for that is drawn. */
  async #addDue([left, right]: [string, string], by: string): Promise<string> {
    await this.pool.query("INSERT INTO sampling (key) VALUES ('k') ON CONFLICT DO NOTHING");
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT id FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, 500)) drawn
       WHERE (('x' || substr(encode(sha256(convert_to((SELECT key FROM sampling) || ':second:' || id::text,
         'UTF8')), 'hex'), 1, 13))::bit(52)::bigint / 4503599627370496.0) < 0.1 LIMIT 1`,
    );
    const id = await this.#addMatch(left, right, 'rejected', rows[0]!.id);
    await this.#addDecision(id, by, 'standing');
    return id;
  }
}

export function absent(more: Readonly<Record<string, unknown>>): () => Promise<Target> {
  return async () => ({ name: 'absent', id: ABSENT, places: [], state: 'read', more });
}

function grantOf(userId: string, scope: Grant['scope'], endsAt: Date): Grant {
  return {
    id: randomUUID(),
    userId: userId as Grant['userId'],
    scope,
    purpose: 'tracing',
    note: '',
    givenBy: userId as Grant['userId'],
    givenAt: new Date(0).toISOString(),
    endsAt: endsAt.toISOString(),
    takenBackAt: null,
  };
}

/** The file of a list whose people have this family name. */
export function fileOf(family: string): Uint8Array {
  const rows = Array.from(
    { length: 60 },
    (_, at) => `سالم ${'ابجدهوزحط'[at % 9]} ${family} ${at},${at},1970`,
  );
  const text = `الاسم الكامل,رقم الإضبارة,سنة الولادة\n${rows.join('\n')}\n-,,\n`;
  return new TextEncoder().encode(text);
}

async function receive(
  server: TestServer,
  { name, family }: { name: string; family: string },
): Promise<string> {
  const { deliveryId } = await server.administrator.upload(`${name}.csv`, fileOf(family));
  const { list } = await server.administrator.get('receiveList', {
    body: {
      deliveryId,
      source: { name: `source ${family}`, kind: 'held', onePerPerson: false },
      listDate: null,
      mapping: [
        { column: 1, header: 'الاسم الكامل', attribute: 'name.full' },
        { column: 2, header: 'رقم الإضبارة', attribute: 'number' },
        { column: 3, header: 'سنة الولادة', attribute: 'birth.date' },
      ],
    },
  });
  return list.id;
}

async function know(pool: pg.Pool, id: string): Promise<KnownList> {
  const { rows } = await pool.query(
    `SELECT l.source_id AS source, l.delivery_id AS delivery,
       (SELECT array_agg(id ORDER BY row) FROM records WHERE list_id = l.id) AS records,
       (SELECT row FROM bad_rows WHERE list_id = l.id LIMIT 1) AS "badRow"
     FROM lists l WHERE l.id = $1`,
    [id],
  );
  return { id, ...rows[0] };
}
