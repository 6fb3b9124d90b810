import type { DateColumn, IdentifierColumn, Lists, RangeColumn } from './column.ts';
import { NO_DATE } from './column.ts';
import type { Dictionary } from './dictionary.ts';
import type { FieldSpec } from './field.ts';
import type { ColumnParts, PartColumn, Vocabulary } from './table-part.ts';

type Numbers = Int32Array | Uint32Array | Float64Array;
type Shaped<S extends PartColumn['shape']> = Extract<PartColumn, { shape: S }>;

/** Arrays one behind the other. */
export function joined<T extends Numbers>(
  kind: new (length: number) => T,
  pieces: readonly T[],
): T {
  const whole = new kind(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece as never, at);
    at += piece.length;
  }
  return whole;
}

/** Lists of all parts in the table's order; `parts` as the tokens stand, 0 where a part has none. */
export function wholeLists(
  given: ColumnParts,
  { renumbered }: Vocabulary,
): { lists: Lists; parts: Uint8Array } {
  const pieces = given.parts.map((part) => part.columns[given.place] as Shaped<'lists'> | null);
  const total = pieces.reduce((sum, piece) => sum + (piece?.values.length ?? 0), 0);
  const values = new Int32Array(total);
  const parts = new Uint8Array(total);
  const starts = new Uint32Array(given.order.length + 1);
  const firstRows = firstRowsOf(given.parts);
  let at = 0;
  for (let place = 0; place < given.order.length; place++) {
    const row = given.order[place]!;
    let p = 0;
    while (firstRows[p + 1]! <= row) p++;
    const piece = pieces[p];
    if (piece) {
      const r = row - firstRows[p]!;
      const codes = renumbered[p]!;
      const roles = piece.parts;
      const end = piece.ends[r]!;
      for (let v = r === 0 ? 0 : piece.ends[r - 1]!; v < end; v++, at++) {
        values[at] = codes[piece.values[v]!]!;
        if (roles !== null) parts[at] = roles[v]!;
      }
    }
    starts[place + 1] = at;
  }
  return { lists: { starts, values }, parts };
}

/** The first row of each part, counted over all; last, how many there are. */
function firstRowsOf(parts: ColumnParts['parts']): Uint32Array {
  const first = new Uint32Array(parts.length + 1);
  parts.forEach(({ rows }, p) => {
    first[p + 1] = first[p]! + rows;
  });
  return first;
}

export function wholeCodes(given: ColumnParts, { renumbered }: Vocabulary): Int32Array {
  const pieces = given.parts.map((part, p) => {
    const column = part.columns[given.place] as Shaped<'codes'> | null;
    if (column === null) return new Int32Array(part.rows).fill(-1);
    return column.codes.map((code) => (code < 0 ? -1 : renumbered[p]![code]!));
  });
  return pick(joined(Int32Array, pieces), given.order);
}

const DATE_PARTS = ['year', 'month', 'day', 'first', 'last'] as const;

export function wholeDates(given: ColumnParts): Omit<DateColumn, 'spec'> {
  const columns = DATE_PARTS.map((name) => {
    const pieces = given.parts.map((part) => {
      const column = part.columns[given.place] as Shaped<'dates'> | null;
      return column?.[name] ?? new Int32Array(part.rows).fill(name === 'year' ? NO_DATE : 0);
    });
    return pick(joined(Int32Array, pieces), given.order);
  });
  const [year, month, day, first, last] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { year, month, day, first, last };
}

export function wholeRanges(given: ColumnParts): Omit<RangeColumn, 'spec'> {
  const side = (name: 'min' | 'max') => {
    const pieces = given.parts.map((part) => {
      const column = part.columns[given.place] as Shaped<'ranges'> | null;
      return column?.[name] ?? new Float64Array(part.rows).fill(Number.NaN);
    });
    const whole = joined(Float64Array, pieces);
    return Float64Array.from(given.order, (r) => whole[r]!);
  };
  return { min: side('min'), max: side('max') };
}

/** Scopes and bare values are cut from the dictionary's texts when they are first asked for. */
export function identifierColumn(
  spec: FieldSpec,
  dictionary: Dictionary,
  codes: Lists,
): IdentifierColumn {
  let scopes: string[] | null = null;
  let bare: string[] | null = null;
  return {
    spec,
    dictionary,
    codes,
    get scopes() {
      scopes ??= dictionary.texts.map((text) => text.slice(0, text.indexOf('\u0000')));
      return scopes;
    },
    get bare() {
      bare ??= dictionary.texts.map((text) => text.slice(text.indexOf('\u0000') + 1));
      return bare;
    },
  };
}

function pick(source: Int32Array, order: Uint32Array): Int32Array {
  const picked = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) picked[place] = source[order[place]!]!;
  return picked;
}
