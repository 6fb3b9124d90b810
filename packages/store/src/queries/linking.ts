import type { ListId, RecordId, RecordKind } from '@sila/domain';
import type { Linking, LinkRecord, NewProposal } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { isPair } from './queue-line.ts';
import { likelyByBand } from './strata.ts';

const PROPOSALS_PER_STATEMENT = 2000;

/** Of a record `r`: no correction has taken it out of linking. */
const STANDS = sql`NOT EXISTS (SELECT 1 FROM superseded_records s WHERE s.record_id = r.id)`;

type Judged = Awaited<ReturnType<Linking['judged']>>[number];

export function linkingQueries(db: Transaction<unknown>): Linking {
  return {
    waiting: () => waiting(db),
    async markLinked({ lists, records }) {
      await sql`UPDATE lists SET is_linked = true WHERE id = ANY(${[...lists]}::uuid[])`.execute(
        db,
      );
      await sql`
        DELETE FROM unlinked_records WHERE record_id = ANY(${[...records]}::uuid[])`.execute(db);
    },
    async page(after, limit) {
      const { rows } = await sql<LinkRecord & { id: RecordId }>`
        SELECT r.id, r.list_id AS list, s.kind, r.statements
        FROM records r JOIN public.lists l ON l.id = r.list_id
          JOIN public.sources s ON s.id = l.source_id
        WHERE (${after}::uuid IS NULL OR r.id > ${after}::uuid) AND ${STANDS}
        ORDER BY r.id LIMIT ${limit}`.execute(db);
      return rows;
    },
    ids: (kinds) => idsOf(db, kinds),
    find: (ids) => findRecords(db, ids),
    judged: () => judged(db),
    likelyByBand: () => likelyByBand(db),
    async decided() {
      const { rows } = await sql<{ left: RecordId; right: RecordId; state: string }>`
        SELECT left_record AS "left", right_record AS "right", state
        FROM matches WHERE state IN ('confirmed', 'rejected')`.execute(db);
      const pairs = (state: string) =>
        rows
          .filter((row) => row.state === state)
          .map(({ left, right }): [RecordId, RecordId] => [left, right]);
      return { same: pairs('confirmed'), different: pairs('rejected') };
    },
    async propose(runId, proposals) {
      for (let at = 0; at < proposals.length; at += PROPOSALS_PER_STATEMENT) {
        await propose(db, runId, proposals.slice(at, at + PROPOSALS_PER_STATEMENT));
      }
    },
    async retire(runId, looked) {
      const all = looked === 'all';
      const ids = all ? [] : [...looked];
      await sql`
        UPDATE matches SET link_run_id = NULL
        WHERE state = 'proposed' AND link_run_id <> ${runId}
          AND (${all}::boolean OR left_record = ANY(${ids}::uuid[])
            OR right_record = ANY(${ids}::uuid[]))`.execute(db);
    },
  };
}

async function waiting(db: Transaction<unknown>) {
  const lists = await sql<{ id: ListId }>`
    SELECT id FROM lists WHERE state = 'read' AND NOT is_linked`.execute(db);
  const records = await sql<{ id: RecordId }>`
    SELECT record_id AS id FROM unlinked_records`.execute(db);
  return { lists: lists.rows.map(({ id }) => id), records: records.rows.map(({ id }) => id) };
}

const ID_LENGTH = 36;

/** As one text: a hundred thousand rows cost more to take apart than to find. */
async function idsOf(db: Transaction<unknown>, kinds: readonly RecordKind[]): Promise<RecordId[]> {
  const { rows } = await sql<{ ids: string | null }>`
    SELECT string_agg(r.id::text, '') AS ids
    FROM records r JOIN public.lists l ON l.id = r.list_id
      JOIN public.sources s ON s.id = l.source_id
    WHERE s.kind = ANY(${[...kinds]}::text[]) AND ${STANDS}`.execute(db);
  const ids = rows[0]?.ids ?? '';
  return Array.from(
    { length: ids.length / ID_LENGTH },
    (_, at) => ids.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH) as RecordId,
  );
}

async function findRecords(db: Transaction<unknown>, ids: readonly RecordId[]) {
  const { rows } = await sql<LinkRecord & { id: RecordId }>`
    SELECT r.id, r.list_id AS list, s.kind, r.statements
    FROM records r JOIN lists l ON l.id = r.list_id JOIN sources s ON s.id = l.source_id
    WHERE r.id = ANY(${[...ids]}::uuid[]) ORDER BY r.id`.execute(db);
  return rows;
}

async function judged(db: Transaction<unknown>): Promise<Judged[]> {
  const { rows } = await sql<Judged>`
    SELECT m.left_record AS "left", m.right_record AS "right", m.probability,
      m.state = 'confirmed' AS "isSame",
      CASE WHEN m.is_probe THEN (
        SELECT 1 / (min(p.inclusion) * LEAST(1, 2 * (SELECT count(*) FROM sampled_records)
          / (SELECT count(*)::float8 FROM records)))
        FROM sampled_pairs p WHERE ${isPair(sql`p.record_id`, sql`p.other_id`)}
      ) END AS "standsFor"
    FROM matches m JOIN decisions d ON d.match_id = m.id
    WHERE m.state IN ('confirmed', 'rejected') AND m.explanation ->> 'model' NOT IN ('by hand', 'candidates 1')
    GROUP BY m.id ORDER BY max(d.seq) DESC`.execute(db);
  return rows;
}

/** New pairs come in, undecided ones are weighed anew under the id they have, decided ones stay as they are. */
async function propose(
  db: Transaction<unknown>,
  runId: string,
  proposals: readonly NewProposal[],
): Promise<void> {
  await sql`
    INSERT INTO matches AS m (id, left_record, right_record, left_list, right_list, state,
      probability, total_bits, worth, explanation, is_probe, link_run_id)
    SELECT x.id, l.id, r.id, l.list_id, r.list_id, 'proposed', x.probability,
      (x.explanation ->> 'totalBits')::float8, x.worth, x.explanation, x."isProbe", ${runId}::uuid
    FROM json_to_recordset(${JSON.stringify(proposals)}::json)
      AS x(id uuid, "left" uuid, "right" uuid, probability float8, worth float8, explanation jsonb,
        "isProbe" boolean)
      JOIN records l ON l.id = x."left" JOIN records r ON r.id = x."right"
    WHERE NOT EXISTS (SELECT 1 FROM superseded_records s WHERE s.record_id IN (l.id, r.id))
    ON CONFLICT (LEAST(left_record, right_record), GREATEST(left_record, right_record)) DO UPDATE
    SET left_record = EXCLUDED.left_record, right_record = EXCLUDED.right_record,
      left_list = EXCLUDED.left_list, right_list = EXCLUDED.right_list,
      probability = EXCLUDED.probability, total_bits = EXCLUDED.total_bits,
      worth = EXCLUDED.worth, explanation = EXCLUDED.explanation,
      is_probe = EXCLUDED.is_probe, link_run_id = EXCLUDED.link_run_id
    WHERE m.state = 'proposed'`.execute(db);
}
