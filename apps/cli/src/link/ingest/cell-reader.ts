import type { Attribute, PartialDate, Statement } from '@sila/domain';
import type { FieldSpec, ScopedValue } from '@sila/linkage';
import { type ColumnMap, fieldValues, PERSON_FIELDS, readOneCell, readRecord } from '@sila/tracing';
import { genericValue } from '../generic-value.ts';
import { plainDaysFirst } from './plain-days.ts';
import type { ReadPlan } from './read-plan.ts';
import type { CellContext } from './row-context.ts';
import type { CellReader, Stated } from './stated.ts';

/** Numbers that reading leaves as they are. */
const PLAIN_NUMBER = /^(?:[A-Z]-?)?\d+$/;

/** What a cell of one column says, as if it stood alone in its row. */
export type CellSays = (text: string, context: CellContext) => readonly Statement[];

/**
 * Reads cells of a column. The last one is remembered: of whole names two
 * readers ask for the same cell, one after the other.
 */
export function cellSays(map: ColumnMap, { today }: ReadPlan): CellSays {
  let last: { readonly text: string; readonly context: CellContext } | null = null;
  let said: readonly Statement[] = [];
  return (text, context) => {
    const { kind, list, listDate } = context;
    const isLast =
      last?.text === text &&
      last.context.kind === kind &&
      last.context.list === list &&
      last.context.listDate === listDate;
    if (isLast) return said;
    said = readOneCell(text, map, { kind, listDate, today });
    last = { text, context };
    return said;
  };
}

/**
 * A column read as an attribute of a person.
 * @param says what its cells say
 * @param takes which of the statements of a cell count
 */
export function attributeReader(
  map: ColumnMap,
  { today, says }: { readonly today: PartialDate; readonly says: CellSays },
  takes: (stated: Attribute) => boolean,
): CellReader {
  const fed = fieldsFedBy(map.attribute!);
  const fields = fed.map((field) => PERSON_FIELDS[field]!);
  const read = (text: string, context: CellContext): Stated[] => {
    const { kind, list } = context;
    const statements = says(text, context).filter(({ attribute }) => takes(attribute));
    const aged = statements.some(({ normalised }) => normalised?.type === 'age');
    const found: Stated[] = [];
    fieldValues({ id: '', list, kind, statements }, fields).forEach((value, at) => {
      if (value !== null) found.push({ field: fed[at]!, value, aged });
    });
    return found;
  };
  if (map.attribute === 'number') return { read: plainNumbersFirst(read) };
  if (map.attribute?.startsWith('name.')) return { read, readsNames: true };
  const isDate = map.attribute === 'birth.date' || map.attribute === 'event.date';
  return isDate ? { read: plainDaysFirst(read, map, today) } : { read };
}

/** Places among PERSON_FIELDS of those that a column can state anything in. */
function fieldsFedBy(attribute: Attribute): number[] {
  const fed: string[] = [attribute];
  if (attribute.startsWith('name.')) fed.push('name');
  // A whole name may say the mother's.
  if (attribute === 'name.full') fed.push('name.mother');
  if (attribute === 'age') fed.push('birth.date');
  // "حمص 1990" in a column of births states a place as well.
  if (attribute === 'birth.date') fed.push('birth.place');
  return PERSON_FIELDS.flatMap((field, at) => (fed.includes(field.attribute) ? [at] : []));
}

/** Lists number their people through: a plain number states itself, and needs no reading. */
function plainNumbersFirst(read: CellReader['read']): CellReader['read'] {
  const examples = new Map<string, Stated | undefined>();
  return (text, context) => {
    if (!PLAIN_NUMBER.test(text)) return read(text, context);
    if (!examples.has(context.list)) examples.set(context.list, read('1', context)[0]);
    const example = examples.get(context.list);
    if (example === undefined) return read(text, context);
    const [one] = example.value as readonly ScopedValue[];
    return [{ ...example, value: [{ value: text, scope: one!.scope }] }];
  };
}

/** A column compared as what it looks like. */
export function genericReader(spec: FieldSpec, field: number): CellReader {
  return {
    read(text) {
      const value = genericValue(spec, text);
      return value === null ? [] : [{ field, value, aged: false }];
    },
  };
}

/**
 * Ages stated "at arrest" count from the row's own event date. Such a column
 * is read together with the dates of events, cell by cell.
 */
export function dependsOnEvent(map: ColumnMap, plan: ReadPlan): readonly ColumnMap[] {
  if (map.attribute !== 'age' && map.attribute !== 'birth.date') return [];
  const events = plan.attributes.filter(({ attribute }) => attribute === 'event.date');
  const [event] = events;
  if (event === undefined) return [];
  const { today } = plan;
  const context = { kind: 'sought', listDate: null, today } as const;
  const row = [
    { ...map, column: 1 },
    { ...event, column: 2 },
  ];
  const { statements } = readRecord(['30 سنة', '2012'], row, context);
  const age = statements.find(({ normalised }) => normalised?.type === 'age')?.normalised;
  return age?.type === 'age' && age.asOf !== null ? events : [];
}

/** Reads such a column's cell beside the row's dates of events. @param dates in the order of `events` */
export function readBesideEvents(
  {
    map,
    events,
    dates,
  }: { map: ColumnMap; events: readonly ColumnMap[]; dates: readonly string[] },
  text: string,
  { kind, list, listDate, today }: CellContext & Pick<ReadPlan, 'today'>,
): readonly Stated[] {
  const columns = [{ ...map, column: 1 }, ...events.map((e, at) => ({ ...e, column: at + 2 }))];
  const read = readRecord([text, ...dates], columns, { kind, listDate, today });
  const statements = read.statements.filter(({ column }) => column === 1);
  const aged = statements.some(({ normalised }) => normalised?.type === 'age');
  const found: Stated[] = [];
  fieldValues({ id: '', list, kind, statements }).forEach((value, field) => {
    if (value !== null) found.push({ field, value, aged });
  });
  return found;
}
