import type { SoughtState } from '@sila/domain';
import type { Role } from '../access/role.ts';
import type { AskedStep, StepKind } from './step.ts';

/** What must be true before a step; how each is found out stands in needs.ts. */
export type Need =
  | 'reason'
  | 'knownAction'
  | 'knownStation'
  | 'knownCandidate'
  | 'notYetJudged'
  | 'confirmed'
  | 'checked'
  | 'twoJudges'
  | 'verified'
  | 'adult'
  | 'notAdult'
  | 'guardianKnown'
  | 'anotherApprover'
  | 'leaveToMeet'
  | 'leaveToTell'
  | 'foundDead'
  | 'identified'
  | 'anotherSigner'
  | 'signed'
  | 'told'
  | 'lastStep';

export interface Transition {
  /** States of the sought person in which it may be taken; `any` where it is about none of them. */
  readonly from: readonly SoughtState[] | 'any';
  /** `byCandidates`: candidateFound where a candidate stands, else the state named. */
  readonly to: SoughtState | 'same' | { readonly byCandidates: SoughtState };
  readonly needs: readonly Need[];
  readonly who: readonly Role[];
}

const DESK: readonly Role[] = ['caseworker', 'coordinator'];
const EXAMINERS: readonly Role[] = ['caseworker', 'forensic', 'coordinator'];
const BOARD: readonly Role[] = ['forensic', 'coordinator'];

const OPEN: readonly SoughtState[] = [
  'received',
  'accepted',
  'inTracing',
  'candidateFound',
  'verified',
  'stillOpen',
];
const SEARCHING: readonly SoughtState[] = ['accepted', 'inTracing', 'candidateFound', 'stillOpen'];
const ALIVE_AND_KNOWN: readonly SoughtState[] = ['verified', 'contactRestored', 'reunified'];
const ENDED: readonly SoughtState[] = [
  'reunified',
  'contactRestored',
  'informedOfDeath',
  'withdrawn',
  'stillOpen',
];

/**
 * The life of a request in one closed table: from which states a step may be
 * taken, where it leads, what it needs and who may take it. A step that stands
 * in no line here does not compile.
 */
export const TRANSITIONS: Readonly<Record<AskedStep['kind'], Transition>> = {
  accepted: { from: ['received'], to: { byCandidates: 'accepted' }, needs: [], who: DESK },
  contactSealed: { from: 'any', to: 'same', needs: [], who: DESK },
  planned: { from: 'any', to: 'same', needs: [], who: EXAMINERS },
  actionDone: { from: 'any', to: 'same', needs: ['knownAction'], who: EXAMINERS },
  stationTold: { from: 'any', to: 'same', needs: [], who: DESK },
  stationStruck: { from: 'any', to: 'same', needs: ['knownStation', 'reason'], who: DESK },
  tracingBegun: { from: ['accepted'], to: 'inTracing', needs: [], who: DESK },
  leftOpen: {
    from: ['accepted', 'inTracing', 'candidateFound', 'verified'],
    to: 'stillOpen',
    needs: [],
    who: DESK,
  },
  checked: {
    from: [...SEARCHING, 'verified'],
    to: 'same',
    needs: ['knownCandidate'],
    who: EXAMINERS,
  },
  judged: {
    from: [...SEARCHING, 'verified'],
    to: 'same',
    needs: ['knownCandidate', 'reason', 'notYetJudged'],
    who: EXAMINERS,
  },
  verified: {
    from: SEARCHING.filter((state) => state !== 'accepted'),
    to: 'verified',
    needs: ['knownCandidate', 'reason', 'confirmed', 'checked', 'twoJudges'],
    who: EXAMINERS,
  },
  consentGiven: { from: ALIVE_AND_KNOWN, to: 'same', needs: ['verified', 'adult'], who: DESK },
  consentRevoked: { from: ALIVE_AND_KNOWN, to: 'same', needs: ['verified', 'adult'], who: DESK },
  contactRefused: { from: ALIVE_AND_KNOWN, to: 'same', needs: ['verified', 'adult'], who: DESK },
  guardianVerified: { from: ['verified'], to: 'same', needs: ['verified', 'notAdult'], who: DESK },
  bestInterestsNoted: {
    from: ['verified'],
    to: 'same',
    needs: ['verified', 'notAdult'],
    who: DESK,
  },
  guardianApproved: {
    from: ['verified'],
    to: 'same',
    needs: ['verified', 'notAdult', 'guardianKnown', 'anotherApprover'],
    who: EXAMINERS,
  },
  deathProposed: {
    from: ['verified'],
    to: 'same',
    needs: ['verified', 'foundDead', 'identified'],
    who: EXAMINERS,
  },
  deathSigned: {
    from: ['verified'],
    to: 'same',
    needs: ['verified', 'foundDead', 'anotherSigner'],
    who: BOARD,
  },
  toldInPerson: {
    from: ['verified'],
    to: 'same',
    needs: ['verified', 'confirmed', 'foundDead', 'signed'],
    who: DESK,
  },
  noticeGiven: {
    from: [...ALIVE_AND_KNOWN, 'informedOfDeath'],
    to: 'same',
    needs: ['verified', 'confirmed', 'leaveToTell'],
    who: DESK,
  },
  contactRestored: {
    from: ['verified'],
    to: 'contactRestored',
    needs: ['verified', 'confirmed', 'leaveToMeet'],
    who: DESK,
  },
  reunified: {
    from: ['verified', 'contactRestored'],
    to: 'reunified',
    needs: ['verified', 'confirmed', 'leaveToMeet'],
    who: DESK,
  },
  informedOfDeath: {
    from: ['verified'],
    to: 'informedOfDeath',
    needs: ['verified', 'confirmed', 'foundDead', 'signed', 'told'],
    who: DESK,
  },
  withdrawn: { from: OPEN, to: 'withdrawn', needs: ['reason'], who: DESK },
  reopened: { from: ENDED, to: { byCandidates: 'inTracing' }, needs: ['reason'], who: DESK },
  takenBack: { from: 'any', to: 'same', needs: ['reason', 'lastStep'], who: EXAMINERS },
};

/** Steps that stand beside the life: they neither lean on others nor are leaned on. */
export const BESIDE: ReadonlySet<StepKind> = new Set([
  'contactSealed',
  'planned',
  'actionDone',
  'stationTold',
  'stationStruck',
  'takenBack',
]);
/** Steps that follow from matches: taken by nobody, so taken back by nobody. */
export const DERIVED: ReadonlySet<StepKind> = new Set([
  'candidateFound',
  'candidateFell',
  'basisFell',
]);
