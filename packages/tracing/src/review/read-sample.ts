import type { MatchState, RecordId } from '@sila/domain';
import type { SampledPair } from '@sila/estimate';

/** A sampled record, or one of its pairs as it stands; `other` is null for a record with no pair. */
export interface SampleLine {
  readonly record: RecordId;
  /** The order in which records were drawn. */
  readonly place: number;
  readonly other: RecordId | null;
  readonly inclusion: number;
  readonly bits: number;
  readonly isLinked: boolean;
  /** Null where no such pair is waiting or decided. */
  readonly state: MatchState | null;
  /** True where other decisions have made the two one person. */
  readonly together: boolean;
}

export interface DecidedRecord {
  readonly pairs: readonly (SampledPair & { readonly bits: number })[];
}

export interface SampleStanding {
  /** The drawn records that count: from the first drawn on, as far as they are decided. */
  readonly records: readonly DecidedRecord[];
  /** Pairs decided among those. */
  readonly decided: number;
  /** Pairs among those that were put off or passed over. */
  readonly open: number;
  /** All records that were drawn, and all pairs to decide among theirs. */
  readonly drawn: number;
  readonly pairs: number;
}

/** At most so large a part of the records that count may have a pair passed over: each widens the interval. */
const MOST_PASSED_OVER = 0.02;

/**
 * Which sampled records may be used: those drawn first, as far as people have
 * come, because whoever took the ones that happen to be decided would take the
 * easy ones. Up to one in fifty of them may hold a pair passed over; that pair is
 * then as good as put off, and widens the interval.
 */
export function readSample(lines: readonly SampleLine[]): SampleStanding {
  const records = groupByRecord(lines);
  let [passed, used] = [0, 0];
  for (const [at, pairs] of records.entries()) {
    if (pairs.some(isWaiting)) passed++;
    else if (passed <= MOST_PASSED_OVER * (at + 1)) used = at + 1;
  }
  const counting = records.slice(0, used);
  const kept = counting.map((pairs) => ({ pairs: pairs.map(decidedPair) }));
  const all = kept.flatMap(({ pairs }) => pairs);
  return {
    records: kept,
    decided: all.filter(({ isSame }) => isSame !== null).length,
    open: all.filter(({ isSame }) => isSame === null).length,
    drawn: records.length,
    pairs: lines.filter(({ other }) => other !== null).length,
  };
}

function groupByRecord(lines: readonly SampleLine[]): SampleLine[][] {
  const groups = new Map<RecordId, SampleLine[]>();
  for (const line of [...lines].sort((a, b) => a.place - b.place)) {
    const group = groups.get(line.record) ?? [];
    if (line.other !== null) group.push(line);
    groups.set(line.record, group);
  }
  return [...groups.values()];
}

function isWaiting({ state, together }: SampleLine): boolean {
  return !together && (state === null || state === 'proposed');
}

function decidedPair({ inclusion, bits, isLinked, state, together }: SampleLine) {
  const isSame = together || state === 'confirmed' ? true : state === 'rejected' ? false : null;
  return { inclusion, bits, isLinked, isSame };
}
