import { sql } from 'kysely';

/**
 * What can be found and opened one by one: records, and those of nobody that
 * were planted among them. Whatever counts, links, compares or exports reads
 * `records` itself.
 */
export const READABLE = sql`(
  SELECT id, list_id, row, title, cells, statements, issues, numbers FROM records
  UNION ALL
  SELECT h.id, h.list_id, h.row, h.title, h.cells, h.statements, h.issues, h.numbers
  FROM honey_records h
  WHERE NOT EXISTS (SELECT 1 FROM public.honey_ends e WHERE e.record_id = h.id))`;
