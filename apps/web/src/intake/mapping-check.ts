import { type Attribute, KIND_RULES, kindAllows, type RecordKind } from '@sila/domain';
import type { ColumnMapping } from '@sila/wire';

/** What a mapping lacks or states amiss, found before the server would refuse it. */
export interface MappingCheck {
  /** Groups of which the kind needs at least one column and has none: every row would be bad. */
  readonly missing: readonly (readonly Attribute[])[];
  /** Columns whose attribute this kind does not carry: kept and shown, not weighed. */
  readonly notForKind: readonly ColumnMapping[];
  /** Single-valued attributes that more than one column claims; the first would speak for all. */
  readonly claimedTwice: readonly Attribute[];
  readonly mapped: number;
}

/** A person has one of these; two columns for one of them are most likely a slip. */
const SINGLE: ReadonlySet<Attribute> = new Set<Attribute>([
  'name.full',
  'name.given',
  'name.father',
  'name.grandfather',
  'name.family',
  'name.mother',
  'sex',
  'birth.date',
  'birth.place',
  'age',
  'nationalId',
]);

/** Checks a mapping against the rules of the kind that the rows will be read as. */
export function checkMapping(kind: RecordKind, mapping: readonly ColumnMapping[]): MappingCheck {
  const attributes = mapping.flatMap((column) => column.attribute ?? []);
  return {
    missing: KIND_RULES[kind].needsOneOf.filter(
      (group) => !group.some((attribute) => attributes.includes(attribute)),
    ),
    notForKind: mapping.filter(
      (column) => column.attribute !== null && !kindAllows(kind, column.attribute),
    ),
    claimedTwice: [...new Set(attributes)].filter(
      (attribute) =>
        SINGLE.has(attribute) &&
        attributes.indexOf(attribute) !== attributes.lastIndexOf(attribute),
    ),
    mapped: attributes.length,
  };
}
