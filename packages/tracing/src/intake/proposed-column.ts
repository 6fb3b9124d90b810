import type { Attribute } from '@sila/domain';
import type { ColumnMap } from '../column-map.ts';
import type { ValueShapes } from './value-shapes.ts';

/** A proposal for one column, to be looked over by a person before anything is read. */
export interface ProposedColumn extends ColumnMap {
  /** 0 to 1. */
  readonly confidence: number;
  readonly drawnFrom: 'header' | 'values' | 'both' | 'none';
}

/** A column with what is known of it while the proposal is made. */
export interface ColumnEvidence {
  readonly column: number;
  readonly header: string | null;
  readonly shapes: ValueShapes;
  readonly attribute: Attribute | null;
  readonly confidence: number;
  readonly drawnFrom: ProposedColumn['drawnFrom'];
}
