import type { ScannedSlice, SliceOrder } from '@sila/formats';
import type { ReadPlan } from './read-plan.ts';

export interface ReadOrder {
  readonly slice: ScannedSlice;
  readonly plan: ReadPlan;
  readonly firstRow: number;
}

/** What a thread is asked. */
export type Ask =
  | { readonly scan: { readonly bytes: Uint8Array; readonly order: SliceOrder } }
  | { readonly read: ReadOrder };
