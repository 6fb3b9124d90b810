import type { Dictionary } from './dictionary.ts';
import type { TextHashes } from './hash-order.ts';

/** Distinct texts of a part, by number, with their hashes. */
export interface PartTexts {
  readonly texts: readonly string[];
  readonly hashes: TextHashes;
}

/**
 * What the records of a part state in one field, with codes into the part's
 * own texts. The shapes are those of a table's columns; `ends` holds behind
 * which value each record's list ends.
 */
export type PartColumn =
  | {
      readonly shape: 'lists';
      readonly ends: Uint32Array;
      readonly values: Int32Array;
      /** Part of a name that each token plays; absent where the field has none. */
      readonly parts: Uint8Array | null;
    }
  | { readonly shape: 'codes'; readonly codes: Int32Array }
  | {
      readonly shape: 'dates';
      readonly year: Int32Array;
      readonly month: Int32Array;
      readonly day: Int32Array;
      readonly first: Int32Array;
      readonly last: Int32Array;
    }
  | { readonly shape: 'ranges'; readonly min: Float64Array; readonly max: Float64Array };

/** Records of one part of the input, read by itself. */
export interface TablePart {
  readonly rows: number;
  /** Of each record's id. */
  readonly idHashes: TextHashes;
  /** Number of each record's list, into the table's list names as they were given. */
  readonly lists: Int32Array;
  /** One for each field; null where no record of the part states it. */
  readonly columns: readonly (PartColumn | null)[];
  /** By vocabulary. */
  readonly texts: ReadonlyMap<string, PartTexts>;
}

/** The texts of one vocabulary over all parts. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  /** For each part, the new number of each of its own. */
  readonly renumbered: readonly Int32Array[];
}

/** One field of all parts. */
export interface ColumnParts {
  readonly parts: readonly TablePart[];
  /** The field's place. */
  readonly place: number;
  readonly order: Uint32Array;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
}
