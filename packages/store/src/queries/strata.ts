import { bandOf, type PairStanding, stratumOf } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface Stratum {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
  readonly count: number;
}

/** A probability that lies in the same band, so that bands are told in one place only. */
const ROUNDED = sql`floor(m.probability * 20) / 20`;

/** Decided pairs by stratum. */
export async function decidedByStratum(db: Transaction<unknown>): Promise<Map<string, number>> {
  const { rows } = await sql<Stratum>`
    SELECT LEAST(m.left_list, m.right_list) AS "left", GREATEST(m.left_list, m.right_list) AS "right",
      ${ROUNDED} AS probability, count(*)::int AS count
    FROM matches m WHERE m.state IN ('confirmed', 'rejected') GROUP BY 1, 2, 3`.execute(db);
  const counts = new Map<string, number>();
  for (const { left, right, probability, count } of rows) {
    const key = stratumOf(left, right, probability);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** Expected pairs of one person among all that are or were proposed, by band of probability. */
export async function likelyByBand(db: Transaction<unknown>): Promise<Map<number, number>> {
  const { rows } = await sql<{ probability: number; likely: number }>`
    SELECT ${ROUNDED} AS probability, sum(m.probability)::float8 AS likely FROM matches m
    WHERE (m.state <> 'proposed' OR m.link_run_id IS NOT NULL)
      AND NOT m.is_probe AND m.explanation ->> 'model' <> 'by hand' GROUP BY 1`.execute(db);
  const likely = new Map<number, number>();
  for (const row of rows) {
    const band = bandOf(row.probability);
    likely.set(band, (likely.get(band) ?? 0) + row.likely);
  }
  return likely;
}

type Standing = Omit<PairStanding, 'decidedAlike'> & { leftList: string; rightList: string };

/** Adds to each pair how many were decided in its stratum. */
export async function withDecidedAlike<T extends Standing>(
  db: Transaction<unknown>,
  standings: readonly T[],
): Promise<(Omit<T, 'leftList' | 'rightList'> & { decidedAlike: number })[]> {
  if (standings.length === 0) return [];
  const decided = await decidedByStratum(db);
  return standings.map(({ leftList, rightList, ...standing }) => ({
    ...standing,
    decidedAlike: decided.get(stratumOf(leftList, rightList, standing.probability)) ?? 0,
  }));
}
