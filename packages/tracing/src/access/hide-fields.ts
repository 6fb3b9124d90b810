import type { Attribute, Statement } from '@sila/domain';
import type { Actor } from '../actor.ts';
import { hideAttachments } from '../attachments/hide-attachments.ts';
import type { Registry } from '../registry.ts';
import { titleOf } from '../review/title.ts';
import type { StoredRecord } from '../stored.ts';
import { fieldKindsOf, showingFor } from './field-policy.ts';
import { isMinor } from './is-minor.ts';
import type { Role } from './role.ts';

/**
 * The registry with every record as this actor's roles may read it. What is
 * hidden is gone before any operation sees it, so that none can show it.
 */
export function hideFields(registry: Registry, actor: Actor, at: string): Registry {
  if (actor.kind !== 'user') return registry;
  const { roles } = actor.user;
  return {
    ...registry,
    ...hideAttachments(registry, roles),
    records: {
      ...registry.records,
      find: async (ids) =>
        (await registry.records.find(ids)).map((record) => hideIn(record, roles, at)),
    },
  };
}

/** One record as these roles may read it: its title and issues tell no more than its statements. */
export function hideIn(record: StoredRecord, roles: readonly Role[], at: string): StoredRecord {
  const about = { kind: record.kind, isMinor: isMinor(record.statements, at) };
  const withheld = new Set<Attribute>();
  const columns = new Set<number>();
  const statements = record.statements.flatMap((statement): Statement[] => {
    const showing = showingFor(roles, fieldKindsOf(statement.attribute, about));
    if (showing === 'shown') return [statement];
    withheld.add(statement.attribute);
    columns.add(statement.column);
    if (showing === 'unsaid') return [];
    const { attribute, column } = statement;
    return [{ attribute, column, asStated: '', normalised: null }];
  });
  if (withheld.size === 0) return record;
  const isNamed = [...withheld].some((attribute) => attribute.startsWith('name.'));
  return {
    ...record,
    statements,
    title: isNamed ? titleOf(statements) : record.title,
    issues: record.issues.filter(({ column }) => column === undefined || !columns.has(column)),
    withheld,
  };
}
