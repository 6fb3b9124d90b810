import type { UserId } from '@sila/domain';
import type { Requests, StoredStep } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

type StepRow = Omit<StoredStep, 'by' | 'at'> & {
  at: Date;
  byId: UserId | null;
  byName: string | null;
};

/** The steps of a request, and what is kept beside them to choose by. */
export function stepQueries(
  db: Transaction<unknown>,
): Pick<Requests, 'steps' | 'append' | 'keepStanding'> {
  return {
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
  };
}
