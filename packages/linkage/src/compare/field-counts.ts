import type { Neighbours } from '../similarity/neighbours.ts';
import { isTokenColumn, type NeighboursOf } from '../similarity/table-neighbours.ts';
import type {
  CategoryColumn,
  Column,
  DateColumn,
  IdentifierColumn,
  PlaceColumn,
} from '../table/column.ts';
import { Dictionary } from '../table/dictionary.ts';
import type { FieldSpec } from '../table/field.ts';
import type { RecordTable } from '../table/record-table.ts';
import { sharedInt32, sharedUint16, sharedUint32 } from '../table/shared-arrays.ts';
import { type DayCounts, dayCounts } from './day-counts.ts';
import { frequenciesOf } from './rarity.ts';
import { type TokenCounts, tokenCounts } from './token-counts.ts';

/** How often the values of each field occur, and which words are near: counted once, plain arrays that any thread can read. */
export type FieldCounts =
  | { readonly kind: 'tokens'; readonly counts: TokenCounts; readonly near: Neighbours }
  | { readonly kind: 'values'; readonly counts: Uint32Array; readonly present: number }
  | { readonly kind: 'numbers'; readonly numbers: NumberCounts }
  | { readonly kind: 'days'; readonly days: DayCounts }
  | { readonly kind: 'range' };

/** Numbers by code: how many records hold each, its issuer, and its signs: units[starts[c]] up to units[starts[c + 1]]. */
export interface NumberCounts {
  readonly counts: Uint32Array;
  readonly records: number;
  readonly scopes: Int32Array;
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

/** All that comparing needs to know of a field. */
export interface CountedField {
  readonly spec: FieldSpec;
  readonly counted: FieldCounts;
}

export function countFields(table: RecordTable, near: NeighboursOf): CountedField[] {
  return table.columns.map((column) => ({ spec: column.spec, counted: countsOf(column, near) }));
}

function countsOf(column: Column, near: NeighboursOf): FieldCounts {
  if (isTokenColumn(column)) {
    const neighbours = near.get(column.dictionary)!;
    return { kind: 'tokens', counts: tokenCounts(column, neighbours), near: neighbours };
  }
  switch (column.spec.kind) {
    case 'category':
      return categoryCounts(column as CategoryColumn);
    case 'identifier':
      return { kind: 'numbers', numbers: numberCounts(column as IdentifierColumn) };
    case 'place': {
      const { nodes, dictionary } = column as PlaceColumn;
      return { kind: 'values', ...frequenciesOf(nodes, dictionary.size) };
    }
    case 'date':
      return { kind: 'days', days: dayCounts(column as DateColumn) };
    default:
      return { kind: 'range' };
  }
}

function categoryCounts({ codes, dictionary }: CategoryColumn): FieldCounts {
  const counts = sharedUint32(dictionary.size);
  let present = 0;
  for (const code of codes) {
    if (code < 0) continue;
    counts[code]!++;
    present++;
  }
  return { kind: 'values', counts, present };
}

function numberCounts({ codes, dictionary, scopes, bare }: IdentifierColumn): NumberCounts {
  const issuers = new Dictionary();
  const scopeOf = sharedInt32(dictionary.size);
  const starts = sharedUint32(dictionary.size + 1);
  for (let code = 0; code < dictionary.size; code++) {
    scopeOf[code] = issuers.code(scopes[code]!);
    starts[code + 1] = starts[code]! + bare[code]!.length;
  }
  const units = sharedUint16(starts[dictionary.size]!);
  bare.forEach((text, code) => {
    for (let i = 0; i < text.length; i++) units[starts[code]! + i] = text.charCodeAt(i);
  });
  const { counts } = frequenciesOf(codes, dictionary.size);
  return { counts, records: codes.starts.length - 1, scopes: scopeOf, starts, units };
}
