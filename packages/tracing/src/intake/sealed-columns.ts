import { SEALED_ATTRIBUTES } from '@sila/domain';
import type { ColumnMap } from '../column-map.ts';

/** Columns, from 1, whose cells only the team may open. */
export function sealedColumnsOf(mapping: readonly ColumnMap[]): readonly number[] {
  return mapping
    .filter(({ attribute }) => attribute !== null && SEALED_ATTRIBUTES.has(attribute))
    .map(({ column }) => column);
}
