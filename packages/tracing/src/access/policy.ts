import type { Permission, Principal, Rule } from './permission.ts';

const anyone: Rule = { who: ['stranger', 'signedIn'], sees: 'all' };
const signedIn: Rule = { who: ['signedIn'], sees: 'all' };
const jobs: Rule = { who: ['job'], sees: 'all' };
const all = (...who: Principal[]): Rule => ({ who, sees: 'all' });
const granted = (...who: Principal[]): Rule => ({ who, sees: 'granted' });

const COORDINATORS = all('coordinator');
/** Who works on lists as they come in. */
const RECEIVERS = [COORDINATORS, granted('intakeVolunteer', 'caseworker')];
/** Who types rows into the registers. */
const TYPISTS = [COORDINATORS, granted('intakeVolunteer', 'caseworker', 'forensic')];
/** Who compares records and decides. */
const REVIEWERS = [COORDINATORS, granted('caseworker', 'forensic')];
/** Who looks people up. */
const READERS = [COORDINATORS, granted('caseworker', 'forensic', 'informationOfficer')];
/** Who sees which lists there are and how far they are read. */
const LIST_READERS = [
  all('coordinator', 'analyst'),
  granted('intakeVolunteer', 'caseworker', 'forensic', 'informationOfficer'),
];
/** Who takes in what families file. */
const FILING_READERS = [COORDINATORS, granted('caseworker')];
/** Who counts and measures; figures hold no person. */
const COUNTERS = [all('coordinator', 'analyst')];

/**
 * Everything anybody may do in Sila, in one closed table: role × act × what
 * kind of subject × which states. An operation that stands in no line here does
 * not compile; who fits no rule finds nothing there. docs/decisions/access.md
 * says why.
 */
export const POLICY = {
  // The way in, and one's own account.
  recogniseSession: { subject: 'own', rules: [anyone] },
  readSession: { subject: 'own', rules: [anyone] },
  signIn: { subject: 'own', rules: [anyone] },
  acceptInvitation: { subject: 'own', rules: [anyone] },
  signOut: { subject: 'own', rules: [signedIn] },
  readAccount: { subject: 'own', rules: [signedIn] },
  endSession: { subject: 'own', rules: [signedIn] },
  beginFactor: { subject: 'own', rules: [signedIn], stepUp: true },
  confirmFactor: { subject: 'own', rules: [signedIn] },
  removeFactor: { subject: 'own', rules: [signedIn] },
  listPasskeys: { subject: 'own', rules: [signedIn] },
  beginPasskey: { subject: 'own', rules: [signedIn], stepUp: true },
  addPasskey: { subject: 'own', rules: [signedIn], stepUp: true },
  beginProof: { subject: 'own', rules: [signedIn] },
  prove: { subject: 'own', rules: [signedIn] },
  removePasskey: { subject: 'own', rules: [signedIn] },
  beginPasskeySignIn: { subject: 'own', rules: [anyone] },
  signInByPasskey: { subject: 'own', rules: [anyone] },

  // The page for strangers, performed without a registry (see PublicOperation), and the desk behind it.
  readFace: { subject: 'none', rules: [anyone] },
  readPuzzle: { subject: 'none', rules: [anyone] },
  fileRequest: { subject: 'none', rules: [anyone] },
  openMailbox: { subject: 'none', rules: [anyone] },
  writeToTeam: { subject: 'none', rules: [anyone] },
  readOwnFace: { subject: 'none', rules: [all('coordinator', 'informationOfficer')] },
  changeFace: { subject: 'none', rules: [all('coordinator', 'informationOfficer')], stepUp: true },
  listInquiries: { subject: 'none', rules: [all('coordinator', 'caseworker')] },
  readInquiry: { subject: 'none', rules: [all('coordinator', 'caseworker')] },
  noteInquiry: { subject: 'none', rules: [all('coordinator', 'caseworker')] },
  // What families filed: open to whoever takes filings in, then to those who see the request it became.
  listFilings: { subject: 'none', rules: FILING_READERS },
  readFiling: { subject: 'none', rules: FILING_READERS },
  noteFiling: { subject: 'none', rules: FILING_READERS },
  writeToFamily: { subject: 'none', rules: FILING_READERS },
  acceptFiling: { subject: 'none', rules: FILING_READERS, derives: true },
  tieMailbox: { subject: 'none', rules: FILING_READERS },
  listMailboxes: { subject: 'request', rules: FILING_READERS },

  // Keys of members and team: clients believe only what coordinators signed in them.
  readKeys: { subject: 'own', rules: [signedIn] },
  putMemberKey: { subject: 'own', rules: [signedIn] },
  addKeyLine: { subject: 'list', rules: [COORDINATORS], stepUp: true },
  signKeyLine: { subject: 'list', rules: [COORDINATORS], stepUp: true },
  dropKeyLine: { subject: 'list', rules: [COORDINATORS], stepUp: true },

  // Accounts. Who gives grants must know to whom.
  proposeRecovery: { subject: 'accounts', rules: [COORDINATORS], stepUp: true },
  recoverAccount: { subject: 'own', rules: [anyone] },
  listUsers: { subject: 'accounts', rules: [all('administrator', 'coordinator')] },
  inviteUser: { subject: 'accounts', rules: [all('administrator')], stepUp: true },
  changeRoles: { subject: 'accounts', rules: [all('administrator')], stepUp: true },
  openFirstLogin: { subject: 'accounts', rules: [jobs] },
  actAtCommandLine: { subject: 'accounts', rules: [jobs] },
  unlockAccount: { subject: 'accounts', rules: [all('commandLine')] },

  // Who may see what: grants, emergencies, approvals.
  listGrants: { subject: 'access', rules: [all('coordinator', 'auditor')] },
  giveGrant: { subject: 'list', rules: [COORDINATORS] },
  takeBackGrant: { subject: 'access', rules: [COORDINATORS] },
  breakGlass: {
    subject: 'person',
    rules: [granted('caseworker', 'forensic', 'informationOfficer')],
    derives: true,
  },
  listEmergencies: { subject: 'access', rules: [COORDINATORS] },
  reviewEmergency: { subject: 'access', rules: [COORDINATORS] },
  suspendUnreviewed: { subject: 'access', rules: [jobs] },
  readAlerts: { subject: 'own', rules: [signedIn] },
  listApprovals: { subject: 'access', rules: [all('coordinator', 'administrator')] },
  // What was proposed may be about any record, as erasing one is.
  answerApproval: {
    subject: 'access',
    rules: [all('coordinator', 'administrator')],
    stepUp: true,
    derives: true,
  },

  // The audit holds ids and acts, no person.
  listAudit: { subject: 'audit', rules: [all('auditor', 'coordinator')] },
  listHoney: { subject: 'audit', rules: [all('auditor', 'coordinator')] },
  listHoneyPlaces: { subject: 'list', rules: [COORDINATORS] },
  plantHoney: {
    subject: 'list',
    rules: [COORDINATORS],
    states: ['read'],
    otherwise: 'honey.listOpen',
    stepUp: true,
  },
  takeOutHoney: { subject: 'list', rules: [COORDINATORS], stepUp: true },
  readWatch: { subject: 'audit', rules: [all('auditor', 'coordinator')] },
  beginAuditExport: { subject: 'audit', rules: [all('auditor', 'coordinator')] },
  exportAuditPage: { subject: 'audit', rules: [all('auditor', 'coordinator')] },
  readAuditLeaves: { subject: 'audit', rules: [all('auditor', 'coordinator')] },
  readRetention: { subject: 'figures', rules: [all('coordinator', 'auditor', 'administrator')] },
  runRetention: { subject: 'figures', rules: [jobs] },
  sealAudit: { subject: 'audit', rules: [jobs] },
  // Reaches what is sealed of every list, which it opens and seals anew.
  rotateKey: { subject: 'list', rules: [all('commandLine')] },
  noteKey: { subject: 'list', rules: [jobs] },
  readKeyStanding: { subject: 'audit', rules: [jobs] },
  noteBackup: { subject: 'audit', rules: [all('commandLine')] },

  // Lists as they come in.
  readOverview: { subject: 'list', rules: LIST_READERS },
  listSources: { subject: 'list', rules: LIST_READERS },
  readList: { subject: 'list', rules: [...LIST_READERS, jobs] },
  readOverlap: {
    subject: 'list',
    rules: [all('coordinator', 'analyst'), granted('caseworker', 'forensic')],
  },
  previewFile: { subject: 'none', rules: RECEIVERS },
  recogniseFile: { subject: 'list', rules: RECEIVERS },
  takeSplit: { subject: 'none', rules: RECEIVERS },
  receiveList: { subject: 'list', rules: RECEIVERS },
  cancelList: {
    subject: 'list',
    rules: RECEIVERS,
    states: ['reading'],
    otherwise: 'list.notReading',
  },
  resumeList: {
    subject: 'list',
    rules: RECEIVERS,
    states: ['cancelled', 'failed'],
    otherwise: 'list.notStopped',
  },
  listBadRows: { subject: 'list', rules: RECEIVERS },
  mendRow: { subject: 'list', rules: RECEIVERS },
  compareList: { subject: 'list', rules: RECEIVERS },

  // Rows that are typed: who types sees their own for a while; the day's list is found whoever sees it.
  listRegisters: { subject: 'list', rules: TYPISTS },
  readRegister: { subject: 'person', rules: TYPISTS },
  readEntered: { subject: 'person', rules: TYPISTS },
  enterRow: { subject: 'list', rules: TYPISTS, derives: true },
  openUnsent: { subject: 'own', rules: TYPISTS },
  correctRow: { subject: 'person', rules: TYPISTS, derives: true },
  strikeRow: { subject: 'person', rules: TYPISTS, derives: true },
  withdrawCorrection: {
    subject: 'person',
    rules: TYPISTS,
    states: ['standing'],
    otherwise: 'row.correctionOver',
    derives: true,
  },
  loadExample: { subject: 'none', rules: [COORDINATORS] },
  hearOfList: { subject: 'list', rules: LIST_READERS },
  openList: { subject: 'list', rules: [jobs] },
  keepRows: { subject: 'list', rules: [jobs] },
  endList: { subject: 'list', rules: [jobs] },
  nextToRead: { subject: 'list', rules: [jobs] },

  // Tracing requests: who takes one down needs not see others; each is worked on by whom it was granted.
  receiveRequest: { subject: 'request', rules: RECEIVERS, derives: true },
  checkRequest: { subject: 'person', rules: RECEIVERS },
  listRequests: { subject: 'request', rules: REVIEWERS },
  readRequest: { subject: 'request', rules: REVIEWERS },
  openRequestContact: { subject: 'request', rules: [COORDINATORS, granted('caseworker')] },
  takeStep: { subject: 'request', rules: REVIEWERS },

  // Files beside requests and typed rows, in reach as what they belong to; what they show is a matter of roles.
  listAttachments: { subject: 'person', rules: TYPISTS },
  attachFile: { subject: 'person', rules: TYPISTS },
  readAttachment: { subject: 'person', rules: TYPISTS },
  removeAttachment: { subject: 'person', rules: TYPISTS },
  bringBackAttachment: { subject: 'person', rules: TYPISTS },
  // Pages of registers: photographed into the day's list whoever sees it, and typed from.
  photographPage: { subject: 'list', rules: TYPISTS, derives: true },
  listPages: { subject: 'list', rules: TYPISTS },
  readPage: { subject: 'list', rules: TYPISTS },
  sayPageRows: { subject: 'list', rules: TYPISTS },
  enterPageRow: { subject: 'list', rules: TYPISTS, derives: true },

  // Matches and decisions.
  listQueue: { subject: 'match', rules: REVIEWERS },
  readMatch: { subject: 'match', rules: REVIEWERS },
  hearOfMatch: { subject: 'match', rules: REVIEWERS },
  decide: { subject: 'match', rules: REVIEWERS, derives: true },
  withdraw: {
    subject: 'match',
    rules: REVIEWERS,
    states: ['standing'],
    otherwise: 'decision.alreadyWithdrawn',
    derives: true,
  },
  listDecisions: { subject: 'match', rules: REVIEWERS },
  listSecondReviews: { subject: 'match', rules: REVIEWERS },
  readSecondReview: { subject: 'match', rules: REVIEWERS },
  judgeAgain: { subject: 'match', rules: REVIEWERS },
  withdrawSecondReview: { subject: 'match', rules: REVIEWERS },
  listDisagreements: { subject: 'match', rules: REVIEWERS },

  // Persons.
  search: { subject: 'person', rules: READERS },
  readPerson: { subject: 'person', rules: READERS, inEmergency: true },
  readCandidates: { subject: 'person', rules: REVIEWERS },
  readCluster: { subject: 'person', rules: REVIEWERS },
  openSealed: { subject: 'person', rules: [COORDINATORS, granted('caseworker')] },
  proposeErasure: { subject: 'person', rules: [all('coordinator', 'commandLine')], stepUp: true },
  shredAgain: { subject: 'person', rules: [jobs] },
  split: { subject: 'person', rules: REVIEWERS, derives: true },
  join: { subject: 'match', rules: REVIEWERS, derives: true },
  proposeExport: { subject: 'list', rules: [COORDINATORS], stepUp: true },
  beginExport: { subject: 'list', rules: [COORDINATORS], stepUp: true },
  exportRecords: { subject: 'person', rules: [COORDINATORS] },
  readNames: { subject: 'person', rules: [jobs] },
  keepTraits: { subject: 'person', rules: [jobs] },
  rebuildPersons: { subject: 'person', rules: [jobs] },

  // Linking and what is measured about it.
  startLinkRun: { subject: 'none', rules: [COORDINATORS] },
  readLinkRun: { subject: 'figures', rules: [...COUNTERS, jobs] },
  hearOfLinkRun: { subject: 'figures', rules: COUNTERS },
  takeLinkWork: { subject: 'none', rules: [jobs] },
  readLinkMaterial: { subject: 'person', rules: [jobs] },
  keepLinks: { subject: 'match', rules: [jobs] },
  failLinkRun: { subject: 'none', rules: [jobs] },
  readMeasures: { subject: 'figures', rules: COUNTERS },
  readCharts: { subject: 'figures', rules: COUNTERS },
  listModels: { subject: 'figures', rules: COUNTERS },
  exportModel: { subject: 'figures', rules: COUNTERS },
  refineModel: { subject: 'figures', rules: [COORDINATORS] },
  chooseModel: { subject: 'figures', rules: [COORDINATORS] },
  importModel: { subject: 'figures', rules: [COORDINATORS] },
} as const satisfies Readonly<Record<string, Permission>>;

/** Every act that the policy knows. */
export type Act = keyof typeof POLICY;
