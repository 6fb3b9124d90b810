import type { RecordId } from '@sila/domain';
import type { Emergencies, Emergency } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

type EmergencyRow = Omit<Emergency, 'at' | 'endsAt' | 'reviewBy' | 'review'> & {
  at: Date;
  endsAt: Date;
  reviewBy: Date;
  review: (Omit<NonNullable<Emergency['review']>, 'at'> & { at: string }) | null;
};

const LATEST = 200;

const EMERGENCY = sql`
  SELECT e.id, json_build_object('id', u.id, 'name', u.name) AS "by", e.record_id AS "recordId",
    e.reason, e.at, e.ends_at AS "endsAt", e.review_by AS "reviewBy",
    CASE WHEN r.emergency_id IS NULL THEN NULL ELSE json_build_object(
      'by', json_build_object('id', ru.id, 'name', ru.name), 'at', r.reviewed_at,
      'verdict', r.verdict, 'note', r.note) END AS review,
    s.emergency_id IS NOT NULL AND x.emergency_id IS NULL AS "isSuspended"
  FROM emergencies e JOIN users u ON u.id = e.user_id
    LEFT JOIN emergency_reviews r ON r.emergency_id = e.id LEFT JOIN users ru ON ru.id = r.reviewed_by
    LEFT JOIN suspensions s ON s.emergency_id = e.id
    LEFT JOIN suspension_ends x ON x.emergency_id = e.id`;

/** True where an account is shut. */
export function isSuspended(user: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`EXISTS (SELECT 1 FROM suspensions s WHERE s.user_id = ${user} AND NOT EXISTS (
    SELECT 1 FROM suspension_ends e WHERE e.emergency_id = s.emergency_id))`;
}

export function emergencyQueries(db: Transaction<unknown>): Emergencies {
  const select = (rest: RawBuilder<unknown>) => emergenciesOf(db, rest);
  return {
    async add({ id, by, recordId, reason, at, endsAt, reviewBy }) {
      await sql`
        INSERT INTO emergencies (id, user_id, record_id, reason, at, ends_at, review_by)
        VALUES (${id}, ${by}, ${recordId}, ${reason}, ${at}, ${endsAt}, ${reviewBy})`.execute(db);
    },
    async openTo(userId, at) {
      const { rows } = await sql<{ id: RecordId }>`
        SELECT record_id AS id FROM emergencies
        WHERE user_id = ${userId} AND ends_at > ${at}`.execute(db);
      return rows.map(({ id }) => id);
    },
    async lock(id) {
      await sql`SELECT 1 FROM emergencies WHERE id = ${id} FOR UPDATE`.execute(db);
      return (await select(sql`WHERE e.id = ${id}`))[0] ?? null;
    },
    latest: () => select(sql`ORDER BY r.emergency_id IS NULL DESC, e.seq DESC LIMIT ${LATEST}`),
    async review(id, { by, at, verdict, note }) {
      await sql`
        INSERT INTO emergency_reviews (emergency_id, reviewed_by, reviewed_at, verdict, note)
        VALUES (${id}, ${by}, ${at}, ${verdict}, ${note})`.execute(db);
    },
    async overdue(at) {
      const { rows } = await sql<{ id: string }>`
        SELECT e.id FROM emergencies e WHERE e.review_by <= ${at}
          AND NOT EXISTS (SELECT 1 FROM emergency_reviews r WHERE r.emergency_id = e.id)
          AND NOT EXISTS (SELECT 1 FROM suspensions s WHERE s.emergency_id = e.id)`.execute(db);
      return rows.map(({ id }) => id);
    },
    suspend: (ids, at) => suspend(db, ids, at),
    async lift(id, at) {
      await sql`
        INSERT INTO suspension_ends (emergency_id, at)
        SELECT emergency_id, ${at}::timestamptz FROM suspensions WHERE emergency_id = ${id}
        ON CONFLICT DO NOTHING`.execute(db);
    },
    async isSuspended(userId) {
      const { rows } = await sql<{ shut: boolean }>`
        SELECT ${isSuspended(sql`${userId}::uuid`)} AS shut`.execute(db);
      return rows[0]!.shut;
    },
  };
}

async function emergenciesOf(
  db: Transaction<unknown>,
  rest: RawBuilder<unknown>,
): Promise<Emergency[]> {
  const { rows } = await sql<EmergencyRow>`${EMERGENCY} ${rest}`.execute(db);
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    endsAt: row.endsAt.toISOString(),
    reviewBy: row.reviewBy.toISOString(),
    review: row.review && { ...row.review, at: new Date(row.review.at).toISOString() },
  }));
}

async function suspend(
  db: Transaction<unknown>,
  ids: readonly string[],
  at: string,
): Promise<void> {
  await sql`
        INSERT INTO suspensions (emergency_id, user_id, at)
        SELECT id, user_id, ${at}::timestamptz FROM emergencies WHERE id = ANY(${[...ids]}::uuid[])
        ON CONFLICT DO NOTHING`.execute(db);
  await sql`
        DELETE FROM sessions WHERE user_id IN (
          SELECT user_id FROM emergencies WHERE id = ANY(${[...ids]}::uuid[]))`.execute(db);
}
