import type { RecordId, RequestId, SoughtPersonId } from './ids.ts';
import type { PartialDate } from './partial-date.ts';

/** The life of one sought person within a request. Every one of them can be reopened. */
export const SOUGHT_STATES = [
  'received',
  'accepted',
  'inTracing',
  'candidateFound',
  'verified',
  'reunified',
  'contactRestored',
  'informedOfDeath',
  'stillOpen',
  'withdrawn',
] as const;
export type SoughtState = (typeof SOUGHT_STATES)[number];

/** States in which the search itself has come to an end, until somebody reopens it. */
export const ENDED_STATES: ReadonlySet<SoughtState> = new Set([
  'reunified',
  'contactRestored',
  'informedOfDeath',
  'withdrawn',
]);

/** What the enquirer is to the person sought. */
export const RELATIONS = [
  'mother',
  'father',
  'wife',
  'husband',
  'sister',
  'brother',
  'daughter',
  'son',
  'grandparent',
  'otherRelative',
  'friend',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How a request came. */
export const CHANNELS = ['inPerson', 'phone', 'filing', 'partner'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What an enquirer allows to be done with what they told, use by use. */
export const ENQUIRER_CONSENTS = ['trace', 'partner', 'court', 'statistics'] as const;
export type EnquirerConsent = (typeof ENQUIRER_CONSENTS)[number];

/**
 * What a found adult allows, scope by scope, for one enquirer: that they learn
 * of the finding at all, that words are carried to and fro, that they learn the
 * name in use, see a photograph; and that partners, courts or counts may use it.
 */
export const CONSENT_SCOPES = [
  'match',
  'relay',
  'name',
  'photo',
  'partner',
  'court',
  'statistics',
] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** How a consent was spoken. */
export const TALKS = ['inPerson', 'phone', 'partner'] as const;
export type Talk = (typeof TALKS)[number];

/** What is held against a candidate. Looks may be noted; they never identify. */
export const CHECKS = [
  'familyQuestion',
  'marks',
  'document',
  'dna',
  'dental',
  'fingerprints',
  'looks',
] as const;
export type CheckKind = (typeof CHECKS)[number];
export const CHECK_OUTCOMES = ['fits', 'contradicts', 'open'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** By what a death may be found: never by looks, nor by what a family is asked. */
export const IDENTIFYING_METHODS = [
  'dna',
  'dental',
  'fingerprints',
  'document',
] as const satisfies readonly CheckKind[];
export type IdentifyingMethod = (typeof IDENTIFYING_METHODS)[number];

/** What a found person is known to be: `trace` tells neither of life nor of death now. */
export type FoundLife = 'living' | 'dead' | 'trace';
/** Of age as far as any statement tells; unknown is protected like a minor. */
export type FoundAge = 'adult' | 'minor' | 'unknown';

/** What an enquirer may be told as news. */
export const NOTICE_KINDS = ['found', 'contactRestored', 'reunified', 'death'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A stop on the way of a person sought, as the family or a witness told it. */
export const STATION_KINDS = [
  'lastSeen',
  'checkpoint',
  'branch',
  'transfer',
  'prison',
  'court',
  'hospital',
  'witness',
] as const;
export type StationKind = (typeof STATION_KINDS)[number];

export interface JourneyStation {
  readonly id: string;
  readonly kind: StationKind;
  /** As told. */
  readonly place: string;
  /** As told; `date` is how Sila read it, null where it couldn't. */
  readonly dateAsStated: string;
  readonly date: PartialDate | null;
  readonly note: string;
}

/** One person whom an enquirer looks for: a record as any other, with a life of its own. */
export interface SoughtPerson {
  readonly id: SoughtPersonId;
  readonly requestId: RequestId;
  readonly recordId: RecordId;
  readonly relation: Relation;
}
