import type { PersonId, RecordId } from '@sila/domain';

/**
 * Persons as connected components of confirmed matches. A person's id is the
 * smallest id among its records, so that it can be derived again from nothing
 * but records and decisions. Records outside every edge are persons of their own.
 * @returns the person of each record given
 */
export function derivePersons(
  records: Iterable<RecordId>,
  confirmed: Iterable<{ readonly left: RecordId; readonly right: RecordId }>,
): Map<RecordId, PersonId> {
  const parent = new Map<RecordId, RecordId>();
  for (const record of records) parent.set(record, record);
  const rootOf = (record: RecordId): RecordId => {
    let root = record;
    for (let up = parent.get(root) ?? root; up !== root; up = parent.get(root) ?? root) root = up;
    for (let at = record; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right } of confirmed) {
    const [a, b] = [rootOf(left), rootOf(right)];
    if (!parent.has(left)) parent.set(left, left);
    if (!parent.has(right)) parent.set(right, right);
    // The smaller id becomes the root: that is the person's id.
    if (a < b) parent.set(b, a);
    else if (b < a) parent.set(a, b);
  }
  const persons = new Map<RecordId, PersonId>();
  for (const record of parent.keys()) persons.set(record, rootOf(record) as string as PersonId);
  return persons;
}
