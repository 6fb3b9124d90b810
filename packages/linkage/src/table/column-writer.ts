import { type Column, type Lists, NO_DATE, reorderLists } from './column.ts';
import type { Dictionary } from './dictionary.ts';
import type {
  DateValue,
  FieldSpec,
  FieldValue,
  NameToken,
  RangeValue,
  ScopedValue,
} from './field.ts';
import { GrowableInts } from './growable.ts';

/** For each dictionary, the new number of each old one. */
export type Renumbering = ReadonlyMap<Dictionary, Int32Array>;

/** Takes one field's values record by record, and closes them into a column in a given order. */
export interface ColumnWriter {
  add(value: FieldValue): void;
  close(order: Uint32Array, renumbered: Renumbering): Column;
}

/** A record seldom states more; a cell of pasted text must not make one record a million tokens. */
export const MOST_TOKENS = 24;

export function columnWriter(spec: FieldSpec, dictionary: Dictionary): ColumnWriter {
  switch (spec.kind) {
    case 'name':
    case 'text':
      return tokenWriter(spec, dictionary);
    case 'category':
      return categoryWriter(spec, dictionary);
    case 'identifier':
      return identifierWriter(spec, dictionary);
    case 'place':
      return placeWriter(spec, dictionary);
    case 'date':
      return dateWriter(spec);
    case 'range':
      return rangeWriter(spec);
  }
}

interface ListWriter {
  readonly values: GrowableInts;
  end(): void;
  close(order: Uint32Array, codes?: Int32Array): Lists;
}

function listWriter(): ListWriter {
  const values = new GrowableInts();
  const ends = new GrowableInts();
  ends.push(0);
  return {
    values,
    end: () => ends.push(values.length),
    close(order, codes) {
      const renumbered = codes === undefined ? values.view() : values.view().map((v) => codes[v]!);
      return reorderLists({ starts: Uint32Array.from(ends.view()), values: renumbered }, order);
    },
  };
}

function tokenWriter(spec: FieldSpec, dictionary: Dictionary): ColumnWriter {
  const tokens = listWriter();
  const parts = listWriter();
  return {
    add(value) {
      const stated = (value ?? []) as readonly (NameToken | string)[];
      for (let i = 0; i < stated.length && i < MOST_TOKENS; i++) {
        const token = stated[i]!;
        tokens.values.push(dictionary.code(typeof token === 'string' ? token : token.text));
        parts.values.push(typeof token === 'string' ? 0 : token.part);
      }
      tokens.end();
      parts.end();
    },
    close: (order, renumbered) => ({
      spec,
      dictionary,
      tokens: tokens.close(order, renumbered.get(dictionary)!),
      parts: Uint8Array.from(parts.close(order).values),
    }),
  };
}

function categoryWriter(spec: FieldSpec, dictionary: Dictionary): ColumnWriter {
  const codes = new GrowableInts();
  return {
    add: (value) => codes.push(value === null ? -1 : dictionary.code(value as string)),
    close(order, renumbered) {
      const numbers = renumbered.get(dictionary)!;
      const picked = pick(codes, order).map((code) => (code < 0 ? -1 : numbers[code]!));
      return { spec, dictionary, codes: picked };
    },
  };
}

function identifierWriter(spec: FieldSpec, dictionary: Dictionary): ColumnWriter {
  const codes = listWriter();
  return {
    add(value) {
      for (const stated of (value ?? []) as readonly ScopedValue[]) {
        codes.values.push(dictionary.code(`${stated.scope}\u0000${stated.value}`));
      }
      codes.end();
    },
    close: (order, renumbered) => ({
      spec,
      dictionary,
      codes: codes.close(order, renumbered.get(dictionary)!),
      scopes: dictionary.texts.map((text) => text.slice(0, text.indexOf('\u0000'))),
      bare: dictionary.texts.map((text) => text.slice(text.indexOf('\u0000') + 1)),
    }),
  };
}

function placeWriter(spec: FieldSpec, dictionary: Dictionary): ColumnWriter {
  const nodes = listWriter();
  return {
    add(value) {
      let path = '';
      for (const step of (value ?? []) as readonly string[]) {
        path += `\u0000${step}`;
        nodes.values.push(dictionary.code(path));
      }
      nodes.end();
    },
    close: (order, renumbered) => ({
      spec,
      dictionary,
      nodes: nodes.close(order, renumbered.get(dictionary)!),
    }),
  };
}

function dateWriter(spec: FieldSpec): ColumnWriter {
  const year = new GrowableInts();
  const month = new GrowableInts();
  const day = new GrowableInts();
  const first = new GrowableInts();
  const last = new GrowableInts();
  return {
    add(value) {
      const date = value as DateValue | null;
      year.push(date === null ? NO_DATE : date.year);
      month.push(date?.month ?? 0);
      day.push(date?.day ?? 0);
      first.push(date?.first ?? 0);
      last.push(date?.last ?? 0);
    },
    close: (order) => ({
      spec,
      year: pick(year, order),
      month: pick(month, order),
      day: pick(day, order),
      first: pick(first, order),
      last: pick(last, order),
    }),
  };
}

function rangeWriter(spec: FieldSpec): ColumnWriter {
  const ranges: (RangeValue | null)[] = [];
  return {
    add: (value) => ranges.push(value as RangeValue | null),
    close: (order) => ({
      spec,
      min: Float64Array.from(order, (r) => ranges[r]?.min ?? Number.NaN),
      max: Float64Array.from(order, (r) => ranges[r]?.max ?? Number.NaN),
    }),
  };
}

function pick(values: GrowableInts, order: Uint32Array): Int32Array {
  const source = values.view();
  return Int32Array.from(order, (r) => source[r]!);
}
