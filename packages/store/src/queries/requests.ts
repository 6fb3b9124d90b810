import type { RecordId, RequestId, SoughtPerson, UserId } from '@sila/domain';
import type { CandidateChange, Requests, StoredRequest, StoredStep } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { workQueries } from './request-work.ts';

type StepRow = Omit<StoredStep, 'by' | 'at'> & {
  at: Date;
  byId: UserId | null;
  byName: string | null;
};
type RequestRow = Omit<StoredRequest, 'receivedAt' | 'sought'> & { receivedAt: Date };

export function requestQueries(db: Transaction<unknown>): Requests {
  return {
    ...workQueries(db),
    async add({ id, channel, by, at, sealed, sought }) {
      await sql`
        INSERT INTO requests (id, channel, received_by, received_at, sealed)
        VALUES (${id}, ${channel}, ${by}, ${at}, ${sealed})`.execute(db);
      for (const [place, one] of sought.entries()) {
        await sql`
          INSERT INTO sought_persons (id, request_id, place, record_id, relation)
          VALUES (${one.id}, ${id}, ${place}, ${one.recordId}, ${one.relation})`.execute(db);
      }
    },
    async find(id) {
      const { rows } = await sql<RequestRow>`
        SELECT r.id, r.channel, r.received_at AS "receivedAt", r.sealed,
          json_build_object('id', u.id, 'name', u.name) AS "receivedBy"
        FROM requests r JOIN users u ON u.id = r.received_by WHERE r.id = ${id}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      const { rows: sought } = await sql<SoughtPerson>`
        SELECT id, request_id AS "requestId", record_id AS "recordId", relation
        FROM sought_persons WHERE request_id = ${id} ORDER BY place`.execute(db);
      return { ...row, receivedAt: row.receivedAt.toISOString(), sought };
    },
    async lock(id) {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`request ${id}`}, 0))`.execute(db);
    },
    async steps(id) {
      const { rows } = await sql<StepRow>`
        SELECT s.version, s.kind, s.sought_id AS "soughtId", s.taken_at AS at, s.sealed,
          u.id AS "byId", u.name AS "byName"
        FROM request_steps s LEFT JOIN users u ON u.id = s.taken_by
        WHERE s.request_id = ${id} ORDER BY s.version`.execute(db);
      return rows.map(({ byId, byName, at, ...row }) => ({
        ...row,
        at: at.toISOString(),
        by: byId === null ? null : { id: byId, name: byName ?? '' },
      }));
    },
    async append(id, steps) {
      for (const { version, kind, soughtId, by, at, sealed } of steps) {
        await sql`
          INSERT INTO request_steps (request_id, version, kind, sought_id, taken_by, taken_at, sealed)
          VALUES (${id}, ${version}, ${kind}, ${soughtId}, ${by}, ${at}, ${sealed})`.execute(db);
      }
    },
    async keepStanding({ id, states, nextDue, actions }) {
      for (const { soughtId, state } of states) {
        await sql`
          INSERT INTO public.sought_standings (sought_id, request_id, state)
          VALUES (${soughtId}, ${id}, ${state})
          ON CONFLICT (sought_id) DO UPDATE SET state = ${state}`.execute(db);
      }
      await sql`
        INSERT INTO public.request_dues (request_id, next_due, actions)
        VALUES (${id}, ${nextDue}, ${actions})
        ON CONFLICT (request_id) DO UPDATE SET next_due = ${nextDue}, actions = ${actions}`.execute(
        db,
      );
    },
    noteCandidates: (about) => noteCandidates(db, about),
    async ofRecords(ids) {
      const { rows } = await sql<SoughtPerson>`
        SELECT id, request_id AS "requestId", record_id AS "recordId", relation
        FROM sought_persons WHERE record_id = ANY(${[...ids]}::uuid[]) ORDER BY id`.execute(db);
      return rows;
    },
  };
}

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
 */
async function noteCandidates(
  db: Transaction<unknown>,
  about: readonly RecordId[] | 'all',
): Promise<CandidateChange[]> {
  const within = about === 'all' ? sql`true` : sql`s.record_id = ANY(${[...about]}::uuid[])`;
  const { rows } = await sql<ChangeRow>`
    WITH sought AS (SELECT s.id, s.request_id, s.record_id FROM public.sought_persons s WHERE ${within}),
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
        OR (t.state = 'proposed' AND t.link_run_id IS NOT NULL))),
    before AS (
      SELECT c.sought_id, c.match_id, c.is_confirmed FROM public.sought_candidates c
      WHERE c.sought_id IN (SELECT id FROM sought))
    SELECT s.request_id AS "requestId", sought_id AS "soughtId", match_id AS "matchId",
      n.is_confirmed AS "isNow", b.is_confirmed AS "wasBefore"
    FROM now n FULL JOIN before b USING (sought_id, match_id) JOIN sought s ON s.id = sought_id
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
