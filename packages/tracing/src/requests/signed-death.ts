import type { IdentifyingMethod, Reviewer } from '@sila/domain';

declare const brand: unique symbol;

/** A death as a board found it. Only `signedDeath` makes one. */
export interface SignedDeath {
  readonly [brand]: true;
  readonly method: IdentifyingMethod;
  readonly evidence: string;
  readonly board: readonly Reviewer[];
  /** The day on which somebody told the family face to face. */
  readonly toldOn: string;
}
