import {
  ENTERED_COLUMNS,
  type EnteredCells,
  type EnteredColumn,
  enteredCells,
  enteredColumn,
  ok,
  type Problem,
  parsePartialDate,
  type RecordId,
  type RecordKind,
  type Result,
  refused,
  SEALED_ATTRIBUTES,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { ENTERED_MAPPING } from '../entered/entered-mapping.ts';
import type { EntryKey } from '../entered/entered-rows.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { namesOf } from '../review/title.ts';
import type { NewRecord } from '../stored.ts';
import { teamBox } from './delivery-bytes.ts';
import { listOfDay } from './entered-list.ts';
import { tokensOf } from './erase.ts';
import { recordKind } from './input.ts';
import { readRow } from './read-row.ts';

/** Cells that the client sealed for the team; the server never has them. */
interface SealedEntry {
  readonly columns: readonly EnteredColumn[];
  readonly key: EntryKey;
  /** The row's own key under `key`, and the cells under that; base64. */
  readonly rowKey: string;
  readonly body: string;
}

/** One row as a person typed it. */
export interface TypedRow {
  /** A UUID that the client made: the same row sent twice is one row. */
  readonly entryId: string;
  readonly cells: EnteredCells;
  readonly sealed: SealedEntry | null;
}

/** Where a typed row goes: the register of this name, of what this kind says. */
export interface EntryPlace {
  readonly kind: RecordKind;
  /** The gate, the hospital, the office: as those who work there call it. */
  readonly register: string;
  /** The day whose list it goes to, as `2026-01-31`; today where it isn't said. */
  readonly day?: string;
}

export interface Entered {
  readonly recordId: RecordId;
  /** False when this very row came before. */
  readonly isNew: boolean;
}

const LONGEST_CELL = 10_000;
const columnName = z.enum(ENTERED_COLUMNS as [EnteredColumn, ...EnteredColumn[]]);
const base64 = z.string().max(40_000);

/** Open cells by their columns. */
export const typedCells = z.partialRecord(
  columnName,
  z.string().max(LONGEST_CELL),
) as z.ZodType<EnteredCells>;

export const typedRow = z.object({
  entryId: z.uuid().toLowerCase(),
  cells: typedCells,
  sealed: z
    .object({
      columns: z.array(columnName).min(1).max(SEALED_ATTRIBUTES.size),
      key: z.object({
        id: z.uuid(),
        generation: z.number().int().min(0),
        sealed: z.string().max(2000),
      }),
      rowKey: base64.max(200),
      body: base64,
    })
    .nullable(),
}) as unknown as z.ZodType<TypedRow>;

export const registerPlace = z.object({
  kind: recordKind,
  register: z.string().trim().min(1).max(200),
});

/** Adds one typed row to today's list of a register. */
export const enterRow: Operation<Omit<EntryPlace, 'day'> & { row: TypedRow }, Entered> = {
  name: 'enterRow',
  input: registerPlace.extend({ row: typedRow }),
  permits: POLICY.enterRow,
  audits: (_, { recordId, isNew }) => (isNew ? [{ act: 'row.entered', subjects: [recordId] }] : []),
  run: (context, { kind, register, row }) => enterRowIn(context, { kind, register }, row),
};

/**
 * Adds a typed row within an operation of its own; that operation's line of the
 * policy must say `derives`, because a register's list of the day is found
 * whether or not who types sees it. The row is read as rows of files are, kept
 * word for word, and linked once this has committed.
 *
 * Refused: row.sealedCell for a sealed attribute that came open, row.stillBad
 * with `current: { issues }` when it says too little to be a record of its
 * kind, key.renewed when it was sealed for a team as it was.
 */
export async function enterRowIn(
  context: Context,
  place: EntryPlace,
  row: TypedRow,
): Promise<Result<Entered, Problem>> {
  const by = actingUser(context).id;
  const { kind, register, day = context.at.slice(0, 10) } = place;
  const { entryId } = row;
  if (hasOpenSecret(row.cells)) return refused({ code: 'row.sealedCell' });
  return context.beyond(async ({ entered, erasures }): Promise<Result<Entered, Problem>> => {
    await entered.lock({ kind, name: register });
    const known = await entered.known(by, entryId);
    if (known !== null) return ok({ recordId: known, isNew: false });
    if (row.sealed !== null && !(await isForTeam(context, row.sealed)))
      return refused({ code: 'key.renewed' });
    const list = await listOfDay(context, { kind, register, day });
    const read = readTyped(context, { kind, day }, row);
    if (!read.ok) return read;
    const tokens = await erasures.tokens();
    if (tokensOf(read.value, context.ports.secrets).some((token) => tokens.has(token)))
      return stillBad([{ code: 'row.erased', severity: 'bad' }]);
    const { at } = context;
    const sealed = row.sealed && {
      ...row.sealed,
      columns: row.sealed.columns.map((column) => enteredColumn(column)),
    };
    await entered.append(list, { record: read.value, entryId, by, at, sealed });
    const { id: recordId, statements } = read.value;
    context.after({ what: 'namesAdded', names: [{ id: recordId, names: namesOf(statements) }] });
    context.after({ what: 'listChanged', listId: list });
    context.after({ what: 'linkingWaits' });
    return ok({ recordId, isNew: true });
  });
}

function hasOpenSecret(cells: EnteredCells): boolean {
  return [...SEALED_ATTRIBUTES].some((attribute) => (cells[attribute] ?? '').trim() !== '');
}

async function isForTeam(context: Context, { columns, key }: SealedEntry): Promise<boolean> {
  const team = await teamBox(context);
  const onlySealed = columns.every((column) => SEALED_ATTRIBUTES.has(column as never));
  return onlySealed && team?.generation === key.generation;
}

/** The record that a typed row makes; refused with what is wrong where it makes none. */
function readTyped(
  context: Context,
  { kind, day }: { readonly kind: RecordKind; readonly day: string },
  { cells, sealed }: TypedRow,
): Result<Omit<NewRecord, 'row'>, Problem> {
  const today = parsePartialDate(context.at.slice(0, 10))!;
  const { read } = readRow(
    {
      row: 1,
      cells: enteredCells(cells),
      issues: [],
      sealedColumns: (sealed?.columns ?? []).map((column) => enteredColumn(column)),
    },
    {
      list: { source: { kind }, listDate: parsePartialDate(day)!, mapping: ENTERED_MAPPING },
      today,
      newId: () => context.newId<RecordId>(),
    },
  );
  return 'record' in read ? ok(read.record) : stillBad(read.bad.issues);
}

function stillBad(issues: readonly unknown[]): Result<never, Problem> {
  return refused({ code: 'row.stillBad', current: { issues } });
}
