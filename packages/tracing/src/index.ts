export type {
  AlertKind,
  Alerts,
  Approvals,
  Emergencies,
  Exports,
  Grants,
} from './access/access-registry.ts';
export { APPROVALS, type Approval, type ApprovedAct } from './access/approval.ts';
export { EMERGENCY_VERDICTS, type Emergency } from './access/emergency.ts';
export {
  type AskedObject,
  extentFor,
  openedBy,
  type Reach,
  type RecordPlace,
  type Verdict,
  verdictOn,
} from './access/evaluate.ts';
export { evaluateSlowly, type SlowQuery } from './access/evaluate-slowly.ts';
export {
  type Grant,
  type Opened,
  PURPOSES,
  type Purpose,
  SCOPE_KINDS,
  type Scope,
  type ScopeKind,
  type ShownGrant,
} from './access/grant.ts';
export type { ObjectState, Permission, Principal, Rule } from './access/permission.ts';
export { type Act, POLICY } from './access/policy.ts';
export { ROLES, type Role } from './access/role.ts';
export type { Invitations, Recoveries, SecondFactors, Sessions, Users } from './accounts.ts';
export type { Actor, AuditLine, User } from './actor.ts';
export type { Attachments, Pages, StoredAttachment, StoredPage } from './attachments/index.ts';
export type {
  AuditCheckpoint,
  AuditSeal,
  AuditTree,
  SealableEntry,
  TreeFrontier,
} from './audit-tree.ts';
export type { Calendar, ColumnMap, DateOrder } from './column-map.ts';
export { ENTERED_MAPPING } from './entered/entered-mapping.ts';
export type {
  Correction,
  EnteredRows,
  Entry,
  EntryKey,
  Register,
  SealedEntered,
} from './entered/entered-rows.ts';
export type {
  ErasedPlace,
  Erasing,
  Erasures,
  LedgerLine,
  ShredLedger,
} from './erasure/erasures.ts';
export {
  intakeList,
  type Linker,
  linkRun,
  linkWaiting,
  type Pulse,
  replayErasures,
} from './flow.ts';
export {
  type LetterOpening,
  letterFaults,
  letterText,
  openingWords,
  PLAIN_OPENINGS,
} from './inform/letter-words.ts';
export type { Notice } from './inform/notice.ts';
export { NEVER_MONEY, noticeWords } from './inform/notice-words.ts';
export { type NoticeFacts, type NoticeSide, prepareNotice } from './inform/prepare-notice.ts';
export type { ChangedRow } from './intake/compare-rows.ts';
export { fitsHeader } from './intake/fits-header.ts';
export { type ProposedColumn, proposeMapping } from './intake/propose-mapping.ts';
export { sealedColumnsOf } from './intake/sealed-columns.ts';
export { type Candidate, rankAmong } from './link/candidates/rank-candidates.ts';
export { TraitIndex } from './link/candidates/trait-index.ts';
export {
  fieldValues,
  identification,
  LINK_REASON_CODES,
  type LinkInput,
  type LinkOutcome,
  type LinkProgress,
  type LinkProposal,
  type LinkReasonCode,
  type LinkRecord,
  type LinkStats,
  linkRecords,
  PERSON_FIELDS,
  PERSON_MODEL,
  type PersonField,
  similarityOf,
  writtenDate,
} from './link/index.ts';
export { LINK_FAILURES, type LinkFailure } from './link/link-failure.ts';
export type { RunFigures } from './link/run-figures.ts';
export { plainNameWord } from './normalise/plain-name-word.ts';
export {
  type RecordContext,
  readOneCell,
  readRecord,
} from './normalise/read-record.ts';
export {
  type Context,
  type Operation,
  perform,
} from './operation.ts';
export {
  type AccountView,
  beginFactor,
  confirmFactor,
  endSession,
  readAccount,
  removeFactor,
} from './operations/account.ts';
export { answerApproval, listApprovals } from './operations/approvals.ts';
export { attachFile } from './operations/attach-file.ts';
export { listAttachments, type OpenedFile, readAttachment } from './operations/attachments.ts';
export { listBadRows, mendRow } from './operations/bad-rows.ts';
export { type Candidates, type CandidateView, readCandidates } from './operations/candidates.ts';
export { type AlikeRecord, checkRequest } from './operations/check-request.ts';
export { type ClusterView, readCluster } from './operations/cluster.ts';
export { actAtCommandLine, unlockAccount } from './operations/command-line.ts';
export { compareList } from './operations/compare-list.ts';
export { correctRow, strikeRow, withdrawCorrection } from './operations/correct-row.ts';
export { countRows } from './operations/count-rows.ts';
export { decide } from './operations/decide.ts';
export {
  breakGlass,
  listEmergencies,
  readAlerts,
  reviewEmergency,
  suspendUnreviewed,
} from './operations/emergencies.ts';
export {
  type Entered,
  type EntryPlace,
  enterRow,
  enterRowIn,
  type TypedRow,
  typedRow,
} from './operations/enter-row.ts';
export { proposeErasure, shredAgain } from './operations/erase.ts';
export {
  beginAuditExport,
  exportAuditPage,
  readAuditLeaves,
} from './operations/export-audit.ts';
export {
  beginExport,
  exportRecords,
  proposeExport,
} from './operations/export-records.ts';
export {
  acceptFiling,
  listFilings,
  listMailboxes,
  noteFiling,
  readFiling,
  tieMailbox,
  writeToFamily,
} from './operations/filings.ts';
export { giveGrant, listGrants, takeBackGrant } from './operations/grants.ts';
export { hearOfLinkRun, hearOfList, hearOfMatch } from './operations/hear.ts';
export { listHoney, listHoneyPlaces, plantHoney, takeOutHoney } from './operations/honey.ts';
export { join } from './operations/join.ts';
export { keepTraits } from './operations/keep-traits.ts';
export { type LinkWork, readLinkRun, startLinkRun } from './operations/linking.ts';
export { loadExample } from './operations/load-example.ts';
export { readMatch } from './operations/match.ts';
export { type Charts, readCharts, readMeasures } from './operations/measures.ts';
export { chooseModel, exportModel, importModel, listModels } from './operations/models.ts';
export { readNames } from './operations/names.ts';
export { noteBackup } from './operations/note-backup.ts';
export { openSealed, type SealedView } from './operations/open-sealed.ts';
export { openUnsent } from './operations/open-unsent.ts';
export { readOverview } from './operations/overview.ts';
export { enterPageRow, listPages, readPage, sayPageRows } from './operations/pages.ts';
export {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  listPasskeys,
  removePasskey,
  signInByPasskey,
} from './operations/passkeys.ts';
export { readPerson } from './operations/person.ts';
export { photographPage } from './operations/photograph-page.ts';
export { type Preview, previewFile } from './operations/preview-file.ts';
export { type OpenedPreview, previewFrom, SAMPLE_ROWS } from './operations/preview-from.ts';
export { beginProof, prove } from './operations/prove.ts';
export {
  changeFace,
  listInquiries,
  noteInquiry,
  type OpenedInquiry,
  readInquiry,
  readOwnFace,
} from './operations/public-desk.ts';
export { listDecisions, listQueue } from './operations/queue.ts';
export { readEntered } from './operations/read-entered.ts';
export { type EnteredView, listRegisters, readRegister } from './operations/read-register.ts';
export {
  type RequestView,
  readRequest,
  type SoughtView,
  type StepView,
} from './operations/read-request.ts';
export { endList, nextToRead } from './operations/reading.ts';
export { rebuildPersons } from './operations/rebuild-persons.ts';
export { receiveList } from './operations/receive-list.ts';
export { receiveRequest, receiveRequestIn } from './operations/receive-request.ts';
export { proposeRecovery, recoverAccount } from './operations/recovery.ts';
export { refineModel } from './operations/refine-model.ts';
export { bringBackAttachment, removeAttachment } from './operations/remove-attachment.ts';
export { listRequests, openRequestContact } from './operations/requests-desk.ts';
export { readRetention, runRetention } from './operations/retention.ts';
export {
  type KeyBefore,
  MAC_PLACE,
  noteKey,
  readKeyStanding,
  rotateKey,
} from './operations/rotate-key.ts';
export { sealAudit } from './operations/seal-audit.ts';
export { search } from './operations/search.ts';
export {
  judgeAgain,
  listDisagreements,
  listSecondReviews,
  readSecondReview,
  withdrawSecondReview,
} from './operations/second-review.ts';
export {
  acceptInvitation,
  readSession,
  recogniseSession,
  signIn,
  signOut,
} from './operations/session.ts';
export { split } from './operations/split.ts';
export { cancelList, resumeList } from './operations/stop-list.ts';
export { listSources, readList, readOverlap } from './operations/summarise.ts';
export { recogniseFile, takeSplit } from './operations/take-split.ts';
export { takeStep } from './operations/take-step.ts';
export {
  addKeyLine,
  dropKeyLine,
  type KeysView,
  putMemberKey,
  readKeys,
  signKeyLine,
} from './operations/team-keys.ts';
export {
  changeRoles,
  inviteUser,
  listUsers,
  openFirstLogin,
} from './operations/users.ts';
export { listAudit, readWatch } from './operations/watch.ts';
export { withdraw } from './operations/withdraw.ts';
export type { Passkey, PasskeySite, PasskeyStore, Passkeys } from './passkey.ts';
export type {
  Clock,
  Doors,
  Effect,
  ExampleDelivery,
  Files,
  JobProgress,
  NameSearch,
  Pace,
  Ports,
  Puzzles,
  Randomness,
  Secrets,
} from './ports.ts';
export { fileRequest } from './public/file-request.ts';
export {
  FILING_OUTCOMES,
  type FilingLine,
  type FilingOutcome,
  type FilingStanding,
  type Filings,
  type LetterForTeam,
  type StoredFiling,
} from './public/filings.ts';
export { type Inquiry, inquiryShape } from './public/inquiry.ts';
export { openMailbox, writeToTeam } from './public/mailbox.ts';
export { type PublicOperation, performPublic } from './public/perform-public.ts';
export {
  type FaceWords,
  INQUIRY_OUTCOMES,
  type InquiryOutcome,
  type InquiryStanding,
  type LetterForFamily,
  type NewFiling,
  type NewLetter,
  type PublicDesk,
  type PublicFace,
  type StoredFace,
} from './public/public-face.ts';
export { readFace, readPuzzle } from './public/read-face.ts';
export type {
  AuditLog,
  Decisions,
  Deliveries,
  Edge,
  Linking,
  LinkRuns,
  ListCounts,
  Lists,
  Matches,
  Models,
  NewProposal,
  Persons,
  Records,
  Registry,
  Rows,
  Samples,
  SecondReviews,
  Sources,
} from './registry.ts';
export { type EnquirerView, enquirerView } from './requests/enquirer-view.ts';
export { type RequestDraft, requestDraft, type SoughtDraft } from './requests/request-draft.ts';
export type {
  CandidateChange,
  RequestStanding,
  Requests,
  StoredRequest,
  StoredStep,
  WorkLine,
} from './requests/requests-port.ts';
export { type SealedNote, sealedNote } from './requests/sealed-note.ts';
export { type AskedStep, askedStep } from './requests/step.ts';
export type { Retention, RetentionRun } from './retention/retention.ts';
export { RETENTION_RULES, type RetentionRule } from './retention/rules.ts';
export type { Measures } from './review/measures.ts';
export type { SampleLine } from './review/read-sample.ts';
export type { RecordView } from './review/record-view.ts';
export { bandOf, stratumOf } from './review/stratum.ts';
export { type PairStanding, worthOf } from './review/worth.ts';
export type { SealedThings } from './sealed-things.ts';
export type {
  ContentKey,
  HeldKey,
  KeyCard,
  KeyLogLine,
  KeyPlace,
  LockedKeys,
  SealedCells,
  Sealing,
  TeamBox,
  TeamStanding,
} from './sealing.ts';
export type {
  BadRow,
  DeliveredRow,
  Delivery,
  FileFormat,
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
export type { MemberKeys, TeamKeys, TeamLinkRow, TeamShareRow } from './team-keys.ts';
export {
  KEPT_KINDS,
  type Kept,
  type KeptKind,
  type KeyStanding,
  type TenantKeys,
} from './tenant-key.ts';
export { UnreadableFile } from './unreadable-file.ts';
export { countDays, READING_ACTS } from './watch/count-days.ts';
export { type DayOfReading, findUnusual, UNUSUAL } from './watch/find-unusual.ts';
export type { HoneyOpening, HoneyRecord, HoneyRecords } from './watch/honey.ts';
export { HONEY_OPENED } from './watch/mark-honey.ts';
