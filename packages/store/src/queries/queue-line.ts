import type { QueueLine } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

/** A pair waits in the queue only while a link run proposes it; what people decided is always listed. */
export const SHOWN = sql`
  (m.state <> 'proposed' OR (m.link_run_id IS NOT NULL AND NOT m.is_probe))`;

/** Lines of any matches `m`, to be narrowed by what follows. */
export const QUEUE_LINE = sql`
  SELECT m.id, m.left_record AS "left", m.right_record AS "right", m.state, m.version,
    l.title AS "leftTitle", r.title AS "rightTitle", ls.name AS "leftList", rs.name AS "rightList",
    m.total_bits AS "totalBits", m.probability, m.worth
  FROM matches m JOIN records l ON l.id = m.left_record JOIN records r ON r.id = m.right_record
    JOIN public.lists ll ON ll.id = m.left_list JOIN public.sources ls ON ls.id = ll.source_id
    JOIN public.lists rl ON rl.id = m.right_list JOIN public.sources rs ON rs.id = rl.source_id`;

/** True where `m` is about the two records, either way round. */
export function isPair(a: RawBuilder<unknown>, b: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(LEAST(m.left_record, m.right_record) = LEAST(${a}, ${b})
    AND GREATEST(m.left_record, m.right_record) = GREATEST(${a}, ${b}))`;
}

/** Sampled pairs that wait for a decision: id, the place their record was drawn at, their weight. */
export const WAITING_SAMPLE = sql`
  SELECT m.id, min(s.place) AS place, max(p.bits) AS bits
  FROM sampled_records s JOIN sampled_pairs p ON p.record_id = s.record_id
    JOIN matches m ON ${isPair(sql`p.record_id`, sql`p.other_id`)}
    LEFT JOIN person_of_record a ON a.record_id = p.record_id
    LEFT JOIN person_of_record b ON b.record_id = p.other_id
  WHERE m.state = 'proposed' AND m.link_run_id IS NOT NULL
    AND (a.person_id IS NULL OR a.person_id IS DISTINCT FROM b.person_id)
  GROUP BY m.id`;

/** Sampled pairs that wait, those of the record drawn first at the top. */
export async function sampleQueue(
  db: Transaction<unknown>,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ items: QueueLine[]; total: number }> {
  const { rows: items } = await sql<QueueLine>`
    ${QUEUE_LINE} JOIN (
      SELECT id, place, bits FROM (${WAITING_SAMPLE}) waiting
      ORDER BY place, bits DESC, id LIMIT ${page.limit} OFFSET ${page.offset}
    ) chosen ON chosen.id = m.id ORDER BY chosen.place, chosen.bits DESC, m.id`.execute(db);
  const { rows } = await sql<{ total: number }>`
    SELECT count(*)::int AS total FROM (${WAITING_SAMPLE}) waiting`.execute(db);
  return { items, total: rows[0]!.total };
}
