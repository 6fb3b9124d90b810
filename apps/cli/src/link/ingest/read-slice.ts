import { distinctText, type ScannedSlice } from '@sila/formats';
import { type PartColumn, type TextHashes, textHashes } from '@sila/linkage';
import type { ColumnMap } from '@sila/tracing';
import { BlockMemory } from './block-memory.ts';
import {
  attributeReader,
  type CellSays,
  cellSays,
  dependsOnEvent,
  genericReader,
  readBesideEvents,
} from './cell-reader.ts';
import { shared } from './growing.ts';
import { endOf, type FieldWriter, fieldWriter } from './part-writer.ts';
import { PlainNames } from './plain-names.ts';
import type { ReadPlan } from './read-plan.ts';
import { contextOf, RowContexts } from './row-context.ts';
import type { CellReader, Stated } from './stated.ts';
import { StatementPool } from './statement-pool.ts';
import { type PackedTexts, Vocabulary } from './vocabulary.ts';

/** What the rows of a slice state, in memory that threads can share. */
export interface ReadSlice {
  readonly rows: number;
  readonly idHashes: TextHashes;
  /** Number of each row's list, into `listNames`. */
  readonly lists: Int32Array;
  readonly listNames: readonly string[];
  readonly columns: readonly (PartColumn | null)[];
  readonly texts: ReadonlyMap<string, PackedTexts>;
}

/**
 * Reads the rows of a slice into fields. Every distinct cell is read once, as
 * if it stood alone; what a row states is put together from its cells. Gives
 * what reading each row whole would give (tested against it).
 * @param firstRow number of the slice's first record in its file, as a person counts
 */
export function readSlice(slice: ScannedSlice, plan: ReadPlan, firstRow: number): ReadSlice {
  const contexts = new RowContexts(slice, plan.context);
  const pool = new StatementPool(plan.fields);
  const columns = columnsOf(slice, plan, { contexts, pool });
  const stated = writeRows(slice.rows, columns, pool).map((writer) => writer?.close() ?? null);
  const lists = new Vocabulary();
  const codes = Int32Array.from({ length: slice.rows }, (_, row) => lists.code(contexts.list(row)));
  return {
    rows: slice.rows,
    idHashes: hashIds(slice, plan, firstRow),
    lists: shared(Int32Array, codes),
    listNames: lists.texts(),
    columns: stated,
    texts: pool.texts(stated),
  };
}

/** Every row's cells, column by column, into the writers of the fields they state. */
function writeRows(
  rows: number,
  columns: readonly ReadColumn[],
  pool: StatementPool,
): (FieldWriter | null)[] {
  const writers: (FieldWriter | null)[] = pool.fields.map(() => null);
  const open: FieldWriter[] = [];
  const writerOf = (field: number): FieldWriter => {
    const writer = writers[field] ?? fieldWriter(pool.fields[field]!, pool, rows);
    if (writers[field] === null) open.push(writer);
    writers[field] = writer;
    return writer;
  };
  const put = (row: number, from: number, isFullName: boolean) => {
    const { values } = pool.numbers;
    let head = from + 1;
    for (let left = values[from]!; left > 0; left--) {
      const writer = writerOf(values[head]!);
      if (isFullName && writer.putFullName) writer.putFullName(row, head);
      else writer.put(row, head);
      head = endOf(values, head);
    }
  };
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      const from = column.blockOf(row);
      if (from >= 0) put(row, from, column.isFullName);
    }
    for (const writer of open) writer.endRow(row);
  }
  return writers;
}

/** The id of a row as the table knows it. */
export function idOf(
  slice: ScannedSlice,
  { id, idPrefix }: Pick<ReadPlan, 'id' | 'idPrefix'>,
  { row, firstRow }: { readonly row: number; readonly firstRow: number },
): string {
  if (id < 0) return `${idPrefix}${firstRow + slice.numbers[row]!}`;
  const { codes, cells } = slice.columns[id]!;
  return idPrefix + distinctText(cells, codes[row]!).trim();
}

function hashIds(slice: ScannedSlice, plan: ReadPlan, firstRow: number): TextHashes {
  const ids = Array.from({ length: slice.rows }, (_, row) => idOf(slice, plan, { row, firstRow }));
  const { first, second } = textHashes(ids);
  return { first: shared(Uint32Array, first), second: shared(Uint32Array, second) };
}

interface ReadColumn {
  readonly isFullName: boolean;
  /** Where the block of the row's cell begins in the pool; -1 where the cell is empty. */
  blockOf(row: number): number;
}

interface Shared {
  readonly contexts: RowContexts;
  readonly pool: StatementPool;
}

/**
 * Whole names come last: what other columns name is known then. What a cell of
 * whole names says beside the name (a kunya, the mother) counts in its column's
 * place, as if a column of its own said it.
 */
function columnsOf(slice: ScannedSlice, plan: ReadPlan, given: Shared): ReadColumn[] {
  const attributes = [...plan.attributes].sort((a, b) => a.column - b.column);
  const planned = attributes.map((map) => ({ map, plan, says: cellSays(map, plan) }));
  const read = planned.map((column) => attributeColumn(slice, column, given));
  const own = planned.filter(({ map }) => map.attribute === 'name.full');
  const names = own.map((column) => fullNameColumn(slice, column, given));
  const generic = plan.generic.map(({ column, field }) => {
    const reader = genericReader(plan.fields[field]!, field);
    return remembering(slice, { column, part: null, reader, isFullName: false }, given);
  });
  return [...read, ...names, ...generic];
}

interface PlannedColumn {
  readonly map: ColumnMap;
  readonly plan: ReadPlan;
  readonly says: CellSays;
}

function fullNameColumn(
  slice: ScannedSlice,
  { map, plan, says }: PlannedColumn,
  given: Shared,
): ReadColumn {
  const { today } = plan;
  const reader = attributeReader(map, { today, says }, (stated) => stated === 'name.full');
  const part = contextOf('name.full');
  return remembering(slice, { column: map.column - 1, part, reader, isFullName: true }, given);
}

function attributeColumn(
  slice: ScannedSlice,
  { map, plan, says }: PlannedColumn,
  given: Shared,
): ReadColumn {
  const { today } = plan;
  const column = map.column - 1;
  const events = dependsOnEvent(map, plan);
  if (events.length > 0) return besideEvents(slice, { map, events, plan }, given);
  return remembering(
    slice,
    {
      column,
      part: contextOf(map.attribute!),
      reader: attributeReader(map, { today, says }, (stated) => stated !== 'name.full'),
      isFullName: false,
    },
    given,
  );
}

interface Remembered {
  readonly column: number;
  readonly part: ReturnType<typeof contextOf>;
  readonly reader: CellReader;
  readonly isFullName: boolean;
}

function remembering(
  slice: ScannedSlice,
  { column, part, reader, isFullName }: Remembered,
  { contexts, pool }: Shared,
): ReadColumn {
  const { codes, cells } = slice.columns[column]!;
  const memory = new BlockMemory(cells.ends.length);
  const read = (code: number, row: number): number => {
    const text = distinctText(cells, code);
    return pool.add(text.trim() === '' ? [] : reader.read(text, contexts.of(row)));
  };
  const names =
    reader.readsNames && cells.encoding === 'utf-8' && slice.rows > 0
      ? new PlainNames(cells, pool, (name) => reader.read(name, contexts.of(0)))
      : null;
  const blockOf = (row: number): number => {
    const code = codes[row]!;
    if (code === 0) return -1;
    const context = contexts.code(part, row);
    const known = memory.find(context, code);
    if (known >= 0) return known;
    const block = names?.blockOf(code) ?? read(code, row);
    memory.set(context, code, block);
    return block;
  };
  return { isFullName, blockOf };
}

function besideEvents(
  slice: ScannedSlice,
  { map, events, plan }: { map: ColumnMap; events: readonly ColumnMap[]; plan: ReadPlan },
  { contexts, pool }: Shared,
): ReadColumn {
  const known = new Map<string, number>();
  const textOf = (column: number, row: number) => {
    const { codes, cells } = slice.columns[column - 1]!;
    return distinctText(cells, codes[row]!);
  };
  const blockOf = (row: number): number => {
    const text = textOf(map.column, row);
    if (text.trim() === '') return -1;
    const dates = events.map(({ column }) => textOf(column, row));
    const context = contexts.of(row);
    const key = [context.listDate ?? '', text, ...dates].join('\u0000');
    const found = known.get(key);
    if (found !== undefined) return found;
    const beside = { ...context, today: plan.today };
    const stated: readonly Stated[] = readBesideEvents({ map, events, dates }, text, beside);
    const block = pool.add(stated);
    known.set(key, block);
    return block;
  };
  return { isFullName: false, blockOf };
}
