import type { Parallel } from '../parallel.ts';
import { findNeighbours, type LevelBounds, type Neighbours } from '../similarity/neighbours.ts';
import type { TokenSimilarity } from '../similarity/token-similarity.ts';
import type { Column, TokenColumn } from '../table/column.ts';
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
import { DayShares } from './day-shares.ts';
import type { CountedField } from './field-counts.ts';
import { TokenRarity } from './token-rarity.ts';

/** Which likeness a field's tokens are compared by. */
export type SimilarityOf = (field: FieldSpec) => TokenSimilarity;

/** The neighbours of every vocabulary of a table, each found once. */
export type NeighboursOf = ReadonlyMap<Dictionary, Neighbours>;

export function neighboursOf(
  table: RecordTable,
  likeness: { readonly similarityOf: SimilarityOf; readonly bounds: LevelBounds },
  parallel: Parallel,
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
      return [dictionary, findNeighbours(vocabulary, { ...likeness, field }, parallel)];
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
 * A comparator for each field, in order.
 * @param repeats further records that a person of the table has, on average over records
 */
export function comparatorsFor(fields: readonly CountedField[], repeats: number): Comparator[] {
  return fields.map(({ spec, counted }) => {
    switch (counted.kind) {
      case 'tokens': {
        const rarity = new TokenRarity(counted.counts, repeats);
        return spec.kind === 'name'
          ? new NameComparator(spec, counted.near, rarity)
          : new TextComparator(counted.near, rarity);
      }
      case 'values':
        return spec.kind === 'place'
          ? new PlaceComparator(counted, repeats)
          : new CategoryComparator(counted, repeats);
      case 'numbers':
        return new IdentifierComparator(counted.numbers, spec.serial === true, repeats);
      case 'days':
        return new DateComparator(new DayShares(counted.days, repeats));
      case 'range':
        return new RangeComparator();
    }
  });
}
