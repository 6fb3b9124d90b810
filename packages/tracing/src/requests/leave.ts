import type { ConsentScope } from '@sila/domain';

declare const brand: unique symbol;

/** Leave to tell an enquirer of somebody found alive. Only `leaveFrom` makes one. */
export interface Leave {
  readonly [brand]: true;
  readonly of: 'adult' | 'guardian';
  readonly scopes: ReadonlySet<ConsentScope>;
}
