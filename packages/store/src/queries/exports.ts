import type { RecordId } from '@sila/domain';
import type { Exports } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

export function exportQueries(db: Transaction<unknown>): Exports {
  return {
    async begin(approvalId, lists) {
      await sql`
        INSERT INTO exports (approval_id, lists)
        VALUES (${approvalId}, ${[...lists]}::uuid[])`.execute(db);
    },
    async next(approvalId, limit) {
      const { rows: begun } = await sql<{ lists: string[]; after: string | null }>`
        SELECT lists, after_record AS after FROM exports
        WHERE approval_id = ${approvalId} AND NOT is_done FOR UPDATE`.execute(db);
      const [run] = begun;
      if (run === undefined) return [];
      const { rows } = await sql<{ id: RecordId }>`
        SELECT id FROM records WHERE list_id = ANY(${run.lists}::uuid[])
          AND (${run.after}::uuid IS NULL OR id > ${run.after}::uuid)
        ORDER BY id LIMIT ${limit}`.execute(db);
      await sql`
        UPDATE exports SET after_record = ${rows.at(-1)?.id ?? run.after},
          is_done = ${rows.length < limit} WHERE approval_id = ${approvalId}`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
}
