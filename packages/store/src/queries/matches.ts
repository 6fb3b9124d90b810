import type { MatchId, MatchState, RecordId } from '@sila/domain';
import type { Edge, Matches, PairStanding, QueueLine, StoredMatch } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { QUEUE_LINE, SHOWN, sampleQueue, WAITING_SAMPLE } from './queue-line.ts';
import { decidedByStratum, withDecidedAlike } from './strata.ts';

const MATCH = sql`
  SELECT id, left_record AS "left", right_record AS "right", state, version, probability, explanation
  FROM matches`;

export function matchQueries(db: Transaction<unknown>): Matches {
  const findOne = async (where: RawBuilder<unknown>): Promise<StoredMatch | null> => {
    const { rows } = await sql<StoredMatch>`${MATCH} WHERE ${where}`.execute(db);
    return rows[0] ?? null;
  };
  return {
    find: (id) => findOne(sql`id = ${id}`),
    between: (a, b) =>
      findOne(sql`LEAST(left_record, right_record) = LEAST(${a}::uuid, ${b}::uuid)
        AND GREATEST(left_record, right_record) = GREATEST(${a}::uuid, ${b}::uuid)`),
    among: (records, states) => among(db, records, states),
    touching: (records, states) => touching(db, records, states),
    async move(id, { version, to }) {
      const { rows } = await sql`
        UPDATE matches SET state = ${to}, version = version + 1
        WHERE id = ${id} AND version = ${version} RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async addByHand({ id, left, right, probability, explanation }) {
      await sql`
        INSERT INTO matches (id, left_record, right_record, left_list, right_list, state,
          probability, total_bits, worth, explanation)
        SELECT ${id}::uuid, l.id, r.id, l.list_id, r.list_id, 'proposed', ${probability}::float8,
          ${explanation.totalBits}::float8, 0, ${JSON.stringify(explanation)}::jsonb
        FROM records l, records r WHERE l.id = ${left} AND r.id = ${right}
        ON CONFLICT DO NOTHING`.execute(db);
    },
    queue: (page) => queue(db, page),
    sampleQueue: (page) => sampleQueue(db, page),
    decidedByStratum: () => decidedByStratum(db),
    async countByState() {
      const { rows } = await sql<{ state: MatchState; count: number }>`
        SELECT m.state, count(*)::int AS count FROM matches m WHERE ${SHOWN} GROUP BY 1`.execute(
        db,
      );
      const counts = { proposed: 0, confirmed: 0, rejected: 0, deferred: 0 };
      for (const { state, count } of rows) counts[state] = count;
      return counts;
    },
    standings: (records) => standings(db, records),
    async setWorth(worth) {
      await sql`
        UPDATE matches m SET worth = w.worth
        FROM unnest(${worth.map(({ id }) => id)}::uuid[],
          ${worth.map((each) => each.worth)}::float8[]) AS w(id, worth)
        WHERE m.id = w.id`.execute(db);
    },
  };
}

async function among(
  db: Transaction<unknown>,
  records: readonly RecordId[],
  states: readonly MatchState[],
): Promise<(Edge & { version: number })[]> {
  const { rows } = await sql<Edge & { version: number }>`
    SELECT id, left_record AS "left", right_record AS "right", state, version FROM matches
    WHERE left_record = ANY(${[...records]}::uuid[]) AND right_record = ANY(${[...records]}::uuid[])
      AND state = ANY(${[...states]}::text[]) ORDER BY id`.execute(db);
  return rows;
}

async function touching(
  db: Transaction<unknown>,
  records: readonly RecordId[],
  states: readonly MatchState[],
): Promise<QueueLine[]> {
  const { rows } = await sql<QueueLine>`
    ${QUEUE_LINE} WHERE ${SHOWN} AND m.state = ANY(${[...states]}::text[])
      AND (m.left_record = ANY(${[...records]}::uuid[])
        OR m.right_record = ANY(${[...records]}::uuid[]))
    ORDER BY m.worth DESC, m.id`.execute(db);
  return rows;
}

async function queue(
  db: Transaction<unknown>,
  page: { readonly state: MatchState; readonly offset: number; readonly limit: number },
): Promise<{ items: QueueLine[]; total: number }> {
  // What is sampled has its own places among the pairs that wait.
  const others = sql`m.state <> 'proposed' OR m.id NOT IN (SELECT id FROM (${WAITING_SAMPLE}) w)`;
  const isOurs = sql`m.state = ${page.state} AND ${SHOWN} AND (${others})`;
  // The page is chosen before the joins, so that its cost doesn't grow with the queue.
  const { rows: items } = await sql<QueueLine>`
    ${QUEUE_LINE} JOIN (
      SELECT m.id FROM matches m WHERE ${isOurs}
      ORDER BY m.worth DESC, m.id LIMIT ${page.limit} OFFSET ${page.offset}
    ) chosen ON chosen.id = m.id ORDER BY m.worth DESC, m.id`.execute(db);
  const { rows } = await sql<{ total: number }>`
    SELECT count(*)::int AS total FROM matches m WHERE ${isOurs}`.execute(db);
  return { items, total: rows[0]!.total };
}

async function standings(
  db: Transaction<unknown>,
  records: readonly RecordId[],
): Promise<(PairStanding & { id: MatchId })[]> {
  type Row = Omit<PairStanding, 'decidedAlike'> & {
    id: MatchId;
    leftList: string;
    rightList: string;
  };
  const { rows } = await sql<Row>`
    SELECT m.id, m.probability, m.left_list AS "leftList", m.right_list AS "rightList", ls.kind AS "leftKind", rs.kind AS "rightKind",
      GREATEST(1, (SELECT count(*)::int FROM person_of_record p WHERE p.person_id = lp.person_id))
        AS "leftSize",
      GREATEST(1, (SELECT count(*)::int FROM person_of_record p WHERE p.person_id = rp.person_id))
        AS "rightSize",
      COALESCE(lp.person_id = rp.person_id, false) AS together
    FROM matches m JOIN lists ll ON ll.id = m.left_list JOIN sources ls ON ls.id = ll.source_id
      JOIN lists rl ON rl.id = m.right_list JOIN sources rs ON rs.id = rl.source_id
      LEFT JOIN person_of_record lp ON lp.record_id = m.left_record
      LEFT JOIN person_of_record rp ON rp.record_id = m.right_record
    WHERE m.state IN ('proposed', 'deferred') AND NOT m.is_probe
      AND (m.left_record = ANY(${[...records]}::uuid[])
        OR m.right_record = ANY(${[...records]}::uuid[]))`.execute(db);
  return withDecidedAlike(db, rows);
}
