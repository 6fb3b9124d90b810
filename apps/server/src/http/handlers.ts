import type { Problem, Result } from '@sila/domain';
import {
  acceptFiling,
  acceptInvitation,
  addKeyLine,
  addPasskey,
  answerApproval,
  beginFactor,
  beginPasskey,
  beginPasskeySignIn,
  beginProof,
  breakGlass,
  cancelList,
  changeFace,
  changeRoles,
  checkRequest,
  chooseModel,
  compareList,
  confirmFactor,
  correctRow,
  decide,
  dropKeyLine,
  endSession,
  enterRow,
  exportModel,
  extentFor,
  fileRequest,
  giveGrant,
  importModel,
  inviteUser,
  join,
  judgeAgain,
  listApprovals,
  listAudit,
  listBadRows,
  listDecisions,
  listDisagreements,
  listEmergencies,
  listFilings,
  listGrants,
  listHoney,
  listHoneyPlaces,
  listInquiries,
  listMailboxes,
  listModels,
  listPasskeys,
  listQueue,
  listRegisters,
  listRequests,
  listSecondReviews,
  listSources,
  listUsers,
  loadExample,
  mendRow,
  noteFiling,
  noteInquiry,
  type Operation,
  openMailbox,
  openRequestContact,
  openSealed,
  openUnsent,
  type PasskeySite,
  type Permission,
  POLICY,
  type PublicOperation,
  perform,
  performPublic,
  plantHoney,
  previewFile,
  proposeErasure,
  proposeRecovery,
  prove,
  putMemberKey,
  readAccount,
  readAlerts,
  readCandidates,
  readCharts,
  readCluster,
  readEntered,
  readFace,
  readFiling,
  readInquiry,
  readKeys,
  readLinkRun,
  readList,
  readMatch,
  readMeasures,
  readOverlap,
  readOverview,
  readOwnFace,
  readPerson,
  readPuzzle,
  readRegister,
  readRequest,
  readRetention,
  readSecondReview,
  readSession,
  readWatch,
  receiveList,
  receiveRequest,
  recogniseFile,
  recoverAccount,
  refineModel,
  removeFactor,
  removePasskey,
  resumeList,
  reviewEmergency,
  search,
  signIn,
  signInByPasskey,
  signKeyLine,
  signOut,
  split,
  startLinkRun,
  strikeRow,
  takeBackGrant,
  takeOutHoney,
  takeSplit,
  takeStep,
  tieMailbox,
  withdraw,
  withdrawCorrection,
  withdrawSecondReview,
  writeToFamily,
  writeToTeam,
} from '@sila/tracing';
import { ROUTES, type RouteName } from '@sila/wire';
import type { z } from 'zod';
import { ATTACHMENT_HANDLERS } from './attachment-handlers.ts';
import { type Call, plain } from './call.ts';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from './session-cookie.ts';
import { readSplitUpload } from './split-upload.ts';
import { readUpload } from './upload.ts';

type Frozen<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer E)[]
    ? readonly Frozen<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T;

/** A refusal, with the state that stands now where the contract promises it. */
export type Refusal = Problem & { readonly current?: unknown };

type Answer<N extends RouteName> = Result<Frozen<z.output<(typeof ROUTES)[N]['reply']>>, Refusal>;
export type Handlers = { readonly [N in RouteName]: (call: Call) => Promise<Answer<N>> };

/** What anybody may ask: performed by what sees nothing but the public face. */
function open<I, O>(operation: PublicOperation<I, O>): (call: Call) => Promise<Result<O, Problem>> {
  return ({ input, ports }) => performPublic(operation, input, ports);
}

/** The same for what must know at which address the browser stands. */
function atSite<I, O>(operation: Operation<I, O>): (call: Call) => Promise<Result<O, Problem>> {
  return (call) => plain(operation)({ ...call, input: { ...call.input, site: siteOf(call) } });
}

function siteOf({ origin }: Call): PasskeySite {
  const { origin: exact, hostname } = new URL(origin);
  return { origin: exact, host: hostname };
}

/** Signs in and puts the session's token where no script can read it. */
function signingIn<Begun extends { readonly token: string }>(
  begin: (call: Call) => Promise<Result<Begun, Problem>>,
) {
  return async (call: Call) => {
    const begun = await begin(call);
    if (begun.ok) setSessionCookie(call.request, call.reply, begun.value.token);
    return begun;
  };
}

/** One handler a route: a route without one, or with another reply, does not compile. */
export const HANDLERS: Handlers = {
  readSession: plain(readSession),
  signIn: signingIn(plain(signIn)),
  async signOut({ actor, ports, request, reply }) {
    const token = sessionTokenOf(request) ?? '';
    const ended = await perform(signOut, { actor, input: { token } }, ports);
    if (ended.ok) clearSessionCookie(request, reply);
    return ended;
  },
  acceptInvitation: signingIn(plain(acceptInvitation)),
  readAccount: ({ actor, ports, request }) =>
    perform(readAccount, { actor, input: { token: sessionTokenOf(request) ?? '' } }, ports),
  endSession: plain(endSession),
  beginFactor: plain(beginFactor),
  confirmFactor: plain(confirmFactor),
  removeFactor: plain(removeFactor),
  listUsers: plain(listUsers),
  async inviteUser(call) {
    const invited = await plain(inviteUser)(call);
    if (!invited.ok) return invited;
    return { ok: true, value: { link: welcomeLink(call.origin, invited.value.token) } };
  },
  changeRoles: plain(changeRoles),
  proposeRecovery: plain(proposeRecovery),
  recoverAccount: plain(recoverAccount),
  beginProof: atSite(beginProof),
  prove: (call) => {
    const token = sessionTokenOf(call.request) ?? '';
    return atSite(prove)({ ...call, input: { ...call.input, token } });
  },
  listGrants: plain(listGrants),
  giveGrant: plain(giveGrant),
  takeBackGrant: plain(takeBackGrant),
  breakGlass: plain(breakGlass),
  listEmergencies: plain(listEmergencies),
  reviewEmergency: plain(reviewEmergency),
  readAlerts: plain(readAlerts),
  listApprovals: plain(listApprovals),
  async answerApproval(call) {
    const answered = await plain(answerApproval)(call);
    if (!answered.ok) return answered;
    const { approval, token } = answered.value;
    return { ok: true, value: { approval, link: token && recoveryLink(call.origin, token) } };
  },
  listHoney: plain(listHoney),
  listHoneyPlaces: plain(listHoneyPlaces),
  plantHoney: plain(plantHoney),
  takeOutHoney: plain(takeOutHoney),
  readOverview: plain(readOverview),
  listAudit: plain(listAudit),
  readWatch: plain(readWatch),
  readRetention: plain(readRetention),
  listSources: plain(listSources),
  async previewFile({ actor, request, ports }) {
    // Whoever may not bring files is turned away before a byte of one is read.
    if (extentFor(POLICY.previewFile, actor) === null)
      return perform(previewFile, { actor, input: {} }, ports);
    const file = await readUpload(request);
    return file.ok ? perform(previewFile, { actor, input: file.value }, ports) : file;
  },
  recogniseFile: plain(recogniseFile),
  async takeSplit({ actor, request, ports }) {
    if (extentFor(POLICY.takeSplit, actor) === null)
      return perform(takeSplit, { actor, input: {} }, ports);
    const file = await readSplitUpload(request);
    return file.ok ? perform(takeSplit, { actor, input: file.value }, ports) : file;
  },
  receiveList: plain(receiveList),
  readList: plain(readList),
  cancelList: plain(cancelList),
  resumeList: plain(resumeList),
  listBadRows: plain(listBadRows),
  mendRow: plain(mendRow),
  listRegisters: plain(listRegisters),
  readRegister: plain(readRegister),
  readEntered: plain(readEntered),
  readCandidates: plain(readCandidates),
  enterRow: plain(enterRow),
  openUnsent: plain(openUnsent),
  correctRow: plain(correctRow),
  strikeRow: plain(strikeRow),
  withdrawCorrection: plain(withdrawCorrection),
  compareList: plain(compareList),
  readOverlap: plain(readOverlap),
  loadExample: plain(loadExample),
  ...ATTACHMENT_HANDLERS,
  listRequests: plain(listRequests),
  checkRequest: plain(checkRequest),
  receiveRequest: plain(receiveRequest),
  readRequest: plain(readRequest),
  async takeStep(call) {
    const taken = await plain(takeStep)(call);
    if (taken.ok || taken.error.code !== 'request.changedMeanwhile') return taken;
    // What stands now is a reading of its own, permitted and audited as one.
    const { actor, input, ports } = call;
    const current = await perform(readRequest, { actor, input: { id: input.id } }, ports);
    if (!current.ok) return current;
    return { ok: false, error: { ...taken.error, current: { request: current.value.request } } };
  },
  openRequestContact: plain(openRequestContact),
  listQueue: plain(listQueue),
  readMatch: plain(readMatch),
  async decide(call) {
    const decided = await plain(decide)(call);
    if (decided.ok || decided.error.code !== 'match.decidedMeanwhile') return decided;
    // What stands now is a reading of its own, permitted and audited as one.
    const { actor, input, ports } = call;
    const current = await perform(readMatch, { actor, input: { id: input.id } }, ports);
    if (!current.ok) return current;
    return { ok: false, error: { ...decided.error, current: { match: current.value.match } } };
  },
  withdraw: plain(withdraw),
  listDecisions: plain(listDecisions),
  startLinkRun: plain(startLinkRun),
  readLinkRun: plain(readLinkRun),
  search: plain(search),
  readPerson: plain(readPerson),
  proposeErasure: plain(proposeErasure),
  split: plain(split),
  join: plain(join),
  readMeasures: plain(readMeasures),
  readCharts: plain(readCharts),
  readCluster: plain(readCluster),
  listSecondReviews: plain(listSecondReviews),
  readSecondReview: plain(readSecondReview),
  judgeAgain: plain(judgeAgain),
  withdrawSecondReview: plain(withdrawSecondReview),
  listDisagreements: plain(listDisagreements),
  listModels: plain(listModels),
  refineModel: plain(refineModel),
  chooseModel: plain(chooseModel),
  exportModel: plain(exportModel),
  importModel: plain(importModel),
  listPasskeys: plain(listPasskeys),
  beginPasskey: atSite(beginPasskey),
  addPasskey: atSite(addPasskey),
  removePasskey: plain(removePasskey),
  beginPasskeySignIn: atSite(beginPasskeySignIn),
  signInByPasskey: signingIn(atSite(signInByPasskey)),
  readFace: open(readFace),
  readPuzzle: open(readPuzzle),
  fileRequest: open(fileRequest),
  openMailbox: open(openMailbox),
  writeToTeam: open(writeToTeam),
  readOwnFace: plain(readOwnFace),
  changeFace: plain(changeFace),
  listInquiries: plain(listInquiries),
  readInquiry: plain(readInquiry),
  noteInquiry: plain(noteInquiry),
  listFilings: plain(listFilings),
  readFiling: plain(readFiling),
  noteFiling: plain(noteFiling),
  writeToFamily: plain(writeToFamily),
  acceptFiling: plain(acceptFiling),
  tieMailbox: plain(tieMailbox),
  listMailboxes: plain(listMailboxes),
  readKeys: plain(readKeys),
  putMemberKey: plain(putMemberKey),
  addKeyLine: plain(addKeyLine),
  signKeyLine: plain(signKeyLine),
  dropKeyLine: plain(dropKeyLine),
  openSealed: plain(openSealed),
};

/** Who may ask for each route: a route that the policy doesn't know does not compile. */
export const PERMITTED: Readonly<Record<RouteName, Permission>> = POLICY;

/** Routes that answer before anybody is signed in: those that the policy opens to strangers. */
export const PUBLIC_ROUTES: ReadonlySet<RouteName> = new Set(
  (Object.keys(ROUTES) as RouteName[]).filter((name) =>
    PERMITTED[name].rules.some(({ who }) => who.includes('stranger')),
  ),
);

/** Routes that take files: their handlers read them as streams. */
export const FILE_ROUTES: ReadonlySet<RouteName> = new Set([
  'previewFile',
  'takeSplit',
  'attachFile',
  'photographPage',
]);

/** The token stands after `#`: browsers never send that part to any server, nor do logs keep it. */
export function welcomeLink(origin: string, token: string): string {
  return `${origin}/welcome#token=${token}`;
}

/** As above, for somebody who lost their way in. */
function recoveryLink(origin: string, token: string): string {
  return `${origin}/recover#token=${token}`;
}
