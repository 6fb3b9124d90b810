import type pg from 'pg';

/**
 * What can't be unless something was written by half: asked of the tables,
 * each question giving the ids where the answer is wrong.
 */
const QUESTIONS: Readonly<Record<string, string>> = {
  'a list counts rows that it has not, or has rows it does not count': `
    SELECT l.id FROM lists l
    LEFT JOIN (SELECT list_id, count(*) AS n FROM records GROUP BY 1) r ON r.list_id = l.id
    LEFT JOIN (SELECT list_id, count(*) AS n FROM bad_rows GROUP BY 1) b ON b.list_id = l.id
    LEFT JOIN (SELECT list_id, count(*) AS n FROM row_mendings GROUP BY 1) m ON m.list_id = l.id
    WHERE l.records <> COALESCE(r.n, 0) OR l.bad <> COALESCE(b.n, 0) - COALESCE(m.n, 0)
      OR l.rows <> l.records + l.bad`,
  'a list has a row beyond where it says it stands': `
    SELECT l.id FROM lists l WHERE l.last_row <
      GREATEST((SELECT max(row) FROM records r WHERE r.list_id = l.id),
               (SELECT max(row) FROM bad_rows b WHERE b.list_id = l.id))`,
  'one number of a list stands in two records': `
    SELECT list_id AS id FROM records, unnest(numbers) AS number
    GROUP BY list_id, number HAVING count(*) > 1`,
  'a match is not what its latest standing decision says': `
    SELECT m.id FROM matches m
    LEFT JOIN LATERAL (
      SELECT verdict FROM decisions d WHERE d.match_id = m.id
        AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.decision_id = d.id)
      ORDER BY d.seq DESC LIMIT 1) latest ON true
    WHERE m.state <> COALESCE(CASE latest.verdict
      WHEN 'same' THEN 'confirmed' WHEN 'different' THEN 'rejected' WHEN 'deferred' THEN 'deferred' END, 'proposed')`,
  'the version of a match is not the count of its changes': `
    SELECT m.id FROM matches m WHERE m.version <> 1
      + (SELECT count(*) FROM decisions d WHERE d.match_id = m.id)
      + (SELECT count(*) FROM withdrawals w JOIN decisions d ON d.id = w.decision_id WHERE d.match_id = m.id)`,
  'a decision has no entry in the audit': `
    SELECT d.id FROM decisions d WHERE NOT EXISTS (
      SELECT 1 FROM audit a WHERE a.act = 'match.decided.' || d.verdict AND d.id::text = ANY(a.subjects))`,
  'the audit has a decision that is not there': `
    SELECT a.seq::text AS id FROM audit a WHERE a.act LIKE 'match.decided.%'
      AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.id::text = a.subjects[1])`,
  'a list has no entry in the audit': `
    SELECT l.id FROM lists l WHERE NOT EXISTS (
      SELECT 1 FROM audit a WHERE a.act = 'list.received' AND a.subjects[1] = l.id::text)`,
  'an entry of the audit has no place, or two': `
    SELECT a.seq::text AS id FROM audit a
    LEFT JOIN audit_tree t USING (seq) LEFT JOIN audit_waiting w USING (seq)
    WHERE (t.seq IS NULL) = (w.seq IS NULL)`,
  'the tree of the audit has a gap': `
    SELECT f.size::text AS id FROM audit_frontier f
    WHERE f.size <> (SELECT count(*) FROM audit_tree)
      OR f.size <> COALESCE((SELECT max(position) + 1 FROM audit_tree), 0)`,
  'two link runs are under way': `
    SELECT min(id::text) AS id FROM link_runs WHERE state = 'running' HAVING count(*) > 1`,
};

/** One line for each thing that is there by half. */
export async function findHalves(client: pg.ClientBase): Promise<string[]> {
  const found: string[] = [];
  for (const [what, question] of Object.entries(QUESTIONS)) {
    const { rows } = await client.query<{ id: string }>(question);
    if (rows[0]) found.push(`${what} (${rows.length}, first ${rows[0].id})`);
  }
  return [...found, ...(await findWrongPersons(client))];
}

/** A person is the records that confirmed matches lead between: no more, no less. */
async function findWrongPersons(client: pg.ClientBase): Promise<string[]> {
  const joined = await client.query<{ record: string; person: string }>(
    'SELECT record_id AS record, person_id AS person FROM person_of_record',
  );
  const pairs = await client.query<{ left: string; right: string }>(
    `SELECT left_record AS "left", right_record AS "right" FROM matches WHERE state = 'confirmed'`,
  );
  const group = new Map<string, string>();
  const rootOf = (record: string): string => {
    let at = record;
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) at = up;
    return at;
  };
  for (const { left, right } of pairs.rows) group.set(rootOf(left), rootOf(right));
  const members = new Set(pairs.rows.flatMap(({ left, right }) => [left, right]));
  const personOf = new Map(joined.rows.map(({ record, person }) => [record, person]));
  const wrong = [...members].filter(
    (record) => !personOf.has(record) || personOf.get(record) !== personOf.get(rootOf(record)),
  );
  const extra = [...personOf.keys()].filter((record) => !members.has(record));
  const mixed = new Map<string, string>();
  for (const record of members) {
    const person = personOf.get(record) ?? '';
    const root = rootOf(record);
    if ((mixed.get(person) ?? root) !== root) wrong.push(record);
    mixed.set(person, root);
  }
  if (wrong.length + extra.length === 0) return [];
  return [`persons are not what was decided (${[...wrong, ...extra].length} records)`];
}
