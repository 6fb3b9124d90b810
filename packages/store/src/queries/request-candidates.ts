import type { RecordId, RequestId } from '@sila/domain';
import type { CandidateChange } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface ChangeRow {
  requestId: RequestId;
  soughtId: CandidateChange['soughtId'];
  matchId: CandidateChange['matchId'];
  isNow: boolean | null;
  wasBefore: boolean | null;
}

/**
 * A candidate is a match of a sought person's record with one that is not
 * itself sought, that somebody confirmed or put off, or that a run proposes.
 * A request whose key is destroyed is told of nothing.
 * What was decided about an earlier reading of a corrected row stays decided.
 */
export async function noteCandidates(
  db: Transaction<unknown>,
  about: readonly RecordId[] | 'all',
): Promise<CandidateChange[]> {
  const sought =
    about === 'all'
      ? sql`SELECT s.sought_id AS id, s.request_id, s.record_id
          FROM public.sought_readings s JOIN public.request_keys USING (request_id)`
      : sql`SELECT s.id, s.request_id, r.record_id
          FROM public.sought_persons s JOIN public.request_keys USING (request_id)
            CROSS JOIN LATERAL public.readings_of(s.record_id) r
          WHERE s.record_id IN (SELECT public.first_reading(a) FROM unnest(${[...about]}::uuid[]) a)`;
  const { rows } = await sql<ChangeRow>`
    WITH sought AS (${sought}),
    touching AS (
      SELECT s.id AS sought_id, m.id AS match_id, m.state, m.link_run_id, m.right_record AS other
      FROM sought s JOIN public.matches m ON m.left_record = s.record_id
      UNION ALL
      SELECT s.id, m.id, m.state, m.link_run_id, m.left_record
      FROM sought s JOIN public.matches m ON m.right_record = s.record_id),
    now AS (
      SELECT t.sought_id, t.match_id, t.state = 'confirmed' AS is_confirmed FROM touching t
        JOIN public.records o ON o.id = t.other JOIN public.lists l ON l.id = o.list_id
        JOIN public.sources c ON c.id = l.source_id
      WHERE c.kind <> 'sought' AND (t.state IN ('confirmed', 'deferred')
        OR (t.state = 'proposed' AND t.link_run_id IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM touching d WHERE d.sought_id = t.sought_id
            AND d.other = t.other AND d.state IN ('confirmed', 'rejected', 'deferred'))))),
    before AS (
      SELECT c.sought_id, c.match_id, c.is_confirmed FROM public.sought_candidates c
      WHERE c.sought_id IN (SELECT id FROM sought))
    SELECT s.request_id AS "requestId", sought_id AS "soughtId", match_id AS "matchId",
      n.is_confirmed AS "isNow", b.is_confirmed AS "wasBefore"
    FROM now n FULL JOIN before b USING (sought_id, match_id)
      JOIN (SELECT DISTINCT id, request_id FROM sought) s ON s.id = sought_id
    WHERE n.is_confirmed IS DISTINCT FROM b.is_confirmed
    ORDER BY s.request_id, sought_id, match_id`.execute(db);
  for (const { soughtId, matchId, isNow } of rows) await keepTold(db, { soughtId, matchId, isNow });
  return rows.map(({ isNow, wasBefore, ...row }) => ({
    ...row,
    now: isNow === null ? null : { isConfirmed: isNow },
    before: wasBefore === null ? null : { isConfirmed: wasBefore },
  }));
}

async function keepTold(
  db: Transaction<unknown>,
  { soughtId, matchId, isNow }: Pick<ChangeRow, 'soughtId' | 'matchId' | 'isNow'>,
): Promise<void> {
  if (isNow === null)
    await sql`
      DELETE FROM public.sought_candidates
      WHERE sought_id = ${soughtId} AND match_id = ${matchId}`.execute(db);
  else
    await sql`
      INSERT INTO public.sought_candidates (sought_id, match_id, is_confirmed)
      VALUES (${soughtId}, ${matchId}, ${isNow})
      ON CONFLICT (sought_id, match_id) DO UPDATE SET is_confirmed = ${isNow}`.execute(db);
}
