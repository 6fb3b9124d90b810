import type {
  CategoryColumn,
  Column,
  DateColumn,
  IdentifierColumn,
  Lists,
  PlaceColumn,
  RangeColumn,
  TokenColumn,
} from '../table/column.ts';
import { NO_DATE } from '../table/column.ts';
import type { FieldValue } from '../table/field.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { OnlineRecord } from './online-record.ts';

/** What a record of a table states, as it was given. */
export function statedIn(table: RecordTable, record: number): OnlineRecord {
  return {
    list: table.listNames[table.lists[record]!]!,
    values: table.columns.map((column) => valueIn(column, record)),
  };
}

function valueIn(column: Column, record: number): FieldValue {
  switch (column.spec.kind) {
    case 'name':
    case 'text':
      return tokensIn(column as TokenColumn, record);
    case 'category': {
      const { codes, dictionary } = column as CategoryColumn;
      return codes[record]! < 0 ? null : dictionary.texts[codes[record]!]!;
    }
    case 'identifier': {
      const { codes, bare, scopes } = column as IdentifierColumn;
      const values = listOf(codes, record);
      return orNull(values.map((code) => ({ value: bare[code]!, scope: scopes[code]! })));
    }
    case 'place': {
      const { nodes, dictionary } = column as PlaceColumn;
      const path = listOf(nodes, record).at(-1);
      return path === undefined ? null : dictionary.texts[path]!.split('\u0000').slice(1);
    }
    case 'date': {
      const { year, month, day, first, last } = column as DateColumn;
      if (year[record] === NO_DATE) return null;
      return {
        year: year[record]!,
        month: month[record]!,
        day: day[record]!,
        first: first[record]!,
        last: last[record]!,
      };
    }
    case 'range': {
      const { min, max } = column as RangeColumn;
      return Number.isNaN(min[record]!) ? null : { min: min[record]!, max: max[record]! };
    }
  }
}

function tokensIn({ spec, tokens, parts, dictionary }: TokenColumn, record: number): FieldValue {
  const from = tokens.starts[record]!;
  const words = listOf(tokens, record).map((token) => dictionary.texts[token]!);
  if (spec.kind === 'text') return orNull(words);
  return orNull(words.map((text, at) => ({ text, part: parts[from + at]! })));
}

function listOf({ starts, values }: Lists, record: number): number[] {
  return Array.from(values.subarray(starts[record]!, starts[record + 1]!));
}

function orNull<T extends readonly unknown[]>(list: T): T | null {
  return list.length === 0 ? null : list;
}
