import {
  type Agreement,
  agreementOf,
  type DoubleJudgement,
  type Estimate,
  estimateQuality,
  estimateUniquePersons,
  productOfShares,
  wilsonInterval,
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
  /** Of all pairs of one person that say enough to be found: what blocking did not bring together is missed as well. */
  readonly recall: Estimate | null;
  /** Of those, the share that was compared at all; null where the last run did not measure it. */
  readonly blocking: Estimate | null;
  /** Records, groups that the engine makes of them, and persons they are about; null while the recall is not known. */
  readonly records: number;
  readonly groups: number;
  readonly persons: Estimate | null;
  readonly agreement: Agreement;
  /** The model that proposed; null before the first run. */
  readonly model: string | null;
}

interface ComparedShare {
  readonly completeness: number;
  /** Pairs that the share rests on. */
  readonly surveyed: number;
}

export interface MeasureMaterial {
  readonly sample: SampleStanding;
  readonly groupSizes: readonly number[];
  readonly reachesAll: boolean;
  /** What the last run compared of the pairs of one person found without blocks; null where it did not measure it. */
  readonly blocking: ComparedShare | null;
  readonly twice: readonly DoubleJudgement[];
  readonly model: string | null;
}

/** Works the measures out; figures that too few decisions carry stay null. */
export function measuresOf(material: MeasureMaterial): Measures {
  const { sample, groupSizes } = material;
  const isEnough = sample.decided >= NEEDED_DECISIONS;
  const quality = isEnough ? estimateQuality(sample.records) : { precision: null, recall: null };
  const blocking = blockingOf(material.blocking);
  // A sample drawn from all pairs has met what blocking missed already.
  const recall =
    quality.recall === null || blocking === null || material.reachesAll
      ? quality.recall
      : productOfShares(quality.recall, blocking);
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
    precision: quality.precision,
    recall,
    blocking,
    records: groupSizes.reduce((sum, count, at) => sum + count * (at + 1), 0),
    groups: groupSizes.reduce((sum, count) => sum + count, 0),
    persons: recall === null ? null : estimateUniquePersons(groupSizes, recall),
    agreement: agreementOf(material.twice),
    model: material.model,
  };
}

/** With Wilson's interval, as many trials as pairs were surveyed; null where none was. */
function blockingOf(figure: ComparedShare | null): Estimate | null {
  if (figure === null || figure.surveyed < 1) return null;
  const { completeness, surveyed } = figure;
  return { value: completeness, ...wilsonInterval(completeness * surveyed, surveyed) };
}
