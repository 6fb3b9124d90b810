import {
  type Agreement,
  agreementOf,
  type DoubleJudgement,
  type Estimate,
  estimateQuality,
  estimateUniquePersons,
} from '@sila/estimate';
import type { SampleStanding } from './read-sample.ts';

/** So many sampled decisions at least, before any figure is shown: with fewer it would only mislead. */
export const NEEDED_DECISIONS = 30;

/** How good the links of the registry are now, and how that is known. */
export interface Measures {
  readonly sample: {
    /** Drawn records that count so far, of all drawn. */
    readonly records: number;
    readonly drawn: number;
    /** Decisions that the figures come from; all others were chosen because they came first in the queue, and are no fair sample. */
    readonly decided: number;
    readonly open: number;
    /** Sampled pairs in all. */
    readonly pairs: number;
    readonly needed: number;
    /** True where the sample was drawn from all pairs, not only from those that blocking brought together. */
    readonly reachesAll: boolean;
  };
  readonly precision: Estimate | null;
  readonly recall: Estimate | null;
  /** Records, groups that the engine makes of them, and persons they are about; null while the recall is not known. */
  readonly records: number;
  readonly groups: number;
  readonly persons: Estimate | null;
  readonly agreement: Agreement;
  /** The model that proposed; null before the first run. */
  readonly model: string | null;
}

export interface MeasureMaterial {
  readonly sample: SampleStanding;
  readonly groupSizes: readonly number[];
  readonly reachesAll: boolean;
  readonly twice: readonly DoubleJudgement[];
  readonly model: string | null;
}

/** Works the measures out; figures that too few decisions carry stay null. */
export function measuresOf(material: MeasureMaterial): Measures {
  const { sample, groupSizes } = material;
  const isEnough = sample.decided >= NEEDED_DECISIONS;
  const quality = isEnough ? estimateQuality(sample.records) : { precision: null, recall: null };
  const { recall } = quality;
  return {
    sample: {
      records: sample.records.length,
      drawn: sample.drawn,
      decided: sample.decided,
      open: sample.open,
      pairs: sample.pairs,
      needed: NEEDED_DECISIONS,
      reachesAll: material.reachesAll,
    },
    ...quality,
    records: groupSizes.reduce((sum, count, at) => sum + count * (at + 1), 0),
    groups: groupSizes.reduce((sum, count) => sum + count, 0),
    persons: recall === null ? null : estimateUniquePersons(groupSizes, recall),
    agreement: agreementOf(material.twice),
    model: material.model,
  };
}
