import type { Attribute } from './attribute.ts';
import type { NormalisedValue } from './value.ts';

/** One attribute of a record: what the source wrote, and what Sila read in it. */
export interface Statement {
  readonly attribute: Attribute;
  /** Word for word as delivered; never overwritten. */
  readonly asStated: string;
  /** Null when it could not be read; an Issue then says why. */
  readonly normalised: NormalisedValue | null;
  /** Column in the delivered row, counted from 1. */
  readonly column: number;
}
