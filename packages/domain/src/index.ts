export {
  ATTACHMENT_FORMS,
  ATTACHMENT_KINDS,
  ATTACHMENT_PLACES,
  type AttachmentForm,
  type AttachmentKind,
  type AttachmentPlace,
  LARGEST_ATTACHMENT,
  MOST_ATTACHED_A_DAY,
  MOST_ATTACHED_BYTES_A_DAY,
  MOST_ATTACHMENTS,
  MOST_PAGE_ROWS,
} from './attachment.ts';
export { ATTRIBUTES, type Attribute, SEALED_ATTRIBUTES } from './attribute.ts';
export { type CivilDay, civilDay, dayNumber, daysInMonth, isCivilDay } from './civil-day.ts';
export type {
  ConfirmingDecision,
  Decision,
  DeferringDecision,
  RejectingDecision,
  Reviewer,
  Verdict,
} from './decision.ts';
export {
  ENTERED_COLUMNS,
  ENTERED_ROW,
  type EnteredCells,
  type EnteredColumn,
  enteredCells,
  enteredColumn,
  NUMBERS_ENTERED,
  sealedAs,
} from './entered-row.ts';
export {
  type AttachmentId,
  type DecisionId,
  type DeliveryId,
  type FilingId,
  type InquiryId,
  isUuid,
  type LinkRunId,
  type ListId,
  type MatchId,
  type ModelId,
  type NoticeId,
  type PersonId,
  type RecordId,
  type RequestId,
  type SecondReviewId,
  type SoughtPersonId,
  type SourceId,
  type UserId,
  uuidV7,
} from './ids.ts';
export { ISSUE_CODES, type Issue, type IssueCode } from './issue.ts';
export { MAILBOX_SIZES, sealedLengths } from './mailbox-sizes.ts';
export type {
  Agreement,
  ConfirmedMatch,
  DeferredMatch,
  Explanation,
  ExplanationPart,
  Match,
  MatchState,
  ProposedMatch,
  RejectedMatch,
} from './match.ts';
export {
  compareDates,
  type DateParts,
  type DatePrecision,
  dateInterval,
  datePrecision,
  datesOverlap,
  daysApart,
  earliestDay,
  formatPartialDate,
  isApproximate,
  isOpenInterval,
  isUncertain,
  latestDay,
  openInterval,
  type PartialDate,
  parsePartialDate,
  partialDateOfDay,
} from './partial-date.ts';
export { type PersonRecord, validateRecord } from './person-record.ts';
export { PROBLEMS, type Problem, type ProblemCode } from './problem.ts';
export { KIND_RULES, kindAllows, RECORD_KINDS, type RecordKind } from './record-kind.ts';
export { ok, type Result, refused } from './result.ts';
export { contentKeyPlace } from './sealed-place.ts';
export { type SplitCells, splitRow } from './split-row.ts';
export type { Statement } from './statement.ts';
export {
  CHANNELS,
  CHECK_OUTCOMES,
  CHECKS,
  type Channel,
  type CheckKind,
  type CheckOutcome,
  CONSENT_SCOPES,
  type ConsentScope,
  ENDED_STATES,
  ENQUIRER_CONSENTS,
  type EnquirerConsent,
  type FoundAge,
  type FoundLife,
  IDENTIFYING_METHODS,
  type IdentifyingMethod,
  type JourneyStation,
  NOTICE_KINDS,
  type NoticeKind,
  RELATIONS,
  type Relation,
  SOUGHT_STATES,
  type SoughtPerson,
  type SoughtState,
  STATION_KINDS,
  type StationKind,
  TALKS,
  type Talk,
} from './tracing-request.ts';
export type {
  AgeValue,
  JourneyValue,
  NameValue,
  NormalisedValue,
  PlaceValue,
  ScopedNumber,
  Station,
} from './value.ts';
