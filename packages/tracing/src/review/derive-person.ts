import type { Attribute, RecordId, Statement } from '@sila/domain';
import { ATTRIBUTES, SEALED_ATTRIBUTES } from '@sila/domain';
import type { StoredRecord } from '../stored.ts';
import { conflict } from './conflicts.ts';
import { readValue } from './read-value.ts';

interface PersonValue {
  readonly asStated: string;
  readonly read: string | null;
  readonly recordIds: readonly RecordId[];
}

export interface PersonAttribute {
  readonly attribute: Attribute;
  readonly conflict: boolean;
  readonly values: readonly PersonValue[];
}

/**
 * All that the records of one person state, by attribute. Every value stays,
 * none wins: what conflicts is marked, not settled. Sealed attributes are left out.
 */
export function derivePerson(records: readonly StoredRecord[]): PersonAttribute[] {
  return ATTRIBUTES.filter((attribute) => !SEALED_ATTRIBUTES.has(attribute))
    .map((attribute) => attributeOf(attribute, records))
    .filter((found) => found.values.length > 0);
}

function attributeOf(attribute: Attribute, records: readonly StoredRecord[]): PersonAttribute {
  const values = new Map<string, { statement: Statement; recordIds: RecordId[] }>();
  for (const record of records) {
    for (const statement of record.statements) {
      if (statement.attribute !== attribute || statement.asStated.trim() === '') continue;
      const key = `${statement.asStated.trim()}\n${readValue(statement.normalised) ?? ''}`;
      const value = values.get(key);
      if (value === undefined) values.set(key, { statement, recordIds: [record.id] });
      else if (!value.recordIds.includes(record.id)) value.recordIds.push(record.id);
    }
  }
  const all = [...values.values()];
  return {
    attribute,
    conflict: all.some((a, i) =>
      all.slice(i + 1).some((b) => conflict(attribute, a.statement, b.statement)),
    ),
    values: all.map(({ statement, recordIds }) => ({
      asStated: statement.asStated,
      read: readValue(statement.normalised),
      recordIds,
    })),
  };
}

/** The title most records would give; among equals the longest, which says most. */
export function titleOfPerson(records: readonly StoredRecord[]): string | null {
  const counts = new Map<string, number>();
  for (const { title } of records) {
    if (title !== null) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? null;
}
