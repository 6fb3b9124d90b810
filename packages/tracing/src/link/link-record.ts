import type { Explanation, RecordKind, Statement } from '@sila/domain';
import type { LinkModel } from '@sila/linkage';
import type { RunFigures } from './run-figures.ts';
import type { SampleDesign, SampledLink } from './sample-pairs.ts';

/** A record as linking reads it. */
export interface LinkRecord {
  readonly id: string;
  /** The list it stands in; numbers without an issuer mean something only within it. */
  readonly list: string;
  readonly kind: RecordKind;
  readonly statements: readonly Statement[];
}

export interface LinkProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
}

export interface LinkInput {
  readonly records: readonly LinkRecord[];
  /** Only pairs that touch one of these are proposed; all when absent. */
  readonly changed?: ReadonlySet<string>;
  /** Pairs a reviewer has decided: never proposed again, and held to when records are grouped. */
  readonly decided: {
    readonly same: readonly (readonly [string, string])[];
    readonly different: readonly (readonly [string, string])[];
  };
  /** Lists that name each person at most once. */
  readonly onePerPersonLists: ReadonlySet<string>;
  readonly model?: LinkModel;
  /** Records drawn at random, by whose pairs the links are to be measured. */
  readonly sample?: SampleDesign;
  /** Called often; a promise it returns is waited for, so that a server can serve in between. */
  readonly onProgress?: (progress: LinkProgress) => void | Promise<void>;
}

/** Two records that may speak of one person, the smaller id left. */
export interface LinkProposal {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
  readonly explanation: Explanation;
}

export interface LinkOutcome {
  /** Most probable first. */
  readonly proposals: readonly LinkProposal[];
  /** Records likely of one person, groups of two and more, ids ascending. */
  readonly clusters: readonly (readonly string[])[];
  /** The model with what was learned from these records. */
  readonly model: LinkModel;
  readonly stats: LinkStats;
  readonly figures: RunFigures;
  /** Pairs of the drawn records, by which the links are measured. */
  readonly sampled: readonly SampledLink[];
  /** Sampled pairs that nobody decided and that are not proposed: asked about only to measure. */
  readonly probes: readonly LinkProposal[];
}

export interface LinkStats {
  readonly records: number;
  /** Pairs that blocking brought together and that were weighed. */
  readonly pairsCompared: number;
  readonly proposed: number;
}
