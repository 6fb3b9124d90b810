import type { AuditLog } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { daysOf } from './reading-days.ts';

interface AuditRow {
  seq: string;
  at: Date;
  by: string | null;
  act: string;
  subjects: string[];
  purposes: string[];
  isEmergency: boolean;
}

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
    days: (asked) => daysOf(db, asked),
  };
}
