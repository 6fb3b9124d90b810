import type { Dictionary } from './dictionary.ts';
import type { FieldSpec } from './field.ts';

/** Lists of numbers, one list a record: record r's are values[starts[r]] up to values[starts[r + 1]]. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Int32Array;
}

/** `name` and `text`: tokens in the order written; `parts` beside them for names. */
export interface TokenColumn {
  readonly spec: FieldSpec;
  readonly tokens: Lists;
  readonly parts: Uint8Array;
  readonly dictionary: Dictionary;
}

/** `category`: one code a record, -1 where missing. */
export interface CategoryColumn {
  readonly spec: FieldSpec;
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

/** `identifier`: codes of values within their scope (one dictionary entry is scope and value). */
export interface IdentifierColumn {
  readonly spec: FieldSpec;
  readonly codes: Lists;
  /** Scope of each dictionary entry, and the bare value. */
  readonly scopes: readonly string[];
  readonly bare: readonly string[];
  readonly dictionary: Dictionary;
}

/** `place`: the nodes of the path, widest first; a node's text is the path down to it. */
export interface PlaceColumn {
  readonly spec: FieldSpec;
  readonly nodes: Lists;
  readonly dictionary: Dictionary;
}

/** `date`: year is NO_DATE where missing; see DateValue for the rest. */
export interface DateColumn {
  readonly spec: FieldSpec;
  readonly year: Int32Array;
  readonly month: Int32Array;
  readonly day: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** `range`: NaN where missing. */
export interface RangeColumn {
  readonly spec: FieldSpec;
  readonly min: Float64Array;
  readonly max: Float64Array;
}

export type Column =
  | TokenColumn
  | CategoryColumn
  | IdentifierColumn
  | PlaceColumn
  | DateColumn
  | RangeColumn;

/** No date is stated. */
export const NO_DATE = -2147483648;

/** The same lists in another order: record r of the result is record order[r] of the source. */
export function reorderLists(lists: Lists, order: Uint32Array): Lists {
  const starts = new Uint32Array(order.length + 1);
  const values = new Int32Array(lists.values.length);
  let at = 0;
  for (let r = 0; r < order.length; r++) {
    const from = lists.starts[order[r]!]!;
    const to = lists.starts[order[r]! + 1]!;
    // A loop: making a view of each short list costs more than copying it.
    for (let source = from; source < to; source++) values[at++] = lists.values[source]!;
    starts[r + 1] = at;
  }
  return { starts, values };
}
