import type { AuditLog } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface AuditRow {
  seq: string;
  at: Date;
  by: string | null;
  act: string;
  subjects: string[];
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
    async read({ before, limit }) {
      const { rows } = await sql<AuditRow>`
        SELECT a.seq, a.at, u.name AS by, a.act, a.subjects
        FROM audit a LEFT JOIN users u ON u.id = a.by_user
        WHERE ${before}::bigint IS NULL OR a.seq < ${before}::bigint
        ORDER BY a.seq DESC LIMIT ${limit}`.execute(db);
      return rows.map((row) => ({ ...row, seq: Number(row.seq), at: row.at.toISOString() }));
    },
  };
}
