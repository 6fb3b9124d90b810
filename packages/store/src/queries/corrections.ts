import type { RecordId } from '@sila/domain';
import type { Correction, EnteredRows } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { CORRECTION, toCorrection } from './find-entries.ts';

/** Corrections of typed rows: what stands in linking follows from them at once. */
export function correctionQueries(
  db: Transaction<unknown>,
): Pick<EnteredRows, 'correct' | 'correction' | 'withdraw'> {
  return {
    async correct({ id, recordId, instead, reason, by, at }) {
      await lockRow(db, recordId);
      const { rows } = await sql`
        INSERT INTO corrections (id, record_id, instead, reason, corrected_by, corrected_at)
        SELECT ${id}, ${recordId}, ${instead}::uuid, ${reason}, ${by}, ${at}::timestamptz
        WHERE NOT EXISTS (SELECT 1 FROM superseded_records WHERE record_id = ${recordId})
        RETURNING id`.execute(db);
      if (rows.length === 0) return false;
      await leaveLinking(db, recordId);
      return true;
    },
    async correction(id) {
      const { rows } = await sql<Omit<Correction, 'at'> & { at: Date }>`
        ${CORRECTION} WHERE c.id = ${id}`.execute(db);
      return rows[0] === undefined ? null : toCorrection(rows[0]);
    },
    async withdraw(id, { by, at, reason }) {
      const { rows } = await sql<{ recordId: RecordId; instead: RecordId | null }>`
        SELECT record_id AS "recordId", instead FROM corrections WHERE id = ${id}`.execute(db);
      const [found] = rows;
      if (found === undefined) return false;
      await lockRow(db, found.recordId);
      if (found.instead !== null) await lockRow(db, found.instead);
      const done = await sql`
        INSERT INTO correction_withdrawals (correction_id, reason, withdrawn_by, withdrawn_at)
        SELECT ${id}, ${reason}, ${by}, ${at}::timestamptz
        WHERE NOT EXISTS (SELECT 1 FROM correction_withdrawals WHERE correction_id = ${id})
          AND NOT EXISTS (SELECT 1 FROM superseded_records WHERE record_id = ${found.instead}::uuid)
        RETURNING correction_id`.execute(db);
      if (done.rows.length === 0) return false;
      if (found.instead !== null) await leaveLinking(db, found.instead);
      await sql`
        INSERT INTO unlinked_records (record_id) VALUES (${found.recordId})
        ON CONFLICT DO NOTHING`.execute(db);
      return true;
    },
  };
}

/** Of two who correct a row at once, the second finds it corrected. */
async function lockRow(db: Transaction<unknown>, recordId: RecordId): Promise<void> {
  await sql`SELECT 1 FROM public.entered_rows WHERE record_id = ${recordId} FOR UPDATE`.execute(db);
}

/** Undecided pairs of the row leave the queue; what people decided stays. */
async function leaveLinking(db: Transaction<unknown>, recordId: RecordId): Promise<void> {
  await sql`
    UPDATE public.matches SET link_run_id = NULL
    WHERE state = 'proposed' AND (left_record = ${recordId} OR right_record = ${recordId})`.execute(
    db,
  );
  await sql`DELETE FROM unlinked_records WHERE record_id = ${recordId}`.execute(db);
}
