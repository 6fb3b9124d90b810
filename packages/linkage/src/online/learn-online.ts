import { type CountedField, countFields } from '../compare/field-counts.ts';
import type { LinkResult, LinkRules } from '../link-table.ts';
import { inThisThread } from '../run-task.ts';
import { latinSimilarity } from '../similarity/latin-similarity.ts';
import {
  type NeighboursOf,
  neighboursOf,
  type SimilarityOf,
} from '../similarity/table-neighbours.ts';
import type { Column, IdentifierColumn, PlaceColumn, TokenColumn } from '../table/column.ts';
import type { Dictionary } from '../table/dictionary.ts';
import type { RecordTable } from '../table/record-table.ts';
import { type LinkModel, withFields } from '../weigh/model.ts';
import { learnKeys } from './learn-keys.ts';
import type { OnlineField } from './online-field.ts';
import { countedNumbers, OnlineNumbers } from './online-numbers.ts';
import type { OnlineKnowledge } from './online-record.ts';
import { OnlineValues } from './online-values.ts';
import { type LearnedWords, OnlineWords } from './online-words.ts';
import { MOST_WORDS, RowStore } from './row-store.ts';
import { statedIn } from './stated-in.ts';
import { writeRecord } from './write-record.ts';

/**
 * Makes ready for an index what a batch run learned: the model, how common
 * each value is, which words are near, and which keys bring how many together.
 * Indexes are made from it with `new OnlineIndex`, one or more: they share the
 * learned words and values. Records of the table take the numbers of their rows (`result.rowOf`), so
 * that each pair weighs what it weighed in the batch run.
 * @param rules those of the batch run
 */
export function learnOnline(
  table: RecordTable,
  { model }: Pick<LinkResult, 'model'>,
  rules: Pick<LinkRules, 'similarityOf' | 'identifies' | 'onePerPersonLists' | 'parallel'> = {},
): OnlineKnowledge {
  const similarityOf = rules.similarityOf ?? (() => latinSimilarity);
  const identifies = rules.identifies ?? (() => true);
  const parallel = rules.parallel ?? inThisThread({ similarityOf, identifies: () => identifies });
  const near = neighboursOf(table, { similarityOf, bounds: model.similarity }, parallel);
  const fields = fieldsOf(table, near, { similarityOf, model });
  return {
    fields,
    model: withFields(model, table.fields),
    records: table.size,
    keys: learnKeys(fields, { ...rowsOf(table, fields), cap: model.blocking.cap }),
    onePerPersonLists: rules.onePerPersonLists ?? new Set(),
    identifies,
  };
}

function rowsOf(table: RecordTable, fields: readonly OnlineField[]) {
  const store = new RowStore();
  const words = new Int32Array(MOST_WORDS);
  for (let r = 0; r < table.size; r++) {
    store.write(r, words, writeRecord(fields, statedIn(table, r).values, words));
  }
  return {
    records: table.size,
    each(take: (row: { words: Int32Array; length: number; list: number }) => void) {
      for (let r = 0; r < table.size; r++)
        take({ words, length: store.read(r, words, 0), list: 0 });
    },
  };
}

interface Likeness {
  readonly similarityOf: SimilarityOf;
  readonly model: LinkModel;
}

function fieldsOf(table: RecordTable, near: NeighboursOf, likeness: Likeness): OnlineField[] {
  const counted = countFields(table, near);
  const words = new Map<Dictionary, OnlineWords>();
  const wordsOf = (column: TokenColumn): OnlineWords => {
    const known = words.get(column.dictionary);
    if (known !== undefined) return known;
    const found = new OnlineWords(learnedWords(table, column, { counted, likeness }));
    words.set(column.dictionary, found);
    return found;
  };
  return table.columns.map((column, c) =>
    fieldOf(column, counted[c]!, {
      wordsOf,
      place: sharing(table, column).indexOf(c),
      records: table.size,
    }),
  );
}

/** The columns that share a column's vocabulary, in order. */
function sharing(table: RecordTable, column: Column): number[] {
  if (!('dictionary' in column)) return [];
  return table.columns.flatMap((other, c) =>
    'dictionary' in other && other.dictionary === column.dictionary ? [c] : [],
  );
}

function learnedWords(
  table: RecordTable,
  column: TokenColumn,
  { counted, likeness }: { readonly counted: readonly CountedField[]; readonly likeness: Likeness },
): LearnedWords {
  const fields = sharing(table, column).flatMap((c) => {
    const { counted: counts } = counted[c]!;
    return counts.kind === 'tokens' ? [counts] : [];
  });
  return {
    texts: column.dictionary.texts,
    near: fields[0]!.near,
    counts: fields.map(({ counts }) => counts),
    similarity: likeness.similarityOf(column.spec),
    bounds: likeness.model.similarity,
  };
}

interface FieldParts {
  readonly wordsOf: (column: TokenColumn) => OnlineWords;
  /** Among the fields of its vocabulary. */
  readonly place: number;
  readonly records: number;
}

function fieldOf(
  column: Column,
  { spec, counted }: CountedField,
  { wordsOf, place, records }: FieldParts,
): OnlineField {
  switch (counted.kind) {
    case 'tokens':
      return { spec, kind: 'tokens', words: wordsOf(column as TokenColumn), place };
    case 'values': {
      const { texts } = (column as PlaceColumn).dictionary;
      return {
        spec,
        kind: 'values',
        values: new OnlineValues(texts, counted.counts, counted.present),
      };
    }
    case 'numbers': {
      const { texts } = (column as IdentifierColumn).dictionary;
      const { issuers, counted: held } = countedNumbers(texts, counted.numbers.counts);
      return { spec, kind: 'numbers', numbers: new OnlineNumbers(issuers, held, records) };
    }
    default:
      return { spec, kind: 'plain', counted };
  }
}
