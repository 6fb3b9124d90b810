import type { Attribute } from '@sila/domain';
import type { Actor } from '../actor.ts';
import type { List } from '../stored.ts';
import { fieldKindsOf, showingFor } from './field-policy.ts';

/** Columns of a list whose cells this actor may not read as delivered, counted from 1. */
export function hiddenColumns(
  list: Pick<List, 'source' | 'mapping'>,
  actor: Actor,
): ReadonlySet<number> {
  if (actor.kind !== 'user') return new Set();
  const { roles } = actor.user;
  const about = { kind: list.source.kind, isMinor: false };
  const isHidden = (attribute: Attribute | null) =>
    attribute !== null && showingFor(roles, fieldKindsOf(attribute, about)) !== 'shown';
  const hidden = list.mapping.filter(({ attribute }) => isHidden(attribute));
  return new Set(hidden.map(({ column }) => column));
}

/** A row with those cells left blank. */
export function hideCells(
  cells: readonly string[],
  hidden: ReadonlySet<number>,
): readonly string[] {
  return hidden.size === 0 ? cells : cells.map((cell, at) => (hidden.has(at + 1) ? '' : cell));
}
