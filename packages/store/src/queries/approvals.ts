import type { Approval, Approvals } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

type ApprovalRow = Omit<Approval, 'at' | 'expiresAt' | 'answer' | 'doneAt'> & {
  at: Date;
  expiresAt: Date;
  doneAt: Date | null;
  answeredBy: { id: never; name: string } | null;
  answeredAt: Date | null;
  verdict: 'approved' | 'refused' | null;
};

const LATEST = 200;

export function approvalQueries(db: Transaction<unknown>): Approvals {
  const select = async (rest: RawBuilder<unknown>): Promise<Approval[]> => {
    const { rows } = await sql<ApprovalRow>`
      SELECT a.id, a.act, a.proposal, a.hash, a.at, a.expires_at AS "expiresAt",
        json_build_object('id', p.id, 'name', p.name) AS "by",
        CASE WHEN r.approval_id IS NULL THEN NULL
          ELSE json_build_object('id', w.id, 'name', w.name) END AS "answeredBy",
        r.at AS "answeredAt", r.verdict, u.at AS "doneAt"
      FROM approvals a JOIN users p ON p.id = a.proposed_by
        LEFT JOIN approval_answers r ON r.approval_id = a.id LEFT JOIN users w ON w.id = r.answered_by
        LEFT JOIN approval_uses u ON u.approval_id = a.id ${rest}`.execute(db);
    return rows.map(toApproval);
  };
  const find = async (id: string) => (await select(sql`WHERE a.id = ${id}`))[0] ?? null;
  return {
    find,
    async lock(id) {
      await sql`SELECT 1 FROM approvals WHERE id = ${id} FOR UPDATE`.execute(db);
      return find(id);
    },
    latest: () => select(sql`ORDER BY a.seq DESC LIMIT ${LATEST}`),
    async propose({ id, act, proposal, hash, by, at, expiresAt }) {
      await sql`
        INSERT INTO approvals (id, act, proposal, hash, proposed_by, at, expires_at)
        VALUES (${id}, ${act}, ${JSON.stringify(proposal)}::jsonb, ${hash}, ${by}, ${at},
          ${expiresAt})`.execute(db);
    },
    async answer(id, { by, at, verdict }) {
      await sql`
        INSERT INTO approval_answers (approval_id, answered_by, at, verdict)
        VALUES (${id}, ${by}, ${at}, ${verdict})`.execute(db);
    },
    async use(id, at) {
      await sql`INSERT INTO approval_uses (approval_id, at) VALUES (${id}, ${at})`.execute(db);
    },
    async waitingFor({ id, acts, at }) {
      const { rows } = await sql<{ count: number }>`
        SELECT count(*)::int AS count FROM approvals a
        WHERE a.act = ANY(${[...acts]}::text[]) AND a.proposed_by <> ${id} AND a.expires_at > ${at}
          AND NOT EXISTS (SELECT 1 FROM approval_answers r WHERE r.approval_id = a.id)`.execute(db);
      return rows[0]!.count;
    },
  };
}

function toApproval(row: ApprovalRow): Approval {
  const { at, expiresAt, doneAt, answeredBy, answeredAt, verdict, ...rest } = row;
  const answer =
    answeredBy === null || answeredAt === null || verdict === null
      ? null
      : { by: answeredBy, at: answeredAt.toISOString(), verdict };
  return {
    ...rest,
    at: at.toISOString(),
    expiresAt: expiresAt.toISOString(),
    answer,
    doneAt: doneAt?.toISOString() ?? null,
  };
}
