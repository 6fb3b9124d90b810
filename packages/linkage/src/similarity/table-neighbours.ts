import type { Parallel } from '../parallel.ts';
import type { Column, TokenColumn } from '../table/column.ts';
import type { Dictionary } from '../table/dictionary.ts';
import type { FieldSpec } from '../table/field.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { LevelBounds } from './near-levels.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import type { TokenSimilarity } from './token-similarity.ts';

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
