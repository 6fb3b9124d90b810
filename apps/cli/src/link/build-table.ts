import { parsePartialDate, type RecordKind } from '@sila/domain';
import { type FieldSpec, type FieldValue, type RecordTable, TableBuilder } from '@sila/linkage';
import { fieldValues, PERSON_FIELDS, readRecord } from '@sila/tracing';
import { CommandProblem } from '../command.ts';
import { genericValue } from './generic-value.ts';
import type { LinkWords } from './link-words.ts';
import type { MapFile } from './map-file.ts';
import { type ColumnPlan, type GenericColumn, planColumns } from './plan-columns.ts';
import type { ReadFile } from './read-file.ts';
import { TODAY } from './today.ts';

export interface LinkedFiles {
  readonly table: RecordTable;
  /** By the table's own ids: what the record is called, its list, and the person it is of where told. */
  readonly named: ReadonlyMap<string, NamedRecord>;
}

export interface NamedRecord {
  readonly id: string;
  readonly list: string;
  readonly truth: string | null;
}

/** @throws CommandProblem for a missing column or an id that stands twice */
export function buildTable(
  files: readonly ReadFile[],
  words: LinkWords,
  map: MapFile,
): LinkedFiles {
  const leftOut = leftOutColumns(words, map);
  const plans = files.map((file) => planColumns(file, map, leftOut));
  const generic = genericFields(plans);
  const builder = new TableBuilder([...PERSON_FIELDS.map(({ spec }) => spec), ...generic]);
  const named = new Map<string, NamedRecord>();
  files.forEach((file, at) => {
    const plan = plans[at]!;
    const places = generic.map(({ name }) =>
      plan.generic.findIndex((g) => g !== null && fieldName(g.name) === name),
    );
    const read = rowReader(file, words, map);
    file.rows.forEach((cells, row) => {
      const about = read(cells, row);
      const key = files.length === 1 ? about.id : `${at} ${about.id}`;
      if (named.has(key))
        throw new CommandProblem(`${file.name}: the id of row ${file.numbers[row]} stands twice.`);
      const { statements } = readRecord(cells, plan.attributes, about.context);
      const { kind } = about.context;
      const values: FieldValue[] = fieldValues({ id: key, list: about.list, kind, statements });
      places.forEach((place, g) => {
        values.push(place < 0 ? null : genericValue(generic[g]!, cells[place] ?? ''));
      });
      builder.add(key, about.list, values);
      named.set(key, { id: about.id, list: about.list, truth: about.truth });
    });
  });
  return { table: builder.build(), named };
}

function leftOutColumns(words: LinkWords, map: MapFile): Set<string> {
  const names = [words.id, words.truth, map.list ?? null];
  for (const from of [map.listDate, map.kind]) {
    if (typeof from === 'object') names.push(from.column);
  }
  return new Set(names.filter((name) => name !== null));
}

/** Columns of one name in several files are one field; the first file's meaning holds. */
function genericFields(plans: readonly ColumnPlan[]): FieldSpec[] {
  const found = new Map<string, GenericColumn>();
  for (const { generic } of plans) {
    for (const column of generic) {
      if (column !== null && !found.has(column.name)) found.set(column.name, column);
    }
  }
  return [...found.values()].map(({ name, meaning }) => ({
    name: fieldName(name),
    kind: meaning,
    ...(meaning === 'text' ? { vocabulary: 'generic words' } : {}),
  }));
}

/** Apart from the fields of a person, whatever the column is called. */
function fieldName(column: string): string {
  return `column ${column}`;
}

function rowReader(file: ReadFile, words: LinkWords, map: MapFile) {
  const placeOf = (column: string | null | undefined): number => {
    if (column == null) return -1;
    const place = file.header.indexOf(column);
    if (place < 0) throw new CommandProblem(`${file.name} has no column "${column}".`);
    return place;
  };
  const id = placeOf(words.id);
  const truth = placeOf(words.truth);
  const list = placeOf(map.list);
  const date = placeOf(typeof map.listDate === 'object' ? map.listDate.column : null);
  const kind = placeOf(typeof map.kind === 'object' ? map.kind.column : null);
  const oneDate = typeof map.listDate === 'string' ? parsePartialDate(map.listDate) : null;
  const oneKind: RecordKind = typeof map.kind === 'string' ? map.kind : 'sought';
  const kinds = typeof map.kind === 'object' ? map.kind.values : {};
  return (cells: readonly string[], row: number) => ({
    id: id < 0 ? String(file.numbers[row]!) : (cells[id] ?? '').trim(),
    truth: truth < 0 ? null : (cells[truth] ?? '').trim(),
    list: list < 0 ? file.name : (cells[list] ?? '').trim(),
    context: {
      kind: kind < 0 ? oneKind : (kinds[(cells[kind] ?? '').trim()] ?? oneKind),
      listDate: date < 0 ? oneDate : parsePartialDate((cells[date] ?? '').trim()),
      today: TODAY,
    },
  });
}
