import type { DecisionId, MatchId, RecordId, SecondReviewId, UserId, Verdict } from '@sila/domain';
import type { JudgedTwice, QueueLine, SecondReview, SecondReviews } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { QUEUE_LINE } from './queue-line.ts';

/** One decided pair in ten. */
const SHARE = 0.1;

/** The decision that holds on each match, of those with an id among `among`. */
const standingAmong = (among: RawBuilder<unknown>) => sql`
  SELECT DISTINCT ON (d.match_id) d.id, d.match_id, d.verdict, d.reason, d.decided_by, d.decided_at
  FROM decisions d LEFT JOIN withdrawals w ON w.decision_id = d.id
  WHERE w.decision_id IS NULL AND d.match_id IN (${among}) ORDER BY d.match_id, d.seq DESC`;

/** Second judgements that were not taken back. */
const JUDGED = sql`
  SELECT s.* FROM second_reviews s
    LEFT JOIN second_review_withdrawals w ON w.second_review_id = s.id
  WHERE w.second_review_id IS NULL`;

/** A number from 0 to 1 that the registry's key gives a match: nobody without the key can foresee it. */
const DRAW = sql`
  (('x' || substr(encode(sha256(convert_to(
    (SELECT key FROM sampling) || ':second:' || m.id::text, 'UTF8')), 'hex'), 1, 13))::bit(52)::bigint
    / 4503599627370496.0)`;

/** Decided pairs that are drawn for a second look. */
const DRAWN = sql`
  SELECT m.id FROM matches m WHERE m.state IN ('confirmed', 'rejected')
    AND m.explanation ->> 'model' <> 'by hand' AND ${DRAW} < ${SHARE}::float8`;

export function secondReviewQueries(db: Transaction<unknown>): SecondReviews {
  return {
    async due(reader, { limit }) {
      const due = sql`
        SELECT m.id, ${DRAW} AS draw FROM matches m JOIN (${standingAmong(DRAWN)}) f ON f.match_id = m.id
        WHERE NOT EXISTS (SELECT 1 FROM decisions d
            WHERE d.match_id = m.id AND d.decided_by = ${reader}::uuid)
          AND NOT EXISTS (SELECT 1 FROM (${JUDGED}) j WHERE j.decision_id = f.id)`;
      const { rows: items } = await sql<QueueLine>`
        ${QUEUE_LINE} JOIN (${due} ORDER BY draw LIMIT ${limit}) chosen ON chosen.id = m.id
        ORDER BY chosen.draw`.execute(db);
      const { rows } = await sql<{ total: number }>`
        SELECT count(*)::int AS total FROM (${due}) all_due`.execute(db);
      return { items, total: rows[0]!.total };
    },
    async add({ id, matchId, decisionId, verdict, reason, by, at }) {
      await sql`
        INSERT INTO second_reviews (id, match_id, decision_id, verdict, reason, reviewed_by, reviewed_at)
        VALUES (${id}, ${matchId}, ${decisionId}, ${verdict}, ${reason}, ${by}, ${at})`.execute(db);
    },
    async find(id) {
      const { rows } = await sql<SecondReviewRow>`
        SELECT s.id, s.match_id AS "matchId", s.decision_id AS "decisionId", s.verdict, s.reason,
          u.id AS "byId", u.name AS "byName", s.reviewed_at AS at,
          w.withdrawn_at AS "withdrawnAt", w.reason AS "withdrawnReason"
        FROM second_reviews s JOIN users u ON u.id = s.reviewed_by
          LEFT JOIN second_review_withdrawals w ON w.second_review_id = s.id
        WHERE s.id = ${id}`.execute(db);
      return rows[0] === undefined ? null : toSecondReview(rows[0]);
    },
    async withdraw(id, { at, reason }) {
      await sql`
        INSERT INTO second_review_withdrawals (second_review_id, reason, withdrawn_at)
        VALUES (${id}, ${reason}, ${at})`.execute(db);
    },
    judgedTwice: () => judgedTwice(db),
  };
}

interface SecondReviewRow {
  id: SecondReviewId;
  matchId: MatchId;
  decisionId: DecisionId;
  verdict: Verdict;
  reason: string;
  byId: UserId;
  byName: string;
  at: Date;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
}

function toSecondReview(row: SecondReviewRow): SecondReview {
  const { id, matchId, decisionId, verdict, reason, byId, byName, at } = row;
  const withdrawn =
    row.withdrawnAt === null
      ? null
      : { at: row.withdrawnAt.toISOString(), reason: row.withdrawnReason ?? '' };
  const by = { id: byId, name: byName };
  return { id, matchId, decisionId, verdict, reason, by, at: at.toISOString(), withdrawn };
}

interface TwiceRow {
  matchId: MatchId;
  left: RecordId;
  right: RecordId;
  leftTitle: string | null;
  rightTitle: string | null;
  id: SecondReviewId;
  first: { verdict: Verdict; reason: string; byId: UserId; byName: string; at: string };
  second: { verdict: Verdict; reason: string; byId: UserId; byName: string; at: string };
}

async function judgedTwice(db: Transaction<unknown>): Promise<JudgedTwice[]> {
  const { rows } = await sql<TwiceRow>`
    SELECT m.id AS "matchId", m.left_record AS "left", m.right_record AS "right",
      l.title AS "leftTitle", r.title AS "rightTitle", j.id,
      json_build_object('verdict', f.verdict, 'reason', f.reason, 'byId', fu.id,
        'byName', fu.name, 'at', f.decided_at) AS first,
      json_build_object('verdict', j.verdict, 'reason', j.reason, 'byId', ju.id,
        'byName', ju.name, 'at', j.reviewed_at) AS second
    FROM (${JUDGED}) j JOIN (${standingAmong(sql`SELECT match_id FROM second_reviews`)}) f
        ON f.id = j.decision_id
      JOIN matches m ON m.id = j.match_id
      JOIN records l ON l.id = m.left_record JOIN records r ON r.id = m.right_record
      JOIN users fu ON fu.id = f.decided_by JOIN users ju ON ju.id = j.reviewed_by
    ORDER BY j.seq DESC`.execute(db);
  const judgement = ({ verdict, reason, byId, byName, at }: TwiceRow['first']) => ({
    verdict,
    reason,
    by: { id: byId, name: byName },
    at: new Date(at).toISOString(),
  });
  return rows.map(({ id, first, second, ...pair }) => ({
    ...pair,
    first: judgement(first),
    second: { id, ...judgement(second) },
  }));
}
