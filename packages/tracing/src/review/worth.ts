import type { RecordKind } from '@sila/domain';
import { reviewWorth } from '@sila/estimate';

/** What is known about a pair when its place in the queue is worked out. */
export interface PairStanding {
  /** What the model believes, 0 to 1. */
  readonly probability: number;
  /** How many records each side's person holds now. */
  readonly leftSize: number;
  readonly rightSize: number;
  readonly leftKind: RecordKind;
  readonly rightKind: RecordKind;
  /** True when other decisions have made the two one person already. */
  readonly together: boolean;
  /** Decisions made on pairs of its stratum: see stratumOf. */
  readonly decidedAlike: number;
}

/**
 * What a decision on a pair is worth to those who wait for one: its expected
 * value (uncertainty × effect on the persons × need of its stratum, see
 * reviewWorth), doubled where a sought person meets a record that isn't a
 * search, because only that answers a family. A pair whose records are one
 * person already changes nothing and comes last.
 */
export function worthOf(pair: PairStanding): number {
  if (pair.together) return 0;
  const answersFamily = (pair.leftKind === 'sought') !== (pair.rightKind === 'sought');
  return reviewWorth(pair) * (answersFamily ? 2 : 1);
}
