/**
 * What a column of a table holds, and so how it is compared.
 * `name`: tokens, each with the part it plays; `text`: tokens without parts;
 * `date`: an interval of days; `category`: few values; `identifier`: numbers
 * that mean something only under one issuer; `place`: a path from the widest
 * to the narrowest; `range`: an interval of numbers.
 */
export type FieldKind = 'name' | 'text' | 'date' | 'category' | 'identifier' | 'place' | 'range';

export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  /** `name` only: the parts a token can play, at most 8; a token's part is an index into it. */
  readonly parts?: readonly string[];
  /** Parts that are always stated where they are known: another word in that place is another person's. */
  readonly anchored?: readonly string[];
  /** `identifier` only: true where numbers that begin alike are not therefore near, as serial numbers are not. */
  readonly serial?: true;
  /** Token fields of one vocabulary share a dictionary, so a token is compared once for all. */
  readonly vocabulary?: string;
}

export interface NameToken {
  readonly text: string;
  /** Index into the field's `parts`. */
  readonly part: number;
}

/**
 * A date as an interval of days, with what was written of it. Parts that are
 * not known are 0; they may be impossible (month 89) and are then still
 * compared digit by digit.
 */
export interface DateValue {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** First and last day it can be, days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

export interface ScopedValue {
  readonly value: string;
  /** Issuer; two values are compared only where both scopes are equal. */
  readonly scope: string;
}

export interface RangeValue {
  readonly min: number;
  readonly max: number;
}

/** What a record states in a field; the type follows the field's kind. Null is missing. */
export type FieldValue =
  | readonly NameToken[]
  | readonly string[]
  | readonly ScopedValue[]
  | DateValue
  | RangeValue
  | string
  | null;
