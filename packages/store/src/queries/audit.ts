import type { AuditLog, DayOfReading } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface AuditRow {
  seq: string;
  at: Date;
  by: string | null;
  act: string;
  subjects: string[];
  purposes: string[];
  isEmergency: boolean;
}

/** Acts by which somebody opens persons or looks for them. */
const OPENS = ['person.read', 'match.read', 'search', 'cluster.read', 'sealed.read'];

export function auditQueries(db: Transaction<unknown>): AuditLog {
  return {
    async append(lines) {
      for (const { at, by, act, subjects } of lines) {
        await sql`
          INSERT INTO audit (at, by_user, act, subjects)
          VALUES (${at}, ${by}, ${act}, ${[...subjects]}::text[])`.execute(db);
      }
    },
    async read({ before, limit, only: { userId, act, subject, day } }) {
      const { rows } = await sql<AuditRow>`
        SELECT a.seq, a.at, u.name AS by, a.act, a.subjects,
          ARRAY(SELECT DISTINCT g.purpose FROM grants g LEFT JOIN grant_ends e ON e.grant_id = g.id
            WHERE g.user_id = a.by_user AND g.given_at <= a.at AND g.ends_at > a.at
              AND (e.taken_back_at IS NULL OR e.taken_back_at > a.at) ORDER BY 1) AS purposes,
          EXISTS (SELECT 1 FROM emergencies m WHERE m.user_id = a.by_user
            AND m.at <= a.at AND m.ends_at > a.at AND m.record_id::text = ANY(a.subjects))
            AS "isEmergency"
        FROM audit a LEFT JOIN users u ON u.id = a.by_user
        WHERE (${before}::bigint IS NULL OR a.seq < ${before}::bigint)
          AND (${userId}::uuid IS NULL OR a.by_user = ${userId}::uuid)
          AND (${act}::text IS NULL OR starts_with(a.act, ${act}::text))
          AND (${subject}::text IS NULL OR a.subjects @> ARRAY[${subject}::text])
          AND (${day}::date IS NULL OR (a.at AT TIME ZONE 'UTC')::date = ${day}::date)
        ORDER BY a.seq DESC LIMIT ${limit}`.execute(db);
      return rows.map((row) => ({ ...row, seq: Number(row.seq), at: row.at.toISOString() }));
    },
    async days({ since, zone }) {
      const { rows } = await sql<DayOfReading>`
        WITH acted AS (
          SELECT a.seq, a.by_user, a.at AT TIME ZONE ${zone} AS local,
            a.act LIKE 'refused.%' AND a.act NOT LIKE '%.session.proofNeeded' AS refused,
            a.act = ANY(${OPENS}::text[]) AS opens
          FROM audit a WHERE a.by_user IS NOT NULL AND a.at >= ${since}
        ), runs AS (
          SELECT *, count(*) FILTER (WHERE NOT refused)
            OVER (PARTITION BY by_user, local::date ORDER BY seq) AS run FROM acted
        ), counted AS (
          SELECT by_user, local::date AS day, run, count(*) FILTER (WHERE refused) AS refused,
            count(*) FILTER (WHERE opens) AS opens,
            count(*) FILTER (WHERE opens AND (local::time >= '23:00' OR local::time < '05:00'))
              AS nights
          FROM runs GROUP BY 1, 2, 3
        )
        SELECT c.by_user AS "userId", u.name, to_char(c.day, 'YYYY-MM-DD') AS day,
          sum(c.opens)::int AS opens, sum(c.nights)::int AS "nightOpens",
          max(c.refused)::int AS "refusedInRow"
        FROM counted c JOIN users u ON u.id = c.by_user
        GROUP BY c.by_user, u.name, c.day ORDER BY c.day`.execute(db);
      return rows;
    },
  };
}
