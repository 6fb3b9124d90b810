import { ATTRIBUTES, type Attribute } from './attribute.ts';

/**
 * Numbers that one entered row can state: a body may bear a branch's number, a
 * hospital's and a placard's, each worth something only with its issuer and date.
 */
export const NUMBERS_ENTERED = ['number', 'number2', 'number3', 'number4'] as const;
type NumberColumn = (typeof NUMBERS_ENTERED)[number];

/** A column of an entered list: an attribute, or what belongs to one. */
export type EnteredColumn =
  | Attribute
  | NumberColumn
  | `${NumberColumn}.issuer`
  | `${NumberColumn}.date`
  /** The photographed page the row was read from, and its number there. */
  | 'page';

/**
 * The columns of every entered list, in one order that client and server
 * share: sealed cells are bound to the open ones beside them.
 */
export const ENTERED_COLUMNS: readonly EnteredColumn[] = [
  ...ATTRIBUTES,
  ...NUMBERS_ENTERED.slice(1),
  ...NUMBERS_ENTERED.map((column): EnteredColumn => `${column}.issuer`),
  ...NUMBERS_ENTERED.map((column): EnteredColumn => `${column}.date`),
  'page',
];

const PLACES: ReadonlyMap<EnteredColumn, number> = new Map(
  ENTERED_COLUMNS.map((column, at) => [column, at + 1]),
);

/** The number of a column, from 1. */
export function enteredColumn(column: EnteredColumn): number {
  return PLACES.get(column)!;
}

/** What a person typed, word for word; columns left blank are left out. */
export type EnteredCells = Readonly<Partial<Record<EnteredColumn, string>>>;

/** The typed cells in the order of ENTERED_COLUMNS, blank where nothing was typed. */
export function enteredCells(cells: EnteredCells): string[] {
  return ENTERED_COLUMNS.map((column) => cells[column] ?? '');
}

/**
 * What the key of an entered row's sealed cells is bound to, in the place of a
 * file's hash: the id that the client made for the row.
 */
export function sealedAs(entryId: string): string {
  return `entered ${entryId}`;
}

/**
 * The row number that an entered row's sealed cells are bound to: the client
 * that seals them can't know which it will be, and their key is theirs alone.
 */
export const ENTERED_ROW = 0;
