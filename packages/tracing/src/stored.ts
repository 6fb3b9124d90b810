import type {
  Attribute,
  DecisionId,
  DeliveryId,
  Explanation,
  Issue,
  LinkRunId,
  ListId,
  MatchId,
  MatchState,
  ModelId,
  PersonId,
  RecordId,
  RecordKind,
  SecondReviewId,
  SourceId,
  Statement,
  UserId,
  Verdict,
} from '@sila/domain';
import type { LinkModel } from '@sila/linkage';
import type { ColumnMap } from './column-map.ts';
import type { LinkFailure } from './link/link-failure.ts';
import type { ModelChange } from './link/refine-model.ts';

/** The nouns as the registry keeps them. Instants are ISO 8601 in UTC. */
export interface Source {
  readonly id: SourceId;
  readonly name: string;
  readonly kind: RecordKind;
  readonly onePerPerson: boolean;
}

/** How a source's files were last mapped, to propose it again when the header fits. */
export interface SavedMapping {
  readonly source: Source;
  readonly header: readonly (string | null)[];
  readonly mapping: readonly ColumnMap[];
}

/**
 * How a delivered file is to be read: plain data that the reader of files
 * makes, that is kept beside the bytes, and that it gets back as it was.
 */
export interface FileFormat {
  /** `entered`: no file, rows that people typed. */
  readonly kind: 'csv' | 'xlsx' | 'jsonl' | 'entered';
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly hasHeader?: boolean;
  readonly headerRow?: number;
}

/** One row of a file as delivered, before anything is understood of it. */
export interface DeliveredRow {
  /** As a person counts: the first line or sheet row is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly issues: readonly Issue[];
  /** Columns whose cells were taken out and sealed before this was read; blank in `cells`. */
  readonly sealedColumns?: readonly number[];
}

/** A delivered file: its bytes stay as they came. */
export interface Delivery {
  readonly id: DeliveryId;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly format: FileFormat;
  readonly header: readonly (string | null)[];
  /** How many rows it seems to hold, where that can be told without reading it. */
  readonly rowsAbout: number | null;
  /** Columns that came sealed; null where the file came whole. */
  readonly sealedColumns: readonly number[] | null;
}

export type ListState = 'reading' | 'cancelled' | 'read' | 'failed';

export interface List {
  readonly id: ListId;
  readonly source: Source;
  readonly delivery: Delivery;
  readonly listDate: string | null;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly mapping: readonly ColumnMap[];
  readonly state: ListState;
  /** The last row whose record or bad row is kept; reading goes on after it. */
  readonly lastRow: number;
  readonly counts: {
    readonly rows: number;
    readonly records: number;
    readonly bad: number;
    readonly doubts: number;
  };
  /** How many records state each attribute. */
  readonly stated: Readonly<Partial<Record<Attribute, number>>>;
  readonly previousListId: ListId | null;
  readonly failure: string | null;
}

export interface NewRecord {
  readonly id: RecordId;
  readonly row: number;
  readonly cells: readonly string[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** The name that heads a card, as stated. */
  readonly title: string | null;
  /** Every number it states, folded for exact look-up. */
  readonly numbers: readonly string[];
}

export interface BadRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Columns that hold something sealed; blank in `cells`. */
  readonly sealedColumns: readonly number[];
  readonly issues: readonly Issue[];
  readonly mendedAt: string | null;
  /** What it was mended to; `cells` stay as delivered. */
  readonly mended: {
    readonly cells: readonly string[];
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

/** A bad row when it is first kept. */
export type NewBadRow = Omit<BadRow, 'mendedAt' | 'mended' | 'sealedColumns'>;

/** A record with where it stands. */
export interface StoredRecord {
  readonly id: RecordId;
  readonly personId: PersonId;
  readonly kind: RecordKind;
  readonly source: Source;
  readonly listId: ListId;
  readonly listName: string;
  readonly listDate: string | null;
  readonly listedAt: string;
  readonly row: number;
  readonly title: string | null;
  readonly header: readonly (string | null)[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** Attributes it states that the reader may not see; left out where nothing is withheld. */
  readonly withheld?: ReadonlySet<Attribute>;
}

/** A weighed pair as stored, whatever its state. */
export interface StoredMatch {
  readonly id: MatchId;
  readonly left: RecordId;
  readonly right: RecordId;
  readonly state: MatchState;
  readonly version: number;
  readonly probability: number;
  readonly explanation: Explanation;
}

export interface QueueLine {
  readonly id: MatchId;
  readonly left: RecordId;
  readonly right: RecordId;
  readonly state: MatchState;
  readonly version: number;
  readonly leftTitle: string | null;
  readonly rightTitle: string | null;
  readonly leftList: string;
  readonly rightList: string;
  readonly totalBits: number;
  readonly probability: number;
  readonly worth: number;
}

export interface StoredDecision {
  readonly id: DecisionId;
  readonly matchId: MatchId;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
  /** Decisions of one act (a split) share it and are withdrawn together. */
  readonly groupId: DecisionId;
  readonly withdrawn: {
    readonly by: { readonly id: UserId; readonly name: string };
    readonly at: string;
    readonly reason: string;
  } | null;
}

/** A decision with the pair it is about. */
export interface PairDecision extends StoredDecision {
  readonly left: RecordId;
  readonly right: RecordId;
  readonly leftTitle: string | null;
  readonly rightTitle: string | null;
}

export interface LinkRun {
  readonly id: LinkRunId;
  readonly state: 'running' | 'done' | 'failed';
  readonly scope: 'changed' | 'all';
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly pairsCompared: number;
  readonly proposed: number;
  readonly model: string;
  /** Null where it did not break off. */
  readonly failure: LinkFailure | null;
}

/** A second judgement on a decided pair, made without seeing the first. */
export interface SecondReview {
  readonly id: SecondReviewId;
  readonly matchId: MatchId;
  /** The first decision, which stood when this was judged. */
  readonly decisionId: DecisionId;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
}

/** A pair that two people judged without knowing of each other. */
export interface JudgedTwice {
  readonly matchId: MatchId;
  readonly left: RecordId;
  readonly right: RecordId;
  readonly leftTitle: string | null;
  readonly rightTitle: string | null;
  readonly first: Judgement;
  readonly second: Judgement & { readonly id: SecondReviewId };
}

interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
}

/** A version of the model, kept as it was made. */
export interface StoredModel {
  readonly id: ModelId;
  readonly version: number;
  readonly origin: 'refined' | 'imported';
  readonly model: LinkModel;
  /** Records of the registry it was learned on: its prior is a chance among those. */
  readonly records: number;
  /** Decisions it was refined by. */
  readonly decisions: number;
  readonly changes: readonly ModelChange[];
  readonly note: string;
  readonly at: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly isChosen: boolean;
}
