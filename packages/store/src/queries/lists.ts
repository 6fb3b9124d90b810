import type { ListId } from '@sila/domain';
import type { Delivery, List, ListCounts, Lists, Source } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

type ListRow = Omit<List, 'source' | 'delivery' | 'counts' | 'receivedAt'> & {
  source: Source;
  delivery: Omit<Delivery, 'size'> & { size: number };
  receivedAt: Date;
  rows: number;
  records: number;
  bad: number;
  doubts: number;
};

const LIST = sql`
  SELECT l.id, l.list_date AS "listDate", l.received_at AS "receivedAt", u.name AS "receivedBy",
    l.mapping, l.state, l.last_row AS "lastRow", l.rows, l.records, l.bad, l.doubts, l.stated,
    l.previous_list_id AS "previousListId", l.failure,
    json_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'onePerPerson', s.one_per_person)
      AS source,
    json_build_object('id', d.id, 'fileName', d.file_name, 'sha256', d.sha256, 'size', d.size,
      'format', d.format, 'header', d.header, 'rowsAbout', d.rows_about, 'sealedColumns', d.sealed_columns) AS delivery
  FROM lists l JOIN sources s ON s.id = l.source_id JOIN deliveries d ON d.id = l.delivery_id
    JOIN users u ON u.id = l.received_by`;

function toList({ receivedAt, rows, records, bad, doubts, ...row }: ListRow): List {
  const counts = { rows, records, bad, doubts };
  return { ...row, receivedAt: receivedAt.toISOString(), counts };
}

export function listQueries(db: Transaction<unknown>): Lists {
  const select = async (where: RawBuilder<unknown>): Promise<List[]> => {
    const { rows } = await sql<ListRow>`
      ${LIST} WHERE ${where} ORDER BY l.seq`.execute(db);
    return rows.map(toList);
  };
  return {
    all: () => select(sql`true`),
    find: async (id) => (await select(sql`l.id = ${id}`))[0] ?? null,
    byDelivery: async (id) => (await select(sql`l.delivery_id = ${id}`))[0] ?? null,
    async latestOf(sourceId) {
      const { rows } = await sql<{ id: ListId }>`
        SELECT id FROM lists WHERE source_id = ${sourceId}
        ORDER BY seq DESC LIMIT 1`.execute(db);
      return rows[0]?.id ?? null;
    },
    async add({ id, sourceId, deliveryId, listDate, at, by, mapping, previousListId }) {
      await sql`
        INSERT INTO lists (id, source_id, delivery_id, list_date, received_at, received_by,
          mapping, previous_list_id, state)
        VALUES (${id}, ${sourceId}, ${deliveryId}, ${listDate}, ${at}, ${by},
          ${JSON.stringify(mapping)}::jsonb, ${previousListId}, 'reading')`.execute(db);
    },
    async move(id, { from, to, failure }) {
      const { rows } = await sql`
        UPDATE lists SET state = ${to}, failure = ${failure ?? null}
        WHERE id = ${id} AND state = ANY(${[...from]}::text[]) RETURNING id`.execute(db);
      return rows.length > 0;
    },
    counts: (ids) => countsOf(db, ids),
    async nextToRead() {
      const { rows } = await sql<{ id: ListId }>`
        SELECT id FROM lists WHERE state = 'reading' ORDER BY seq LIMIT 1`.execute(db);
      return rows[0]?.id ?? null;
    },
    overlap: () => overlapOf(db),
  };
}

async function countsOf(
  db: Transaction<unknown>,
  ids: readonly ListId[],
): Promise<Map<ListId, ListCounts>> {
  const { rows } = await sql<{ id: ListId; joined: number; proposed: number }>`
    SELECT l.id,
      (SELECT count(*)::int FROM person_of_record p JOIN records r ON r.id = p.record_id
        WHERE r.list_id = l.id AND EXISTS (
          SELECT 1 FROM person_of_record q JOIN records o ON o.id = q.record_id
          WHERE q.person_id = p.person_id AND o.list_id <> l.id)) AS joined,
      (SELECT count(*)::int FROM (
        SELECT left_record FROM matches
          WHERE left_list = l.id AND state = 'proposed' AND link_run_id IS NOT NULL AND NOT is_probe
        UNION SELECT right_record FROM matches
          WHERE right_list = l.id AND state = 'proposed' AND link_run_id IS NOT NULL AND NOT is_probe) w) AS proposed
    FROM lists l WHERE l.id = ANY(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

interface OverlapRow {
  a: ListId;
  b: ListId;
  confirmed: number;
  proposed: number;
}

/** Persons that two lists share by confirmed matches, and pairs between them that wait; each pair of lists once. */
async function overlapOf(db: Transaction<unknown>): Promise<OverlapRow[]> {
  const { rows } = await sql<OverlapRow>`
    WITH held AS (
      SELECT DISTINCT p.person_id, r.list_id
      FROM person_of_record p JOIN records r ON r.id = p.record_id
    ), shared AS (
      SELECT x.list_id AS a, y.list_id AS b, count(*)::int AS confirmed
      FROM held x JOIN held y ON y.person_id = x.person_id AND x.list_id < y.list_id
      GROUP BY 1, 2
    ), waiting AS (
      SELECT LEAST(left_list, right_list) AS a, GREATEST(left_list, right_list) AS b,
        count(*)::int AS proposed
      FROM matches WHERE state = 'proposed' AND link_run_id IS NOT NULL AND NOT is_probe GROUP BY 1, 2
    )
    SELECT a, b, COALESCE(confirmed, 0) AS confirmed, COALESCE(proposed, 0) AS proposed
    FROM shared FULL JOIN waiting USING (a, b) ORDER BY a, b`.execute(db);
  return rows;
}
