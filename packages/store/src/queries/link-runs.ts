import type { LinkRun, LinkRuns } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

type RunRow = Omit<LinkRun, 'startedAt' | 'endedAt' | 'pairsCompared'> & {
  startedAt: Date;
  endedAt: Date | null;
  pairsCompared: string;
};

export function linkRunQueries(db: Transaction<unknown>): LinkRuns {
  return {
    async latest() {
      const { rows } = await sql<RunRow>`
        SELECT id, scope, state, started_at AS "startedAt", ended_at AS "endedAt",
          pairs_compared AS "pairsCompared", proposed, model
        FROM link_runs ORDER BY seq DESC LIMIT 1`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      return {
        ...row,
        startedAt: row.startedAt.toISOString(),
        endedAt: row.endedAt?.toISOString() ?? null,
        pairsCompared: Number(row.pairsCompared),
      };
    },
    async begin({ id, scope, at }) {
      const { rows } = await sql`
        INSERT INTO link_runs (id, scope, state, started_at)
        VALUES (${id}, ${scope}, 'running', ${at})
        ON CONFLICT DO NOTHING RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async end(id, { state, at, pairsCompared, proposed, model }) {
      await sql`
        UPDATE link_runs SET state = ${state}, ended_at = ${at}, pairs_compared = ${pairsCompared},
          proposed = ${proposed}, model = ${model}
        WHERE id = ${id}`.execute(db);
    },
  };
}
