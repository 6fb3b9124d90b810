import type { ListId, RecordId, SourceId } from './ids.ts';
import type { Issue } from './issue.ts';
import { KIND_RULES, kindAllows, type RecordKind } from './record-kind.ts';
import type { Statement } from './statement.ts';

/** One person as one source states it. Immutable; points back to its list and row. */
export interface PersonRecord {
  readonly id: RecordId;
  readonly kind: RecordKind;
  readonly sourceId: SourceId;
  readonly listId: ListId;
  /** Row in the delivered file as a person counts it: the first line or sheet row is 1, header included. */
  readonly row: number;
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

/**
 * What the kind asks of a record: at least one of each group it needs (`bad`),
 * nothing it may not state (`doubt`: kept and shown, not weighed).
 */
export function validateRecord(kind: RecordKind, statements: readonly Statement[]): Issue[] {
  const issues: Issue[] = [];
  for (const group of KIND_RULES[kind].needsOneOf) {
    if (!statements.some((s) => group.includes(s.attribute) && s.asStated.trim() !== '')) {
      issues.push({
        code: 'record.missingOneOf',
        params: { attributes: group.join(' ') },
        severity: 'bad',
      });
    }
  }
  for (const s of statements) {
    if (!kindAllows(kind, s.attribute)) {
      issues.push({
        code: 'record.attributeNotForKind',
        column: s.column,
        params: { attribute: s.attribute, kind },
        severity: 'doubt',
      });
    }
  }
  return issues;
}
