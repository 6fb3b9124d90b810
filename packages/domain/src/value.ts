import type { PartialDate } from './partial-date.ts';

/** What a statement means, as far as Sila could read it. `asStated` always stays beside it. */
export type NormalisedValue =
  | NameValue
  | { readonly type: 'date'; readonly edtf: PartialDate }
  | AgeValue
  | { readonly type: 'sex'; readonly value: 'male' | 'female' }
  | ScopedNumber
  | PlaceValue
  | JourneyValue
  | { readonly type: 'text'; readonly folded: string };

export interface NameValue {
  readonly type: 'name';
  /** Folded tokens in the order written; the comparison reads these. */
  readonly tokens: readonly string[];
  readonly script: 'arabic' | 'latin' | 'mixed' | 'other';
}

/** An age range in whole years, and the day it was true if known. */
export interface AgeValue {
  readonly type: 'age';
  readonly minYears: number;
  readonly maxYears: number;
  /** When the age was stated (EDTF); the list's own date when the row has none. */
  readonly asOf: PartialDate | null;
}

/** A number means something only with its issuer and date: branch, hospital, placard, registry page. */
export interface ScopedNumber {
  readonly type: 'number';
  readonly value: string;
  readonly issuer: string | null;
  readonly date: PartialDate | null;
}

export interface PlaceValue {
  readonly type: 'place';
  /** Gazetteer path from the widest to the narrowest, e.g. ["SY", "SY-HI", "homs/talbiseh"]; empty when unknown. */
  readonly path: readonly string[];
  readonly folded: string;
}

/** One place where somebody was, and when, as far as that is told. */
export interface Station {
  /** As in PlaceValue. */
  readonly path: readonly string[];
  readonly folded: string;
  /** The day, month, year or interval; null where none is told. */
  readonly when: PartialDate | null;
}

/** Where somebody was one after another, as told. */
export interface JourneyValue {
  readonly type: 'journey';
  readonly stations: readonly Station[];
}
