import type { LinkRun, LinkRuns, RunFigures, StoredModel } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

type LinkModel = StoredModel['model'];

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
          pairs_compared AS "pairsCompared", proposed, model, failure
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
    async end(id, { state, at, pairsCompared, proposed, model, failure, found }) {
      const [figures, learned] = [found?.figures ?? null, found?.model ?? null];
      await sql`
        UPDATE link_runs SET state = ${state}, ended_at = ${at}, pairs_compared = ${pairsCompared},
          proposed = ${proposed}, model = ${model}, failure = ${failure ?? null},
          figures = ${figures === null ? null : JSON.stringify(figures)}::jsonb,
          learned = ${learned === null ? null : JSON.stringify(learned)}::jsonb
        WHERE id = ${id}`.execute(db);
    },
    async found() {
      const { rows } = await sql<{ figures: RunFigures; model: LinkModel; at: Date }>`
        SELECT figures, learned AS model, ended_at AS at FROM link_runs
        WHERE state = 'done' AND figures IS NOT NULL ORDER BY seq DESC LIMIT 1`.execute(db);
      const [row] = rows;
      return row === undefined ? null : { ...row, at: row.at.toISOString() };
    },
    async learned() {
      const { rows } = await sql<{ model: LinkModel; records: number }>`
        SELECT learned AS model, (figures ->> 'records')::int AS records FROM link_runs
        WHERE state = 'done' AND (learned ->> 'learn')::boolean ORDER BY seq DESC LIMIT 1`.execute(
        db,
      );
      return rows[0] ?? null;
    },
  };
}
