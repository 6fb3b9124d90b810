import type { RecordKind } from '@sila/domain';

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
}

/**
 * What a decision on a pair is worth to those who wait for one: what it is
 * likely to bring together, plus what it settles.
 *
 * (probability + binary entropy of it in bits) × log2(1 + leftSize · rightSize),
 * doubled where a sought person meets a record that isn't a search, because
 * only that answers a family. An almost certain pair still needs its decision
 * and keeps most of its worth (nothing closes by score); the highest worth
 * lies near two to one, where a decision both joins and teaches. A pair whose
 * records are one person already changes nothing and comes last.
 */
export function worthOf(pair: PairStanding): number {
  if (pair.together) return 0;
  const p = Math.min(1, Math.max(0, pair.probability));
  const reach = Math.log2(1 + pair.leftSize * pair.rightSize);
  const answersFamily = (pair.leftKind === 'sought') !== (pair.rightKind === 'sought');
  return (p + entropyBits(p)) * reach * (answersFamily ? 2 : 1);
}

/** How much one yes-or-no answer tells, in bits: 1 at even odds, 0 when certain. */
function entropyBits(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}
