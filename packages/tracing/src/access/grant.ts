import type { UserId } from '@sila/domain';

/** What a grant opens: one list, all of a source, what speaks of one site, one tracing request. */
export const SCOPE_KINDS = ['list', 'source', 'site', 'request'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Why somebody may look: a closed list, so that it can be counted and asked about. */
export const PURPOSES = [
  'tracing',
  'identification',
  'familyContact',
  'intake',
  'information',
  'quality',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface Scope {
  readonly kind: ScopeKind;
  /** An id; for a site its name as Sila folds it. */
  readonly of: string;
}

/** Leave for one account to see one scope, for a purpose and a time. */
export interface Grant {
  readonly id: string;
  readonly userId: UserId;
  readonly scope: Scope;
  readonly purpose: Purpose;
  readonly note: string;
  readonly givenBy: UserId;
  readonly givenAt: string;
  /** ISO instant from which on it opens nothing. */
  readonly endsAt: string;
  readonly takenBackAt: string | null;
}

/** A grant with what its ids are called. */
export interface ShownGrant extends Omit<Grant, 'userId' | 'givenBy'> {
  readonly user: { readonly id: UserId; readonly name: string };
  readonly givenBy: { readonly id: UserId; readonly name: string };
  /** Of the list, the source or the site. */
  readonly name: string;
  /** True while it opens something. */
  readonly holds: boolean;
}

/** What a reach opens, by kind of scope; the data layer finds nothing outside it. */
export interface Opened {
  readonly lists: readonly string[];
  readonly sources: readonly string[];
  readonly sites: readonly string[];
  /** Tracing requests, with their sought persons' records and the candidates for them. */
  readonly requests: readonly string[];
  /** Records opened one by one: a person for whom the glass was broken. */
  readonly records: readonly string[];
}

export const NOTHING_OPENED: Opened = {
  lists: [],
  sources: [],
  sites: [],
  requests: [],
  records: [],
};
