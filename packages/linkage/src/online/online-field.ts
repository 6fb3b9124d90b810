import type { CountedField } from '../compare/field-counts.ts';
import { MOST_TOKENS } from '../table/column-writer.ts';
import type {
  DateValue,
  FieldSpec,
  FieldValue,
  NameToken,
  RangeValue,
  ScopedValue,
} from '../table/field.ts';
import { PARTS } from '../table/rows.ts';
import type { OnlineNumbers } from './online-numbers.ts';
import type { OnlineValues } from './online-values.ts';
import type { OnlineWords } from './online-words.ts';

/** Steps of a place that are kept. */
const MOST_STEPS = 16;

/** A field of the engine: what was learned of it, and how a record's value is written. */
export type OnlineField = { readonly spec: FieldSpec } & (
  | { readonly kind: 'tokens'; readonly words: OnlineWords; readonly place: number }
  | { readonly kind: 'values'; readonly values: OnlineValues }
  | { readonly kind: 'numbers'; readonly numbers: OnlineNumbers }
  | { readonly kind: 'plain'; readonly counted: CountedField['counted'] }
);

/** As the batch engine's comparisons read it; anew after a vocabulary grew. */
export function countedField(field: OnlineField): CountedField {
  const { spec } = field;
  switch (field.kind) {
    case 'tokens': {
      const { near, counts } = field.words;
      return { spec, counted: { kind: 'tokens', near, counts: counts[field.place]! } };
    }
    case 'values': {
      const { counts, present } = field.values;
      return { spec, counted: { kind: 'values', counts, present } };
    }
    case 'numbers':
      return { spec, counted: { kind: 'numbers', numbers: field.numbers.table } };
    case 'plain':
      return { spec, counted: field.counted };
  }
}

const floats = new Float32Array(2);
const floatBits = new Int32Array(floats.buffer);

/**
 * Writes what a record states in a field from place `at` on, as a row of the
 * batch engine has it save that a number stands with its signs.
 * @returns the place behind it
 */
export function writeValue(
  field: OnlineField,
  value: NonNullable<FieldValue>,
  into: Int32Array,
  at: number,
): number {
  switch (field.kind) {
    case 'tokens':
      return writeTokens(field.words, value as readonly (NameToken | string)[], into, at);
    case 'numbers':
      return field.numbers.write(value as readonly ScopedValue[], into, at);
    case 'values':
      if (field.spec.kind === 'place') {
        return writePath(field.values, value as readonly string[], { into, at });
      }
      into[at] = field.values.code(value as string);
      return at + 1;
    case 'plain':
      return field.spec.kind === 'date'
        ? writeDate(value as DateValue, into, at)
        : writeRange(value as RangeValue, into, at);
  }
}

function writeTokens(
  words: OnlineWords,
  tokens: readonly (NameToken | string)[],
  into: Int32Array,
  at: number,
): number {
  const count = Math.min(MOST_TOKENS, tokens.length);
  for (let t = 0; t < count; t++) {
    const token = tokens[t]!;
    into[at + t] =
      typeof token === 'string'
        ? words.code(token) * PARTS
        : words.code(token.text) * PARTS + token.part;
  }
  return at + count;
}

function writePath(
  values: OnlineValues,
  steps: readonly string[],
  { into, at }: { readonly into: Int32Array; readonly at: number },
): number {
  let path = '';
  let to = at;
  for (const step of steps.slice(0, MOST_STEPS)) {
    path += `\u0000${step}`;
    into[to++] = values.code(path);
  }
  return to;
}

function writeDate(
  { year, month, day, first, last }: DateValue,
  into: Int32Array,
  at: number,
): number {
  into[at] = year;
  into[at + 1] = month * 100 + day;
  into[at + 2] = first;
  into[at + 3] = last;
  return at + 4;
}

function writeRange({ min, max }: RangeValue, into: Int32Array, at: number): number {
  if (Number.isNaN(min) || Number.isNaN(max)) return at;
  floats[0] = min;
  floats[1] = max;
  into[at] = floatBits[0]!;
  into[at + 1] = floatBits[1]!;
  return at + 2;
}
