import { randomUUID } from 'node:crypto';
import { sealedLengths } from '@sila/domain';
import { PERSON_MODEL } from '@sila/tracing';
import type { RouteName } from '@sila/wire';
import { attachmentRows } from './attachment-rows.ts';
import type { Row } from './row.ts';
import { ABSENT, type World } from './world.ts';

/** A line of the keys' log that nobody has signed. */
const UNSIGNED = {
  index: 0,
  previous: '',
  act: { what: 'renew', box: 'b', without: [] },
  signatures: [{ userId: ABSENT, signature: 's' }],
};
/** What has the length of something sealed, and opens for nobody. */
const FOR_ONE = `${'A'.repeat(sealedLengths('box')[0]! - 1)}=`;
const BY_KEY = 'A'.repeat(sealedLengths('block')[0]!);
const TOKEN = `${'A'.repeat(43)}=`;
const SEALED = { box: `B${'A'.repeat(86)}=`, keepsake: BY_KEY, generation: 0, sealed: FOR_ONE };
const LETTER = { id: ABSENT, generation: 0, sealed: FOR_ONE, copy: BY_KEY };
const DRAFT = {
  id: ABSENT,
  channel: 'filing',
  enquirer: { name: 'N', language: 'ar', consents: ['trace'] },
  contact: null,
  sought: [
    {
      id: ABSENT,
      relation: 'mother',
      cells: { 'name.full': 'سالم' },
      circumstances: '',
      journey: [],
    },
  ],
};
const NOT_SAID = { ar: '', en: '' };

/** Every route there is: one that is left out does not compile. */
export function rowsOf(
  world: World,
  ids: {
    readonly user: string;
    readonly model: string;
    readonly decider: () => Promise<string>;
    /** Adds a photograph to a typed row. */
    readonly attach: (recordId: string) => Promise<string>;
  },
): Readonly<Record<RouteName, Row>> {
  const lists = world.listTargets();
  const matches = world.matchTargets();
  const records = world.recordTargets();
  const due = world.dueTargets(ids.decider);
  const requests = world.requestTargets();
  const typed = world.typedTargets();
  const corrections = world.correctionTargets();
  const reason = 'r';
  return {
    readSession: {},
    signIn: {
      // Another login each time: tries at one are counted.
      body: () => ({ login: randomUUID(), password: 'no' }),
      allowed: ['session.badCredentials'],
      isLimited: true,
    },
    acceptInvitation: {
      body: () => ({ token: '0'.repeat(64), name: 'N', login: 'n', password: 'long enough it is' }),
      allowed: ['session.linkSpent'],
      isLimited: true,
    },
    signOut: {},
    readAccount: {},
    endSession: { params: () => ({ id: ABSENT }), allowed: ['notFound'] },
    beginFactor: {},
    confirmFactor: {
      body: () => ({ code: '000000' }),
      allowed: ['session.badCode'],
      isLimited: true,
    },
    removeFactor: { body: () => ({ code: '000000' }), allowed: ['notFound'], isLimited: true },
    listUsers: {},
    inviteUser: { body: () => ({ roles: ['caseworker'] }) },
    changeRoles: {
      params: () => ({ id: ids.user }),
      body: () => ({ roles: ['caseworker'] }),
    },
    listGrants: {},
    giveGrant: {
      targets: lists,
      body: ({ id }) => ({
        userId: ids.user,
        scope: { kind: 'list', of: id },
        purpose: 'tracing',
        note: '',
        endsAt: new Date(Date.now() + 60_000).toISOString(),
      }),
    },
    takeBackGrant: { params: () => ({ id: ABSENT }), allowed: ['notFound'] },
    // Asked without a second factor: told so by a rule that comes before any look at the person.
    breakGlass: {
      body: () => ({ id: ABSENT, reason: 'somebody waits at the hospital', code: '000000' }),
      allowed: ['account.factorMissing'],
      isLimited: true,
    },
    listEmergencies: {},
    reviewEmergency: {
      params: () => ({ id: ABSENT }),
      body: () => ({ verdict: 'justified', note: 'r' }),
      allowed: ['notFound'],
    },
    readAlerts: {},
    listApprovals: {},
    answerApproval: {
      params: () => ({ id: ABSENT }),
      body: () => ({ verdict: 'approved', hash: '0'.repeat(64) }),
      allowed: ['notFound'],
    },
    listHoney: {},
    listHoneyPlaces: {},
    // Cells that name nobody: told so by the reading of the row, after who may and in which state.
    plantHoney: {
      targets: lists,
      body: () => ({ cells: ['-', '', ''] }),
      allowed: ['row.stillBad'],
    },
    takeOutHoney: { params: () => ({ id: ABSENT }), allowed: ['notFound'] },
    readOverview: {},
    readRetention: {},
    readWatch: { body: () => ({ zone: 'Asia/Damascus' }) },
    listAudit: { body: () => ({ before: null, limit: 5 }) },
    listSources: {},
    previewFile: { isUpload: true },
    receiveList: {
      targets: lists,
      body: ({ more }) => ({
        deliveryId: more?.deliveryId,
        source: { name: 'other', kind: 'held', onePerPerson: false },
        listDate: null,
        mapping: [],
      }),
      allowed: ['list.alreadyReceived'],
    },
    readList: { targets: lists },
    cancelList: { targets: lists, changes: true },
    resumeList: { targets: lists, changes: true },
    listBadRows: { targets: lists },
    mendRow: {
      targets: lists,
      params: ({ id, more }) => ({ id, row: more?.row }),
      body: () => ({ cells: ['-', '', ''], reason }),
      allowed: ['row.stillBad'],
    },
    compareList: { targets: lists },
    listRegisters: {},
    readRegister: { body: () => ({ kind: 'held' }) },
    readEntered: { targets: typed },
    readCandidates: { targets: records },
    // Nothing but a note: it makes no record of any kind.
    enterRow: {
      body: () => ({
        kind: 'released',
        register: 'gate',
        row: { entryId: randomUUID(), cells: { note: 'n' }, sealed: null },
      }),
      allowed: ['row.stillBad'],
    },
    openUnsent: { body: () => ({ device: randomUUID() }) },
    correctRow: {
      targets: typed,
      body: () => ({
        row: { entryId: randomUUID(), cells: { note: 'n' }, sealed: null },
        reason,
      }),
      allowed: ['row.stillBad'],
    },
    // Without a reason nothing is taken out.
    strikeRow: {
      targets: typed,
      body: () => ({ reason: '' }),
      allowed: ['decision.reasonMissing'],
    },
    withdrawCorrection: { targets: corrections, body: () => ({ reason }), changes: true },
    readOverlap: {},
    loadExample: { allowed: ['registry.notEmpty'] },
    listRequests: { body: () => ({ states: null, dueBy: null, offset: 0, limit: 200 }) },
    checkRequest: { body: () => ({ name: 'مروان الطالب' }) },
    // Nobody can be looked for by a note alone.
    receiveRequest: {
      body: () => ({
        id: randomUUID(),
        channel: 'phone',
        enquirer: { name: 'N', language: 'ar', consents: [] },
        contact: null,
        sought: [
          {
            id: randomUUID(),
            relation: 'mother',
            cells: { note: 'n' },
            circumstances: '',
            journey: [],
          },
        ],
      }),
      allowed: ['row.stillBad'],
    },
    ...attachmentRows(world, ids.attach),
    readRequest: { targets: requests },
    // A version that nobody was looking at: told what stands now, changes nothing.
    takeStep: {
      targets: requests,
      body: () => ({ version: 999, step: { kind: 'accepted' } }),
      allowed: ['request.changedMeanwhile'],
    },
    openRequestContact: { targets: requests },
    listQueue: { body: () => ({ state: 'proposed', offset: 0, limit: 200 }) },
    readMatch: { targets: matches },
    decide: {
      targets: matches,
      // A version that nobody was looking at: told what stands now, changes nothing.
      body: () => ({ verdict: 'same', reason, version: 999 }),
      allowed: ['match.decidedMeanwhile'],
    },
    withdraw: {
      targets: world.decisionTargets(ids.decider),
      body: () => ({ reason }),
      changes: true,
    },
    listDecisions: { body: () => ({ mine: false, limit: 200 }) },
    startLinkRun: { allowed: [200, 'linkRun.underway'] },
    readLinkRun: {},
    search: { body: () => ({ query: 'سالم', limit: 100 }) },
    readPerson: { targets: records },
    split: {
      targets: records,
      body: ({ more }) => ({ recordId: more?.recordId, reason }),
      allowed: ['person.recordNotInIt'],
    },
    join: {
      targets: matches,
      body: ({ more }) => ({ ...more, reason }),
      allowed: [200, 'person.alreadyTogether'],
      changes: true,
    },
    readMeasures: {},
    readCharts: {},
    readCluster: { targets: records },
    listSecondReviews: { body: () => ({ limit: 50 }) },
    readSecondReview: { targets: due },
    judgeAgain: {
      targets: due,
      body: () => ({ verdict: 'deferred', reason: 'r' }),
      allowed: [200, 'review.alreadyReviewed'],
      changes: true,
    },
    // Of one's own judgements only: nobody asking here has made this one.
    withdrawSecondReview: {
      params: () => ({ id: ABSENT }),
      body: () => ({ reason }),
      allowed: ['notFound'],
    },
    listDisagreements: {},
    listModels: {},
    refineModel: {
      body: () => ({ note: '' }),
      allowed: ['model.notLearned', 'model.tooFewDecisions'],
    },
    chooseModel: { body: () => ({ id: null, reason }) },
    exportModel: { params: () => ({ id: ids.model }) },
    importModel: {
      body: () => ({
        carried: { ...PERSON_MODEL, learnedOn: { records: 9, decisions: 0 } },
        note: '',
      }),
    },
    readKeys: {},
    putMemberKey: {
      // Somebody else's keys.
      body: () => ({
        card: { userId: ABSENT, box: 'b', signing: 's' },
        locked: { kdf: 'k', rounds: 1, salt: 's', body: 'b' },
      }),
      allowed: ['notFound'],
    },
    addKeyLine: {
      body: () => ({ line: UNSIGNED, shares: [], links: [] }),
      allowed: ['key.notSigned'],
    },
    signKeyLine: { body: () => ({ line: UNSIGNED }), allowed: ['notFound'] },
    dropKeyLine: { allowed: ['notFound'] },
    recogniseFile: { body: () => ({ sha256: '0'.repeat(64), header: [] }) },
    // A form without its parts.
    takeSplit: { form: () => new FormData(), allowed: ['request.malformed'] },
    openSealed: { targets: records },
    // Without a reason nobody erases anything.
    proposeErasure: {
      targets: records,
      body: () => ({ reason: '' }),
      allowed: ['decision.reasonMissing'],
    },
    listPasskeys: {},
    beginPasskey: {},
    beginProof: {},
    prove: {
      body: () => ({ password: 'a wrong password', code: null, response: null }),
      allowed: ['session.badCredentials'],
      isLimited: true,
    },
    proposeRecovery: { params: () => ({ id: ABSENT }), allowed: ['notFound'] },
    recoverAccount: {
      body: () => ({ token: '0'.repeat(64), password: 'long enough it is' }),
      allowed: ['session.linkSpent'],
      isLimited: true,
    },
    addPasskey: { body: () => ({ name: 'N', response: '{}' }), allowed: ['passkey.refused'] },
    removePasskey: { params: () => ({ id: ABSENT }), allowed: ['notFound'] },
    beginPasskeySignIn: { isLimited: true },
    signInByPasskey: {
      body: () => ({ response: '{}' }),
      allowed: ['passkey.refused'],
      isLimited: true,
    },
    readFace: {},
    // The page is not open here.
    readPuzzle: { allowed: ['notFound'] },
    fileRequest: {
      body: () => ({ filing: { ...SEALED, tokenHash: '0'.repeat(64) }, solved: '{}' }),
      allowed: ['notFound', 'request.tooMany'],
    },
    openMailbox: {
      body: () => ({ token: TOKEN, before: null, solved: '{}' }),
      allowed: ['notFound'],
    },
    writeToTeam: {
      body: () => ({ token: TOKEN, letter: LETTER, solved: '{}' }),
      allowed: ['notFound', 'request.tooMany'],
    },
    listFilings: {},
    acceptFiling: {
      params: () => ({ id: ABSENT }),
      body: () => ({ request: DRAFT }),
      allowed: ['notFound'],
    },
    tieMailbox: {
      params: () => ({ id: ABSENT }),
      body: () => ({ requestId: ABSENT }),
      allowed: ['notFound'],
    },
    listMailboxes: { targets: world.requestTargets() },
    readFiling: { params: () => ({ id: ABSENT }), allowed: ['notFound'] },
    noteFiling: {
      params: () => ({ id: ABSENT }),
      body: () => ({ outcome: 'waiting', note: '' }),
      allowed: ['notFound'],
    },
    writeToFamily: {
      params: () => ({ id: ABSENT }),
      body: () => ({
        letter: { id: ABSENT, sealed: FOR_ONE, copy: { generation: 0, sealed: FOR_ONE } },
      }),
      allowed: ['notFound'],
    },
    readOwnFace: {},
    changeFace: {
      body: () => ({ words: { name: NOT_SAID, about: NOT_SAID, reach: NOT_SAID }, isOpen: false }),
    },
    listInquiries: {},
    readInquiry: { params: () => ({ id: ABSENT }), allowed: ['notFound'] },
    noteInquiry: {
      params: () => ({ id: ABSENT }),
      body: () => ({ outcome: 'waiting', note: '' }),
      allowed: ['notFound'],
    },
  };
}
