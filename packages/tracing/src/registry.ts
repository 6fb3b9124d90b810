import type {
  DecisionId,
  DeliveryId,
  Explanation,
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
import type { AccessRegistry } from './access/access-registry.ts';
import type { Invitations, Recoveries, SecondFactors, Sessions, Users } from './accounts.ts';
import type { AuditLine } from './actor.ts';
import type { Attachments, Pages } from './attachments/attachments-port.ts';
import type { AuditTree } from './audit-tree.ts';
import type { EnteredRows } from './entered/entered-rows.ts';
import type { Erasures } from './erasure/erasures.ts';
import type { LinkFailure } from './link/link-failure.ts';
import type { LinkRecord } from './link/link-record.ts';
import type { RunFigures } from './link/run-figures.ts';
import type { SampledLink } from './link/sample-pairs.ts';
import type { PasskeyStore } from './passkey.ts';
import type { Filings } from './public/filings.ts';
import type { PublicDesk, PublicFace } from './public/public-face.ts';
import type { Requests } from './requests/requests-port.ts';
import type { Retention } from './retention/retention.ts';
import type { SampleLine } from './review/read-sample.ts';
import type { PairStanding } from './review/worth.ts';
import type { SealedThings } from './sealed-things.ts';
import type {
  BadRow,
  Delivery,
  JudgedTwice,
  LinkRun,
  List,
  ListState,
  NewBadRow,
  NewRecord,
  PairDecision,
  QueueLine,
  SavedMapping,
  SecondReview,
  Source,
  StoredDecision,
  StoredMatch,
  StoredModel,
  StoredRecord,
} from './stored.ts';
import type { TeamKeys } from './team-keys.ts';
import type { TenantKeys } from './tenant-key.ts';
import type { DayOfReading } from './watch/find-unusual.ts';
import type { HoneyRecords } from './watch/honey.ts';

/** Null where it doesn't matter. */
export interface AuditFilter {
  readonly userId: UserId | null;
  /** How the act begins: `person` finds `person.read` too. */
  readonly act: string | null;
  readonly subject: string | null;
  /** As `2026-01-31`, UTC. */
  readonly day: string | null;
}

export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly act: string;
  readonly subjects: readonly string[];
  /** What the account held grants for at that moment. */
  readonly purposes: readonly string[];
  /** The account had opened one of the subjects by breaking the glass. */
  readonly isEmergency: boolean;
}

export interface AuditLog {
  append(lines: readonly (AuditLine & { at: string; by: UserId | null })[]): Promise<void>;
  read(page: { before: number | null; limit: number; only: AuditFilter }): Promise<AuditEntry[]>;
  /** What each account did on each day since this instant; days and nights of this time zone. */
  days(asked: { since: string; zone: string }): Promise<DayOfReading[]>;
}

export interface Sources {
  all(): Promise<Source[]>;
  find(id: SourceId): Promise<Source | null>;
  add(source: Source, at: string): Promise<void>;
  saveMapping(id: SourceId, saved: Omit<SavedMapping, 'source'>): Promise<void>;
  savedMappings(): Promise<SavedMapping[]>;
}

export interface Deliveries {
  find(id: DeliveryId): Promise<Delivery | null>;
  findByHash(sha256: string): Promise<Delivery | null>;
  add(delivery: Delivery & { bytes: Uint8Array; by: UserId; at: string }): Promise<void>;
  /** As they are stored: under the delivery's own key. */
  bytes(id: DeliveryId): Promise<Uint8Array>;
}

export interface ListCounts {
  /** Records whose person holds a record of another list. */
  readonly joined: number;
  /** Records in a match that waits. */
  readonly proposed: number;
}

export interface Lists {
  all(): Promise<List[]>;
  find(id: ListId): Promise<List | null>;
  byDelivery(id: DeliveryId): Promise<List | null>;
  /** The newest list of a source. */
  latestOf(id: SourceId): Promise<ListId | null>;
  add(list: {
    id: ListId;
    sourceId: SourceId;
    deliveryId: DeliveryId;
    listDate: string | null;
    at: string;
    by: UserId;
    mapping: List['mapping'];
    previousListId: ListId | null;
  }): Promise<void>;
  /** Moves to `to` when the list now stands in one of `from`; false when it doesn't. */
  move(
    id: ListId,
    step: { from: readonly ListState[]; to: ListState; failure?: string },
  ): Promise<boolean>;
  counts(ids: readonly ListId[]): Promise<Map<ListId, ListCounts>>;
  nextToRead(): Promise<ListId | null>;
  overlap(): Promise<{ a: ListId; b: ListId; confirmed: number; proposed: number }[]>;
}

export interface Rows {
  /** Keeps one batch and moves the list's progress on; false when the list is no longer being read. */
  keep(
    listId: ListId,
    batch: {
      records: readonly NewRecord[];
      bad: readonly NewBadRow[];
      /** The row the list must stand at for this batch to follow on it. */
      afterRow: number;
      lastRow: number;
    },
  ): Promise<boolean>;
  /** In file order, mended ones in their place: a page begins where the one before ended, whatever is mended meanwhile. */
  bad(listId: ListId, page: { offset: number; limit: number }): Promise<BadRow[]>;
  findBad(listId: ListId, row: number): Promise<BadRow | null>;
  mend(
    listId: ListId,
    mending: { record: NewRecord; reason: string; by: UserId; at: string },
  ): Promise<void>;
  /** The open cells of one row as delivered. */
  deliveredCells(listId: ListId, row: number): Promise<readonly string[]>;
  /** All rows of a list as delivered, in file order. */
  delivered(listId: ListId): Promise<{ row: number; cells: string[]; recordId: RecordId | null }[]>;
}

export interface Records {
  find(ids: readonly RecordId[]): Promise<StoredRecord[]>;
  byNumber(folded: string, limit: number): Promise<RecordId[]>;
  /** What records say, in the order of their ids, `limit` at most after `after`. */
  page(
    after: RecordId | null,
    limit: number,
  ): Promise<{ id: RecordId; statements: readonly Statement[] }[]>;
}

/** Derived from the confirmed matches; kept current by every decision, rebuildable at any time. */
export interface Persons {
  /** The person each record belongs to; a record joined to none is a person of its own. */
  of(ids: readonly RecordId[]): Promise<Map<RecordId, PersonId>>;
  /** All records of the persons, the persons' ids themselves included; unknown ids are left out. */
  members(ids: readonly PersonId[]): Promise<Map<PersonId, RecordId[]>>;
  /** Replaces what is derived about these records. */
  replace(records: readonly RecordId[], persons: ReadonlyMap<RecordId, PersonId>): Promise<void>;
  /** Forgets everything derived, before it is rebuilt. */
  clear(): Promise<void>;
  /** Every record that is joined to another, with its person. */
  allJoined(): Promise<Map<RecordId, PersonId>>;
  /** How many records are joined, and into how many persons. */
  totals(): Promise<{ records: number; persons: number }>;
  /** Held to the end of the transaction, so that two decisions never derive persons at once. */
  lock(): Promise<void>;
}

export interface Edge {
  readonly id: MatchId;
  readonly left: RecordId;
  readonly right: RecordId;
  readonly state: MatchState;
  readonly version: number;
}

export interface Matches {
  find(id: MatchId): Promise<StoredMatch | null>;
  between(left: RecordId, right: RecordId): Promise<StoredMatch | null>;
  /** Matches in one of the states with both ends among `records`. */
  among(records: readonly RecordId[], states: readonly MatchState[]): Promise<Edge[]>;
  /** Matches in one of the states with one end or both among `records`. */
  touching(records: readonly RecordId[], states: readonly MatchState[]): Promise<QueueLine[]>;
  /** Compare-and-set: false when somebody changed it meanwhile. */
  move(id: MatchId, step: { version: number; to: MatchState }): Promise<boolean>;
  /** Does nothing where the two are a pair already. */
  addByHand(match: Omit<StoredMatch, 'state' | 'version'>): Promise<void>;
  queue(page: {
    state: MatchState;
    offset: number;
    limit: number;
  }): Promise<{ items: QueueLine[]; total: number }>;
  /** Sampled pairs that wait, those of the record drawn first at the top. */
  sampleQueue(page: {
    offset: number;
    limit: number;
  }): Promise<{ items: QueueLine[]; total: number }>;
  countByState(): Promise<Record<MatchState, number>>;
  /** Decided pairs by stratum: see stratumOf. */
  decidedByStratum(): Promise<Map<string, number>>;
  /** How each undecided match with an end among `records` stands now. */
  standings(records: readonly RecordId[]): Promise<(PairStanding & { id: MatchId })[]>;
  setWorth(worth: readonly { id: MatchId; worth: number }[]): Promise<void>;
}

export interface Decisions {
  add(decision: {
    id: DecisionId;
    matchId: MatchId;
    verdict: Verdict;
    reason: string;
    by: UserId;
    at: string;
    groupId: DecisionId;
  }): Promise<void>;
  find(id: DecisionId): Promise<StoredDecision | null>;
  ofGroup(groupId: DecisionId): Promise<StoredDecision[]>;
  /** Newest first, withdrawn ones too. */
  ofMatch(id: MatchId): Promise<StoredDecision[]>;
  /** Decisions on pairs with one end or both among `records`, newest first. */
  touching(records: readonly RecordId[]): Promise<PairDecision[]>;
  latest(page: { by: UserId | null; limit: number }): Promise<PairDecision[]>;
  withdraw(id: DecisionId, withdrawal: { by: UserId; at: string; reason: string }): Promise<void>;
}

export interface NewProposal {
  /** Taken when the pair is new; a pair proposed before keeps the id it has. */
  readonly id: MatchId;
  readonly left: RecordId;
  readonly right: RecordId;
  readonly probability: number;
  readonly explanation: Explanation;
  readonly worth: number;
  /** Asked about only to measure: not proposed. */
  readonly isProbe: boolean;
}

/** Which pairs are decided to measure by. */
export interface Samples {
  /** The registry's own key to its draws: the one it has, else `fresh`, which it then keeps. */
  key(fresh: string): Promise<string>;
  /** Puts a run's sample in the place of the one before; records in the order they were drawn. */
  replace(drawn: readonly RecordId[], pairs: readonly SampledLink[]): Promise<void>;
  standing(): Promise<SampleLine[]>;
  /** How many pairs wait that are asked about only to measure. */
  probesWaiting(): Promise<number>;
}

/** Blind second judgements on a tenth of the decided pairs. */
export interface SecondReviews {
  /** Drawn pairs decided by others, judged a second time by nobody, and never decided by `reader`. */
  due(reader: UserId, page: { limit: number }): Promise<{ items: QueueLine[]; total: number }>;
  add(review: Omit<SecondReview, 'by' | 'withdrawn'> & { by: UserId }): Promise<void>;
  find(id: SecondReviewId): Promise<SecondReview | null>;
  withdraw(id: SecondReviewId, withdrawal: { at: string; reason: string }): Promise<void>;
  /** Pairs whose standing decision has a standing second judgement, newest first. */
  judgedTwice(): Promise<JudgedTwice[]>;
}

/** Versions of the model, and which one people chose to use. */
export interface Models {
  /** Newest first. */
  all(): Promise<StoredModel[]>;
  find(id: ModelId): Promise<StoredModel | null>;
  add(model: Omit<StoredModel, 'by' | 'isChosen'> & { by: UserId }): Promise<void>;
  /** Null: the general model, learned anew by every run. */
  choose(choice: { id: ModelId | null; by: UserId; at: string; reason: string }): Promise<void>;
  chosen(): Promise<StoredModel | null>;
}

export interface LinkRuns {
  latest(): Promise<LinkRun | null>;
  /** False when one is running already. */
  begin(run: { id: LinkRunId; scope: LinkRun['scope']; at: string }): Promise<boolean>;
  end(
    id: LinkRunId,
    outcome: Pick<LinkRun, 'pairsCompared' | 'proposed' | 'model'> & {
      state: 'done' | 'failed';
      at: string;
      /** Why it broke off. */
      failure?: LinkFailure;
      /** What a run that is done found out, and the model as it stood at its end. */
      found?: { figures: RunFigures; model: LinkModel };
    },
  ): Promise<void>;
  /** What the latest run that is done found out; null before the first. */
  found(): Promise<{ figures: RunFigures; model: LinkModel; at: string } | null>;
  /** The model that the latest learning run ended with. */
  learned(): Promise<{ model: LinkModel; records: number } | null>;
}

/** What a link run reads and what it leaves behind. */
export interface Linking {
  /** Lists and mended rows whose records no run has looked at yet. */
  waiting(): Promise<{ lists: ListId[]; records: RecordId[] }>;
  markLinked(done: { lists: readonly ListId[]; records: readonly RecordId[] }): Promise<void>;
  /** All records after `after` in the order of their ids, `limit` at most. */
  page(after: RecordId | null, limit: number): Promise<(LinkRecord & { id: RecordId })[]>;
  /** Ids of all records of these kinds. */
  ids(kinds: readonly RecordKind[]): Promise<RecordId[]>;
  /** These records as linking reads them. */
  find(ids: readonly RecordId[]): Promise<(LinkRecord & { id: RecordId })[]>;
  /** Pairs that a model proposed and people decided same or different, as they stand; by-hand joins left out. */
  judged(): Promise<
    {
      left: RecordId;
      right: RecordId;
      isSame: boolean;
      probability: number;
      /** For a pair asked about only to measure: how many such pairs it stands for. */
      standsFor: number | null;
    }[]
  >;
  /** Expected pairs of one person among all that are or were proposed, by band of probability: see bandOf. */
  likelyByBand(): Promise<Map<number, number>>;
  /** Pairs with a standing decision. */
  decided(): Promise<{ same: [RecordId, RecordId][]; different: [RecordId, RecordId][] }>;
  /** Writes proposals; pairs that somebody decided meanwhile stay as they are. */
  propose(runId: LinkRunId, proposals: readonly NewProposal[]): Promise<void>;
  /** Undecided pairs that this run looked at again and no longer proposes leave the queue. */
  retire(runId: LinkRunId, looked: ReadonlySet<RecordId> | 'all'): Promise<void>;
}

/** Everything stored, by noun, as one transaction sees it. */
export interface Registry extends AccessRegistry {
  readonly users: Users;
  readonly sessions: Sessions;
  readonly secondFactors: SecondFactors;
  readonly passkeys: PasskeyStore;
  readonly invitations: Invitations;
  readonly recoveries: Recoveries;
  readonly audit: AuditLog;
  readonly auditTree: AuditTree;
  readonly sources: Sources;
  readonly deliveries: Deliveries;
  readonly lists: Lists;
  readonly rows: Rows;
  readonly entered: EnteredRows;
  readonly records: Records;
  readonly persons: Persons;
  readonly requests: Requests;
  readonly attachments: Attachments;
  readonly pages: Pages;
  readonly matches: Matches;
  readonly decisions: Decisions;
  readonly linkRuns: LinkRuns;
  readonly linking: Linking;
  readonly samples: Samples;
  readonly secondReviews: SecondReviews;
  readonly models: Models;
  readonly publicFace: PublicFace;
  readonly publicDesk: PublicDesk;
  readonly filings: Filings;
  readonly sealed: SealedThings;
  readonly erasures: Erasures;
  readonly teamKeys: TeamKeys;
  readonly tenantKeys: TenantKeys;
  readonly retention: Retention;
  readonly honey: HoneyRecords;
}
