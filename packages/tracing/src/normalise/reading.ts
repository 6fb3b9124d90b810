import type { Issue, NormalisedValue } from '@sila/domain';

/** What was read in one cell, and what is wrong with it; the caller adds column and header to the issues. */
export interface Reading<V extends NormalisedValue = NormalisedValue> {
  readonly value: V | null;
  readonly issues: readonly Issue[];
}

/** A reading with nothing wrong. */
export function reads<V extends NormalisedValue>(value: V): Reading<V> {
  return { value, issues: [] };
}

/** Nothing could be read, and why. The record stands all the same: one cell is not the person. */
export function unreadable(code: Issue['code'], params?: Issue['params']): Reading<never> {
  return { value: null, issues: [doubt(code, params)] };
}

export function doubt(code: Issue['code'], params?: Issue['params']): Issue {
  return params === undefined ? { code, severity: 'doubt' } : { code, params, severity: 'doubt' };
}
