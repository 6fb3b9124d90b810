import type { SampleLine, Samples } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { isPair, WAITING_SAMPLE } from './queue-line.ts';

export function sampleQueries(db: Transaction<unknown>): Samples {
  return {
    async key(fresh) {
      await sql`INSERT INTO sampling (key) VALUES (${fresh}) ON CONFLICT DO NOTHING`.execute(db);
      const { rows } = await sql<{ key: string }>`SELECT key FROM sampling`.execute(db);
      return rows[0]!.key;
    },
    async replace(drawn, pairs) {
      await sql`DELETE FROM sampled_records`.execute(db);
      await sql`
        INSERT INTO sampled_records (record_id, place)
        SELECT * FROM unnest(${[...drawn]}::uuid[], ${drawn.map((_, at) => at)}::int[])`.execute(
        db,
      );
      await sql`
        INSERT INTO sampled_pairs (record_id, other_id, inclusion, bits, is_linked)
        SELECT * FROM unnest(${pairs.map(({ record }) => record)}::uuid[],
          ${pairs.map(({ other }) => other)}::uuid[], ${pairs.map((p) => p.inclusion)}::float8[],
          ${pairs.map(({ bits }) => bits)}::float8[],
          ${pairs.map(({ isLinked }) => isLinked)}::boolean[])`.execute(db);
    },
    async standing() {
      const { rows } = await sql<SampleLine>`
        SELECT s.record_id AS record, s.place, p.other_id AS other,
          COALESCE(p.inclusion, 1) AS inclusion, COALESCE(p.bits, 0) AS bits,
          COALESCE(p.is_linked, false) AS "isLinked", m.state,
          COALESCE(a.person_id = b.person_id, false) AS together
        FROM sampled_records s LEFT JOIN sampled_pairs p ON p.record_id = s.record_id
          LEFT JOIN matches m ON ${isPair(sql`p.record_id`, sql`p.other_id`)}
          LEFT JOIN person_of_record a ON a.record_id = p.record_id
          LEFT JOIN person_of_record b ON b.record_id = p.other_id
        ORDER BY s.place, p.bits DESC`.execute(db);
      return rows;
    },
    async probesWaiting() {
      const { rows } = await sql<{ count: number }>`
        SELECT count(*)::int AS count FROM (${WAITING_SAMPLE}) w JOIN matches m ON m.id = w.id
        WHERE m.is_probe`.execute(db);
      return rows[0]!.count;
    },
  };
}
