import type { RecordId, UserId } from '@sila/domain';
import type { Decisions, PairDecision, StoredDecision } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

interface DecisionRow extends Omit<StoredDecision, 'by' | 'at' | 'withdrawn'> {
  byId: UserId;
  byName: string;
  at: Date;
  withdrawnById: UserId | null;
  withdrawnByName: string | null;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
}

const DECISION = sql`
  d.id, d.match_id AS "matchId", d.verdict, d.reason, d.decided_at AS at, d.group_id AS "groupId",
  u.id AS "byId", u.name AS "byName", w.withdrawn_by AS "withdrawnById", wu.name AS "withdrawnByName",
  w.withdrawn_at AS "withdrawnAt", w.reason AS "withdrawnReason"`;
const FROM_DECISIONS = sql`
  decisions d JOIN users u ON u.id = d.decided_by
    LEFT JOIN withdrawals w ON w.decision_id = d.id LEFT JOIN users wu ON wu.id = w.withdrawn_by`;

interface Pair {
  left: RecordId;
  right: RecordId;
  leftTitle: string | null;
  rightTitle: string | null;
}
const PAIR = sql`
  m.left_record AS "left", m.right_record AS "right", l.title AS "leftTitle", r.title AS "rightTitle"`;
const FROM_PAIRS = sql`
  ${FROM_DECISIONS} JOIN matches m ON m.id = d.match_id
    JOIN records l ON l.id = m.left_record JOIN records r ON r.id = m.right_record`;

export function decisionQueries(db: Transaction<unknown>): Decisions {
  const select = async (where: RawBuilder<unknown>): Promise<StoredDecision[]> => {
    const { rows } = await sql<DecisionRow>`
      SELECT ${DECISION} FROM ${FROM_DECISIONS} WHERE ${where} ORDER BY d.seq DESC`.execute(db);
    return rows.map(toDecision);
  };
  return {
    async add({ id, matchId, verdict, reason, by, at, groupId }) {
      await sql`
        INSERT INTO decisions (id, match_id, verdict, reason, decided_by, decided_at, group_id)
        VALUES (${id}, ${matchId}, ${verdict}, ${reason}, ${by}, ${at}, ${groupId})`.execute(db);
    },
    find: async (id) => (await select(sql`d.id = ${id}`))[0] ?? null,
    ofGroup: (groupId) => select(sql`d.group_id = ${groupId}`),
    ofMatch: (matchId) => select(sql`d.match_id = ${matchId}`),
    async touching(records) {
      const { rows } = await sql<DecisionRow & Pair>`
        SELECT ${DECISION}, ${PAIR} FROM ${FROM_PAIRS}
        WHERE m.left_record = ANY(${[...records]}::uuid[])
          OR m.right_record = ANY(${[...records]}::uuid[])
        ORDER BY d.seq DESC`.execute(db);
      return rows.map(toPairDecision);
    },
    async latest({ by, limit }) {
      const { rows } = await sql<DecisionRow & Pair>`
        SELECT ${DECISION}, ${PAIR} FROM ${FROM_PAIRS}
        WHERE ${by}::uuid IS NULL OR d.decided_by = ${by}::uuid
        ORDER BY d.seq DESC LIMIT ${limit}`.execute(db);
      return rows.map(toPairDecision);
    },
    async withdraw(id, { by, at, reason }) {
      await sql`
        INSERT INTO withdrawals (decision_id, reason, withdrawn_by, withdrawn_at)
        VALUES (${id}, ${reason}, ${by}, ${at})`.execute(db);
    },
  };
}

function toDecision(row: DecisionRow): StoredDecision {
  const { id, matchId, verdict, reason, groupId, at, byId, byName } = row;
  const said = { id, matchId, verdict, reason, groupId, at: at.toISOString() };
  const by = { id: byId, name: byName };
  if (row.withdrawnById === null) return { ...said, by, withdrawn: null };
  const withdrawn = {
    by: { id: row.withdrawnById, name: row.withdrawnByName ?? '' },
    at: row.withdrawnAt!.toISOString(),
    reason: row.withdrawnReason ?? '',
  };
  return { ...said, by, withdrawn };
}

function toPairDecision(row: DecisionRow & Pair): PairDecision {
  const { left, right, leftTitle, rightTitle } = row;
  return { ...toDecision(row), left, right, leftTitle, rightTitle };
}
