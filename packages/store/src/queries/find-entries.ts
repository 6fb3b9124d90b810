import type { RecordId } from '@sila/domain';
import type { Correction, Entry } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

type CorrectionRow = Omit<Correction, 'at'> & { at: Date };
type EntryRow = Omit<Entry, 'at' | 'corrected'> & { at: Date };

export const CORRECTION = sql`
  SELECT c.id, c.record_id AS "recordId", c.instead, c.reason, c.corrected_at AS at,
    json_build_object('id', u.id, 'name', u.name) AS by
  FROM corrections c JOIN users u ON u.id = c.corrected_by`;

export function toCorrection({ at, ...row }: CorrectionRow): Correction {
  return { ...row, at: at.toISOString() };
}

/** Typed rows with what stands against each, in the order of their ids. */
export async function findEntries(
  db: Transaction<unknown>,
  ids: readonly RecordId[],
): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const wanted = sql`${[...ids]}::uuid[]`;
  const { rows } = await sql<EntryRow>`
    SELECT e.record_id AS "recordId", e.entry_id AS "entryId", e.list_id AS "listId",
      e.entered_at AS at, json_build_object('id', u.id, 'name', u.name) AS by,
      (SELECT c.record_id FROM corrections c WHERE c.instead = e.record_id) AS corrects
    FROM entered_rows e JOIN users u ON u.id = e.entered_by
    WHERE e.record_id = ANY(${wanted}) ORDER BY e.record_id`.execute(db);
  const { rows: standing } = await sql<CorrectionRow>`
    ${CORRECTION} WHERE c.record_id = ANY(${wanted})
      AND NOT EXISTS (SELECT 1 FROM correction_withdrawals w WHERE w.correction_id = c.id)`.execute(
    db,
  );
  const against = new Map(standing.map((row) => [row.recordId, toCorrection(row)]));
  return rows.map(({ at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    corrected: against.get(row.recordId) ?? null,
  }));
}
