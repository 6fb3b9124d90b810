import { findNeighbours, type LevelBounds, type Neighbours } from '../similarity/neighbours.ts';
import type { TokenSimilarity } from '../similarity/token-similarity.ts';
import type {
  CategoryColumn,
  Column,
  DateColumn,
  IdentifierColumn,
  PlaceColumn,
  TokenColumn,
} from '../table/column.ts';
import type { Dictionary } from '../table/dictionary.ts';
import type { FieldSpec } from '../table/field.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { Comparator } from './comparator.ts';
import { CategoryComparator } from './compare-category.ts';
import { DateComparator } from './compare-date.ts';
import { IdentifierComparator } from './compare-identifier.ts';
import { NameComparator } from './compare-name.ts';
import { PlaceComparator } from './compare-place.ts';
import { RangeComparator } from './compare-range.ts';
import { TextComparator } from './compare-text.ts';
import { TokenRarity } from './token-rarity.ts';

/** Which likeness a field's tokens are compared by. */
export type SimilarityOf = (field: FieldSpec) => TokenSimilarity;

/** The neighbours of every vocabulary of a table, each found once. */
export type NeighboursOf = ReadonlyMap<Dictionary, Neighbours>;

export function neighboursOf(
  table: RecordTable,
  similarityOf: SimilarityOf,
  bounds: LevelBounds,
): NeighboursOf {
  const counts = new Map<Dictionary, Uint32Array>();
  const fields = new Map<Dictionary, FieldSpec>();
  for (const column of table.columns) {
    if (!isTokenColumn(column)) continue;
    const { dictionary, tokens, spec } = column;
    const held = counts.get(dictionary) ?? new Uint32Array(dictionary.size);
    for (const token of tokens.values) held[token]!++;
    counts.set(dictionary, held);
    if (!fields.has(dictionary)) fields.set(dictionary, spec);
  }
  return new Map(
    [...fields].map(([dictionary, field]) => {
      const vocabulary = { dictionary, counts: counts.get(dictionary)! };
      return [dictionary, findNeighbours(vocabulary, similarityOf(field), bounds)];
    }),
  );
}

export function isTokenColumn(column: Column): column is TokenColumn {
  return column.spec.kind === 'name' || column.spec.kind === 'text';
}

/** How many comparisons a field makes: one, or one for each part of a name. */
export function comparisonsOf(field: FieldSpec): number {
  return field.kind === 'name' ? (field.parts?.length ?? 1) : 1;
}

/**
 * A comparator for each column, in order.
 * @param repeats further records that a person of the table has, on average over records
 */
export function comparatorsFor(
  table: RecordTable,
  neighbours: NeighboursOf,
  repeats: number,
): Comparator[] {
  return table.columns.map((column) =>
    isTokenColumn(column)
      ? tokenComparator(column, neighbours.get(column.dictionary)!, repeats)
      : valueComparator(column, repeats),
  );
}

function tokenComparator(column: TokenColumn, near: Neighbours, repeats: number): Comparator {
  const rarity = new TokenRarity(column, near, repeats);
  return column.spec.kind === 'name'
    ? new NameComparator(column, near, rarity)
    : new TextComparator(near, rarity);
}

function valueComparator(column: Column, repeats: number): Comparator {
  switch (column.spec.kind) {
    case 'category':
      return new CategoryComparator(column as CategoryColumn, repeats);
    case 'identifier':
      return new IdentifierComparator(column as IdentifierColumn, repeats);
    case 'place':
      return new PlaceComparator(column as PlaceColumn, repeats);
    case 'date':
      return new DateComparator(column as DateColumn, repeats);
    default:
      return new RangeComparator();
  }
}
