import {
  type Attribute,
  earliestDay,
  type Issue,
  isOpenInterval,
  latestDay,
  type PartialDate,
  type RecordKind,
  type Statement,
  validateRecord,
} from '@sila/domain';
import type { ColumnMap } from '../column-map.ts';
import { saysUnknown } from '../vocabulary/unknown-words.ts';
import { type CellContext, readBirthPlaceAndDate, readCell } from './read-cell.ts';
import { readFullName } from './read-full-name.ts';

/** What is known of a list when its rows are read. */
export interface RecordContext {
  readonly kind: RecordKind;
  readonly listDate: PartialDate | null;
  readonly today: PartialDate;
  /** Columns whose cells are sealed: they state something, and nobody here reads what. */
  readonly sealedColumns?: readonly number[];
}

/**
 * Reads one delivered row into statements. Every cell that isn't blank makes
 * one, word for word; what couldn't be read has no normalised value and an
 * issue. "مجهول" or "-" is stated too: it names nobody, and is no fault. A
 * cell of births that begins with a place ("محل وتاريخ الولادة": "حمص 1990")
 * makes two statements of the same column and the same words: birth.place and
 * birth.date; so does a name that says more than the name.
 */
export function readRecord(
  cells: readonly string[],
  mapping: readonly ColumnMap[],
  context: RecordContext,
): { statements: Statement[]; issues: Issue[] } {
  const statements: Statement[] = [];
  const issues: Issue[] = [];
  const { listDate } = context;
  const isOpen = listDate !== null && isOpenInterval(listDate);
  let cellContext: CellContext = {
    ...context,
    listDate: isOpen ? null : listDate,
    eventDate: null,
    cells,
    agesAtEvent: AT_EVENT.has(context.kind),
  };
  for (const map of eventDateFirst(mapping)) {
    const asStated = cells[map.column - 1];
    if (map.attribute !== null && context.sealedColumns?.includes(map.column)) {
      const { attribute, column } = map;
      statements.push({ attribute, asStated: '', normalised: null, column });
      continue;
    }
    if (map.attribute === null || asStated === undefined || asStated.trim() === '') continue;
    const reading = readStatement(asStated, map, cellContext);
    statements.push(reading.statement, ...reading.besides);
    for (const issue of reading.issues) issues.push(placed(issue, map));
    const { attribute, normalised } = reading.statement;
    if (attribute !== 'event.date' || normalised?.type !== 'date') continue;
    // An age can't be counted back from "before 2014".
    if (cellContext.eventDate !== null || isOpenInterval(normalised.edtf)) continue;
    cellContext = { ...cellContext, eventDate: normalised.edtf };
  }
  statements.sort((a, b) => a.column - b.column);
  if (statements.length === 0) issues.push({ code: 'row.empty', severity: 'bad' });
  else issues.push(...issuesOfRecord(context.kind, statements));
  return { statements, issues };
}

/**
 * What one cell states, as readRecord reads it in a row that has no date of an
 * event: for lists whose distinct cells are read once, not row by row.
 */
export function readOneCell(asStated: string, map: ColumnMap, context: RecordContext): Statement[] {
  if (map.attribute === null || asStated.trim() === '') return [];
  const { listDate } = context;
  const isOpen = listDate !== null && isOpenInterval(listDate);
  const alone = { ...context, listDate: isOpen ? null : listDate, eventDate: null };
  const { statement, besides } = readStatement(asStated, map, alone);
  return [statement, ...besides];
}

/** Of whom an age is that of the day they were brought in, found or died, and not of the list. */
const AT_EVENT: ReadonlySet<RecordKind> = new Set(['unidentifiedLiving', 'remains', 'death']);

/** Ages may be stated as of the event: its date is read before them. */
const orders = new WeakMap<readonly ColumnMap[], readonly ColumnMap[]>();
function eventDateFirst(mapping: readonly ColumnMap[]): readonly ColumnMap[] {
  let ordered = orders.get(mapping);
  if (!ordered) {
    const isDate = (map: ColumnMap): number => (map.attribute === 'event.date' ? 0 : 1);
    ordered = [...mapping].sort((a, b) => isDate(a) - isDate(b));
    orders.set(mapping, ordered);
  }
  return ordered;
}

function readStatement(
  asStated: string,
  map: ColumnMap,
  context: CellContext,
): { statement: Statement; besides: readonly Statement[]; issues: readonly Issue[] } {
  const attribute = map.attribute as Attribute;
  const { column } = map;
  if (saysUnknown(asStated)) {
    return {
      statement: { attribute, asStated, normalised: null, column },
      besides: [],
      issues: [],
    };
  }
  if (attribute === 'name.full') return readNames(asStated, column);
  const both =
    attribute === 'birth.date' ? readBirthPlaceAndDate(asStated.trim(), map, context) : null;
  if (both) {
    return {
      statement: { attribute: 'birth.place', asStated, normalised: both.place, column },
      besides: [{ attribute, asStated, normalised: both.date.value, column }],
      issues: both.date.issues,
    };
  }
  const { value, issues } = readCell(asStated.trim(), attribute, { map, context });
  return { statement: { attribute, asStated, normalised: value, column }, besides: [], issues };
}

/** A cell of whole names may say a kunya, an alias and the mother too: each is stated, in the same words. */
function readNames(
  asStated: string,
  column: number,
): { statement: Statement; besides: readonly Statement[]; issues: readonly Issue[] } {
  const { value, issues, besides } = readFullName(asStated.trim());
  return {
    statement: { attribute: 'name.full', asStated, normalised: value, column },
    besides: besides.map(({ attribute, value: read }) => ({
      attribute,
      asStated,
      normalised: read,
      column,
    })),
    issues,
  };
}

function placed(issue: Issue, { column, header }: ColumnMap): Issue {
  return header === null ? { ...issue, column } : { ...issue, column, header };
}

function issuesOfRecord(kind: RecordKind, statements: readonly Statement[]): Issue[] {
  // What says "unknown", or a name without letters, can't be what the kind needs.
  const telling = statements.filter(
    ({ attribute, asStated, normalised }) =>
      normalised !== null || (!attribute.startsWith('name.') && !saysUnknown(asStated)),
  );
  const issues = validateRecord(kind, telling);
  const birth = earliest(statements, 'birth.date');
  const death = kind === 'death' ? latest(statements, 'event.date') : null;
  if (birth !== null && death !== null && death < birth) {
    issues.push({ code: 'record.deathBeforeBirth', severity: 'doubt' });
  }
  return issues;
}

function dateOf(statements: readonly Statement[], attribute: Attribute): PartialDate | null {
  const found = statements.find((s) => s.attribute === attribute && s.normalised?.type === 'date');
  return found?.normalised?.type === 'date' ? found.normalised.edtf : null;
}

function earliest(statements: readonly Statement[], attribute: Attribute): number | null {
  const date = dateOf(statements, attribute);
  return date === null ? null : earliestDay(date);
}

function latest(statements: readonly Statement[], attribute: Attribute): number | null {
  const date = dateOf(statements, attribute);
  return date === null ? null : latestDay(date);
}
