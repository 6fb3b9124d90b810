import type { Column } from './column.ts';
import { Dictionary } from './dictionary.ts';
import type { FieldSpec } from './field.ts';
import { orderOfHashes } from './hash-order.ts';
import {
  identifierColumn,
  joined,
  wholeCodes,
  wholeDates,
  wholeLists,
  wholeRanges,
} from './join-parts.ts';
import { mergeTexts } from './merge-texts.ts';
import type { RecordTable } from './record-table.ts';
import type { ColumnParts, PartTexts, TablePart, Vocabulary } from './table-part.ts';

/** What is known of the whole table beside its parts. */
export interface WholeTable {
  readonly fields: readonly FieldSpec[];
  /** Distinct; in any order. */
  readonly listNames: readonly string[];
  /** Id of a record by its place, counted over the parts in their order. */
  readonly idAt: (place: number) => string;
}

/** A table, and for each of its records the place it was given at. */
export interface AssembledTable {
  readonly table: RecordTable;
  readonly order: Uint32Array;
}

/**
 * Puts a table together from parts that were read side by side. The result is
 * what TableBuilder makes of the same records.
 * @throws RangeError when two records have one id
 */
export function assembleTable(
  parts: readonly TablePart[],
  { fields, listNames, idAt }: WholeTable,
): AssembledTable {
  const size = parts.reduce((sum, { rows }) => sum + rows, 0);
  const order = orderOfHashes(
    {
      first: joined(
        Uint32Array,
        parts.map(({ idHashes }) => idHashes.first),
      ),
      second: joined(
        Uint32Array,
        parts.map(({ idHashes }) => idHashes.second),
      ),
    },
    idAt,
  );
  const stated = fields.map((_, f) => f).filter((f) => parts.some(({ columns }) => columns[f]));
  const vocabularies = mergeVocabularies(parts, fields);
  const names = new Dictionary();
  for (const name of listNames) names.code(name);
  const listCodes = names.settle();
  const lists = joined(
    Int32Array,
    parts.map((part) => part.lists),
  );
  const columns = stated.map((f) =>
    wholeColumn(fields[f]!, { parts, place: f, order, vocabularies }),
  );
  let ids: string[] | null = null;
  const table: RecordTable = {
    size,
    get ids() {
      ids ??= Array.from(order, idAt);
      return ids;
    },
    lists: Int32Array.from(order, (r) => listCodes[lists[r]!]!),
    listNames: names.texts,
    fields: stated.map((f) => fields[f]!),
    columns,
  };
  return { table, order };
}

const NO_TEXTS: PartTexts = {
  texts: [],
  hashes: { first: new Uint32Array(0), second: new Uint32Array(0) },
};

function mergeVocabularies(
  parts: readonly TablePart[],
  fields: readonly FieldSpec[],
): ReadonlyMap<string, Vocabulary> {
  const names = new Set(fields.map(vocabularyOf));
  return new Map(
    [...names].map((name) => {
      const merged = mergeTexts(parts.map(({ texts }) => texts.get(name) ?? NO_TEXTS));
      const dictionary = Dictionary.settled(merged.texts);
      return [name, { dictionary, renumbered: merged.renumbered }];
    }),
  );
}

/** Token fields of one vocabulary share a dictionary; all others have their own. */
export function vocabularyOf(field: FieldSpec): string {
  return field.vocabulary ?? `field ${field.name}`;
}

function wholeColumn(spec: FieldSpec, given: ColumnParts): Column {
  const vocabulary = given.vocabularies.get(vocabularyOf(spec))!;
  const { dictionary } = vocabulary;
  switch (spec.kind) {
    case 'name':
    case 'text': {
      const { lists, parts } = wholeLists(given, vocabulary);
      return { spec, dictionary, tokens: lists, parts };
    }
    case 'place':
      return { spec, dictionary, nodes: wholeLists(given, vocabulary).lists };
    case 'identifier':
      return identifierColumn(spec, dictionary, wholeLists(given, vocabulary).lists);
    case 'category':
      return { spec, dictionary, codes: wholeCodes(given, vocabulary) };
    case 'date':
      return { spec, ...wholeDates(given) };
    case 'range':
      return { spec, ...wholeRanges(given) };
  }
}
