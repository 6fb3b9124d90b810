import { type DayOfReading, HONEY_OPENED, READING_ACTS } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

/** What each account did on each day since an instant, by days and nights of a time zone. */
export async function daysOf(
  db: Transaction<unknown>,
  { since, zone }: { since: string; zone: string },
): Promise<DayOfReading[]> {
  const { rows } = await sql<DayOfReading>`
  WITH acted AS (
    SELECT a.seq, a.by_user, a.at AT TIME ZONE ${zone} AS local,
      a.act LIKE 'refused.%' AND a.act NOT LIKE '%.session.proofNeeded' AS refused,
      a.act = ANY(${[...READING_ACTS]}::text[]) AS opens, a.act = ${HONEY_OPENED} AS honey
    FROM audit a WHERE a.by_user IS NOT NULL AND a.at >= ${since}
  ), runs AS (
    SELECT *, count(*) FILTER (WHERE NOT refused)
      OVER (PARTITION BY by_user, local::date ORDER BY seq) AS run FROM acted
  ), counted AS (
    SELECT by_user, local::date AS day, run, count(*) FILTER (WHERE refused) AS refused,
      count(*) FILTER (WHERE opens) AS opens, count(*) FILTER (WHERE honey) AS honey,
      count(*) FILTER (WHERE opens AND (local::time >= '23:00' OR local::time < '05:00'))
        AS nights
    FROM runs GROUP BY 1, 2, 3
  )
  SELECT c.by_user AS "userId", u.name, to_char(c.day, 'YYYY-MM-DD') AS day,
    sum(c.opens)::int AS opens, sum(c.nights)::int AS "nightOpens",
    max(c.refused)::int AS "refusedInRow", sum(c.honey)::int AS "honeyOpens"
  FROM counted c JOIN users u ON u.id = c.by_user
  GROUP BY c.by_user, u.name, c.day ORDER BY c.day`.execute(db);
  return rows;
}
