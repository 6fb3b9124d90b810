import type { PersonId, RecordId } from '@sila/domain';
import type { Persons } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { READABLE } from './readable-records.ts';

/** Any number that nothing else asks for. */
const PERSONS_LOCK = 7_145_204;

interface Belonging {
  record: RecordId;
  person: PersonId;
}

export function personQueries(db: Transaction<unknown>): Persons {
  return {
    async of(ids) {
      if (ids.length === 0) return new Map();
      const { rows } = await sql<Belonging>`
        SELECT r.id AS record, COALESCE(person_shown(p.person_id), r.id) AS person
        FROM ${READABLE} r LEFT JOIN person_of_record p ON p.record_id = r.id
        WHERE r.id = ANY(${[...ids]}::uuid[])`.execute(db);
      return new Map(rows.map(({ record, person }) => [record, person]));
    },
    members: (ids) => membersOf(db, ids),
    async replace(records, persons) {
      const sizes = new Map<PersonId, number>();
      for (const person of persons.values()) sizes.set(person, (sizes.get(person) ?? 0) + 1);
      const joined = [...persons].filter(([, person]) => (sizes.get(person) ?? 0) > 1);
      await sql`DELETE FROM person_of_record WHERE record_id = ANY(${[...records]}::uuid[])`.execute(
        db,
      );
      await sql`
        INSERT INTO person_of_record (record_id, person_id)
        SELECT * FROM unnest(${joined.map(([record]) => record)}::uuid[],
          ${joined.map(([, person]) => person)}::uuid[])`.execute(db);
    },
    async clear() {
      await sql`DELETE FROM person_of_record`.execute(db);
    },
    async allJoined() {
      const { rows } = await sql<Belonging>`
        SELECT record_id AS record, person_id AS person FROM person_of_record`.execute(db);
      return new Map(rows.map(({ record, person }) => [record, person]));
    },
    async totals() {
      const { rows } = await sql<{ records: number; persons: number }>`
        SELECT count(*)::int AS records, count(DISTINCT person_id)::int AS persons
        FROM person_of_record`.execute(db);
      return rows[0]!;
    },
    async lock() {
      await sql`SELECT pg_advisory_xact_lock(${PERSONS_LOCK})`.execute(db);
    },
  };
}

async function membersOf(
  db: Transaction<unknown>,
  ids: readonly PersonId[],
): Promise<Map<PersonId, RecordId[]>> {
  if (ids.length === 0) return new Map();
  // A person's id is that of one of its records.
  const { rows } = await sql<Belonging>`
    SELECT q.record_id AS record, p.record_id AS person
      FROM person_of_record p JOIN person_of_record q ON q.person_id = p.person_id
      WHERE p.record_id = ANY(${[...ids]}::uuid[])
    UNION SELECT r.id, r.id FROM ${READABLE} r
      WHERE r.id = ANY(${[...ids]}::uuid[])
        AND NOT EXISTS (SELECT 1 FROM person_of_record p WHERE p.record_id = r.id)
    ORDER BY record`.execute(db);
  const members = new Map<PersonId, RecordId[]>();
  for (const { record, person } of rows) {
    members.set(person, [...(members.get(person) ?? []), record]);
  }
  return members;
}
