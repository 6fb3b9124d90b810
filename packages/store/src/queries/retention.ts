import { ENDED_STATES } from '@sila/domain';
import type { Retention, RetentionRule, RetentionRun } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

/** Any number that nothing else asks for. */
const RETENTION_LOCK = 7_145_211;

export function retentionQueries(db: Transaction<unknown>): Retention {
  return {
    async due(rule, before) {
      let due = 0;
      for (const { table, where, isDerived } of whatGoes(rule, before)) {
        if (isDerived) continue;
        const { rows } = await sql<{ count: number }>`
          SELECT count(*)::int AS count FROM ${sql.table(table)} t WHERE ${where}`.execute(db);
        due += rows[0]!.count;
      }
      return due;
    },
    async remove(rule, before) {
      await sql`SELECT set_config('sila.retention', 'runs', true)`.execute(db);
      let removed = 0;
      for (const { table, where, isDerived } of whatGoes(rule, before)) {
        const { numAffectedRows } = await sql`
          DELETE FROM ${sql.table(table)} t WHERE ${where}`.execute(db);
        if (!isDerived) removed += Number(numAffectedRows ?? 0);
      }
      return removed;
    },
    async lock() {
      await sql`SELECT pg_advisory_xact_lock(${RETENTION_LOCK})`.execute(db);
    },
    async runs(limit) {
      const { rows } = await sql<Pick<RetentionRun, 'removed'> & { at: Date }>`
        SELECT at, removed FROM retention_runs ORDER BY at DESC LIMIT ${limit}`.execute(db);
      return rows.map(({ at, removed }) => ({ at: at.toISOString(), removed }));
    },
    async note({ at, removed }) {
      await sql`
        INSERT INTO retention_runs (at, removed)
        VALUES (${at}, ${JSON.stringify(removed)}::jsonb)`.execute(db);
    },
  };
}

interface Going {
  readonly table: string;
  /** About the row `t`. */
  readonly where: RawBuilder<unknown>;
  /** True of what only tells where others stood: it goes with them and is not counted. */
  readonly isDerived?: true;
}

/** The rows that a rule lets go; none of what a source said or a person decided can be named here: those tables refuse it. */
function whatGoes(rule: RetentionRule, before: string): readonly Going[] {
  switch (rule) {
    case 'rejectedCandidates':
      return [
        {
          table: 'matches',
          where: sql`t.state = 'proposed' AND t.link_run_id IS NULL AND t.retired_at < ${before}
            AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.match_id = t.id)
            AND NOT EXISTS (SELECT 1 FROM second_reviews s WHERE s.match_id = t.id)`,
        },
      ];
    case 'endedSessions':
      return [{ table: 'sessions', where: sql`t.expires_at < ${before}` }];
    case 'spentInvitations':
      // LEAST skips what is null: a first-login link without an end stays until it is spent.
      return ['invitations', 'recoveries'].map((table) => ({
        table,
        where: sql`LEAST(t.spent_at, t.expires_at) < ${before}`,
      }));
    case 'readAlerts':
      return [{ table: 'alerts', where: sql`t.seen_at < ${before}` }];
    case 'spentPuzzles':
      return [{ table: 'spent_puzzles', where: sql`t.expires_at < ${before}` }];
    case 'spentChallenges':
      return [{ table: 'passkey_challenges', where: sql`t.expires_at < ${before}` }];
    case 'answeredInquiries':
      return [
        { table: 'inquiries', where: latestWordIs('inquiry', ['takenUp', 'setAside'], before) },
      ];
    case 'junkFilings':
      return [{ table: 'filings', where: latestWordIs('filing', ['junk'], before) }];
    case 'closedMailboxes':
      return [{ table: 'filings', where: latestWordIs('filing', ['closed'], before) }];
    case 'strayLetters':
      return [
        {
          table: 'letters',
          where: sql`t.sent_at < ${before}
            AND NOT EXISTS (SELECT 1 FROM filings f WHERE f.token_hash = t.token_hash)`,
        },
      ];
    case 'endedRequests':
      return endedRequests(before);
  }
}

/**
 * Its key destroyed, a request opens no more, here and in every copy of the
 * key's own table; the steps that nobody can read stay where they are.
 */
function endedRequests(before: string): readonly Going[] {
  const hasKey = sql`EXISTS (SELECT 1 FROM request_keys k WHERE k.request_id = t.request_id)`;
  const derived = ['sought_standings', 'request_dues'].map((table) => ({
    table,
    where: sql`NOT ${hasKey}`,
    isDerived: true as const,
  }));
  const ended = sql`
    NOT EXISTS (SELECT 1 FROM sought_persons p
      LEFT JOIN sought_standings s ON s.sought_id = p.id
      WHERE p.request_id = t.request_id
        AND COALESCE(s.state, '') <> ALL (${[...ENDED_STATES]}::text[]))
    AND NOT EXISTS (SELECT 1 FROM request_dues d WHERE d.request_id = t.request_id AND d.actions > 0)
    AND (SELECT max(taken_at) FROM request_steps q WHERE q.request_id = t.request_id) < ${before}`;
  return [{ table: 'request_keys', where: ended }, ...derived];
}

/** True of a row on which the latest word is one of these and was said before that instant. */
function latestWordIs(
  what: 'inquiry' | 'filing',
  outcomes: readonly string[],
  before: string,
): RawBuilder<unknown> {
  return sql`(SELECT w.outcome = ANY (${[...outcomes]}::text[]) AND w.said_at < ${before}
    FROM ${sql.table(`${what}_words`)} w WHERE w.${sql.ref(`${what}_id`)} = t.id
    ORDER BY w.seq DESC LIMIT 1)`;
}
