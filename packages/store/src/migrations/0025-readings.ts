/**
 * The readings of a typed row: as it was typed first, and each time anew. A
 * sought person's record is the first of theirs; whoever looks for them is led
 * to the one that stands.
 */
export const readings = `
-- From this row to the one that stands in its place now, both with them.
CREATE FUNCTION readings_of(typed uuid) RETURNS TABLE (record_id uuid, nth integer)
LANGUAGE sql STABLE AS $$
  WITH RECURSIVE reading AS (
    SELECT typed AS record_id, 0 AS nth
    UNION ALL
    SELECT c.instead, r.nth + 1 FROM reading r JOIN public.corrections c ON c.record_id = r.record_id
    WHERE c.instead IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM public.correction_withdrawals w WHERE w.correction_id = c.id))
  SELECT record_id, nth FROM reading
$$;
CREATE FUNCTION reading_now(typed uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT record_id FROM public.readings_of(typed) ORDER BY nth DESC LIMIT 1
$$;
-- Back to what was typed first.
CREATE FUNCTION first_reading(typed uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE reading AS (
    SELECT typed AS record_id, 0 AS nth
    UNION ALL
    SELECT c.record_id, r.nth + 1 FROM reading r JOIN public.corrections c ON c.instead = r.record_id
    WHERE NOT EXISTS (
      SELECT 1 FROM public.correction_withdrawals w WHERE w.correction_id = c.id))
  SELECT record_id FROM reading ORDER BY nth DESC LIMIT 1
$$;
-- Every reading of every sought person, in one pass.
CREATE VIEW sought_readings AS
  WITH RECURSIVE reading AS (
    SELECT p.id AS sought_id, p.request_id, p.record_id FROM public.sought_persons p
    UNION ALL
    SELECT r.sought_id, r.request_id, c.instead
    FROM reading r JOIN public.corrections c ON c.record_id = r.record_id
    WHERE c.instead IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM public.correction_withdrawals w WHERE w.correction_id = c.id))
  SELECT sought_id, request_id, record_id FROM reading;
`;
