import type { ExplainedPair } from '../explain-pair.ts';
import type { FieldValue } from '../table/field.ts';
import type { LinkModel } from '../weigh/model.ts';
import type { Identifies } from '../weigh/weighed-table.ts';
import type { OnlineField } from './online-field.ts';
import type { KeyPlan } from './record-keys.ts';

/** What a record states: the name of its list, and one value for each field of the index. */
export interface OnlineRecord {
  readonly list: string;
  readonly values: readonly FieldValue[];
}

/** What a batch run learned, made ready for an index; see `learnOnline`. */
export interface OnlineKnowledge {
  readonly fields: readonly OnlineField[];
  readonly model: LinkModel;
  /** Records that were learned from. */
  readonly records: number;
  readonly keys: KeyPlan;
  readonly onePerPersonLists: ReadonlySet<string>;
  readonly identifies: Identifies;
}

export interface FindOptions {
  /** Most records to give; 10 when left out. */
  readonly limit?: number;
  /** Whether to tell what each found record's bits are made of. */
  readonly explain?: boolean;
}

export interface FoundRecord {
  readonly record: number;
  readonly cluster: number;
  /** Log2 odds that the record is of the person asked for. */
  readonly bits: number;
  readonly probability: number;
  /** Present where it was asked for. */
  readonly explanation?: ExplainedPair;
}
