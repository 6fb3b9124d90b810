import type { ColumnMap } from '../column-map.ts';
import type { ComparedRow } from './compared-row.ts';
import { valueShapes } from './value-shapes.ts';

/** Which columns, from 1, say who a row is about when two deliveries are compared. */
export interface ColumnRoles {
  /** Numbers that stand for one person within the list: file numbers, identity numbers. */
  readonly identifiers: readonly number[];
  /** The person's name, whole or in parts, in the order it is said. */
  readonly names: readonly number[];
}

const NAME_ORDER = ['name.full', 'name.given', 'name.father', 'name.grandfather', 'name.family'];

/** The roles that a confirmed mapping gives its columns. */
export function rolesOf(mapping: readonly ColumnMap[]): ColumnRoles {
  const columnsOf = (attribute: string): number[] =>
    mapping.filter((map) => map.attribute === attribute).map(({ column }) => column);
  return {
    identifiers: [...columnsOf('number'), ...columnsOf('nationalId')],
    names: NAME_ORDER.flatMap(columnsOf),
  };
}

const SAMPLE = 200;

/** Roles told from the cells alone: the first column of words that are no places is the name. */
export function guessRoles(rows: readonly ComparedRow[]): ColumnRoles {
  const sample = rows.slice(0, SAMPLE);
  const width = sample.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  for (let column = 1; column <= width; column++) {
    const shapes = valueShapes(sample.map(({ cells }) => cells[column - 1] ?? ''));
    const isName = shapes.name >= 0.8 && shapes.place < 0.5 && shapes.sex < 0.5;
    if (isName && shapes.filled * 2 > sample.length) return { identifiers: [], names: [column] };
  }
  return { identifiers: [], names: [] };
}
