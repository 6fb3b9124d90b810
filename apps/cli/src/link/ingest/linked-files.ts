import { parsePartialDate, RECORD_KINDS, type RecordKind } from '@sila/domain';
import { distinctText, type ScannedColumn, type ScannedSlice } from '@sila/formats';
import { assembleTable, type FieldSpec, type RecordTable, type TablePart } from '@sila/linkage';
import { PERSON_FIELDS } from '@sila/tracing';
import { CommandProblem } from '../../command.ts';
import type { LinkWords } from '../link-words.ts';
import type { MapFile } from '../map-file.ts';
import { type ColumnPlan, type GenericColumn, planColumns } from '../plan-columns.ts';
import { TODAY } from '../today.ts';
import type { Crew } from './crew.ts';
import type { ListFile } from './list-file.ts';
import type { ReadPlan } from './read-plan.ts';
import { idOf, type ReadSlice } from './read-slice.ts';
import { unpack, Vocabulary } from './vocabulary.ts';

/** The records of all files, and what each is called. */
export interface LinkedFiles {
  readonly table: RecordTable;
  /** By number in the table: what the record is called in its file. */
  id(record: number): string;
  list(record: number): string;
  /** The person it is of where told, else null. */
  truth(record: number): string | null;
}

interface Part {
  readonly slice: ScannedSlice;
  readonly firstRow: number;
  readonly fileName: string;
  readonly plan: ReadPlan;
  readonly truth: number;
}

const NO_CELLS = { bytes: new Uint8Array(0), ends: new Uint32Array(1), encoding: 'utf-8' } as const;
const NO_COLUMN: ScannedColumn = { codes: new Uint32Array(0), cells: NO_CELLS };

/** What stays in memory while linking runs: ids and truths, no other cells. */
function withoutCells(part: Part): Part {
  const { slice, plan, truth } = part;
  const kept = (column: number) => column === plan.id || column === truth;
  const columns = slice.columns.map((cells, column) => (kept(column) ? cells : NO_COLUMN));
  return { ...part, slice: { ...slice, columns } };
}

/**
 * Reads all files into one table; the crew has done its work then.
 * @throws CommandProblem for a missing column or an id that stands twice
 */
export async function linkedFiles(
  files: readonly ListFile[],
  { words, map }: { readonly words: LinkWords; readonly map: MapFile },
  crew: Crew,
): Promise<LinkedFiles> {
  const leftOut = leftOutColumns(words, map);
  const columns = files.map((file) => planColumns(file, map, leftOut));
  const generic = genericFields(columns);
  const fields = [...PERSON_FIELDS.map(({ spec }) => spec), ...generic];
  const parts: Part[] = files.flatMap((file, at) => {
    const plan: ReadPlan = {
      ...readPlanOf(file, words, map),
      fields,
      attributes: columns[at]!.attributes,
      generic: genericPlaces(columns[at]!, fields),
      idPrefix: files.length === 1 ? '' : `${at} `,
    };
    const truth = placeOf(file, words.truth);
    return file.slices.map((slice, s) => ({
      slice,
      firstRow: file.firstRows[s]!,
      fileName: file.name,
      plan,
      truth,
    }));
  });
  const read = await Promise.all(
    parts.map(({ slice, plan, firstRow }) => crew.read({ slice, plan, firstRow })),
  );
  // What the threads hold is not needed beside what they gave.
  await crew.end();
  return assembled(parts.map(withoutCells), read, fields);
}

function assembled(
  parts: readonly Part[],
  read: readonly ReadSlice[],
  fields: readonly FieldSpec[],
): LinkedFiles {
  const lists = new Vocabulary();
  const tableParts = read.map((part): TablePart => {
    const numbers = part.listNames.map((name) => lists.code(name));
    const texts = new Map(
      [...part.texts].map(([name, packed]) => [
        name,
        { texts: unpack(packed), hashes: packed.hashes },
      ]),
    );
    return { ...part, texts, lists: part.lists.map((list) => numbers[list]!) };
  });
  const find = finder(parts);
  const idAt = (place: number): string => {
    const { part, row } = find(place);
    return idOf(part.slice, part.plan, { row, firstRow: part.firstRow });
  };
  const whole = { fields, listNames: lists.texts(), idAt };
  const { table, order } = orRefuse(parts, () => assembleTable(tableParts, whole));
  return {
    table,
    id(record) {
      const { part, row } = find(order[record]!);
      return idOf(part.slice, { ...part.plan, idPrefix: '' }, { row, firstRow: part.firstRow });
    },
    list: (record) => table.listNames[table.lists[record]!]!,
    truth(record) {
      const { part, row } = find(order[record]!);
      if (part.truth < 0) return null;
      const { codes, cells } = part.slice.columns[part.truth]!;
      return distinctText(cells, codes[row]!).trim();
    },
  };
}

/** The part and row of a place counted over all parts. */
function finder(parts: readonly Part[]) {
  const starts = [0];
  for (const { slice } of parts) starts.push(starts.at(-1)! + slice.rows);
  return (place: number): { readonly part: Part; readonly row: number } => {
    let low = 0;
    for (let high = parts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle;
    }
    return { part: parts[low]!, row: place - starts[low]! };
  };
}

/** @throws CommandProblem naming the first row whose id stood before */
function orRefuse<T>(parts: readonly Part[], assemble: () => T): T {
  try {
    return assemble();
  } catch (error) {
    if (error instanceof RangeError) refuseTwice(parts);
    throw error;
  }
}

function refuseTwice(parts: readonly Part[]): void {
  const seen = new Set<string>();
  for (const { slice, plan, firstRow, fileName } of parts) {
    for (let row = 0; row < slice.rows; row++) {
      const id = idOf(slice, plan, { row, firstRow });
      if (seen.has(id)) {
        const number = firstRow + slice.numbers[row]!;
        throw new CommandProblem(`${fileName}: the id of row ${number} stands twice.`);
      }
      seen.add(id);
    }
  }
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

/** The first column of each name. */
function genericPlaces({ generic }: ColumnPlan, fields: readonly FieldSpec[]) {
  const found: { column: number; field: number }[] = [];
  fields.forEach(({ name }, field) => {
    const column = generic.findIndex((g) => g !== null && fieldName(g.name) === name);
    if (column >= 0) found.push({ column, field });
  });
  return found;
}

/** A column of kinds may name them as they are. */
const OWN_KINDS = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, kind]));

function placeOf(file: ListFile, column: string | null | undefined): number {
  if (column == null) return -1;
  const place = file.header.indexOf(column);
  if (place < 0) throw new CommandProblem(`${file.name} has no column "${column}".`);
  return place;
}

function readPlanOf(
  file: ListFile,
  words: LinkWords,
  map: MapFile,
): Pick<ReadPlan, 'context' | 'id' | 'today'> {
  const { kind, listDate, list } = map;
  const one: RecordKind = typeof kind === 'string' ? kind : 'sought';
  return {
    context: {
      list: { column: placeOf(file, list), all: file.name },
      listDate: {
        column: placeOf(file, typeof listDate === 'object' ? listDate.column : null),
        all: typeof listDate === 'string' ? parsePartialDate(listDate) : null,
      },
      kind: {
        column: placeOf(file, typeof kind === 'object' ? kind.column : null),
        all: one,
        values: (typeof kind === 'object' ? kind.values : undefined) ?? OWN_KINDS,
      },
    },
    id: placeOf(file, words.id),
    today: TODAY,
  };
}
