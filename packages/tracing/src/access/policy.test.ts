import { expect, test } from 'vitest';
import type { Permission } from './permission.ts';
import { POLICY } from './policy.ts';

/**
 * The policy said a second time, by whom instead of by act: a star where only
 * what was granted is seen. The matrix asks every route what the policy says,
 * so a policy that was widened agrees with itself; it does not agree with this.
 * Who opens an act to one more role says so in both places.
 */
const WHO_MAY: Readonly<Record<string, string>> = {
  'administrator auditor coordinator': `
    readRetention`,
  'administrator coordinator': `
    answerApproval listApprovals listUsers`,
  administrator: `
    changeRoles inviteUser`,
  'analyst caseworker* coordinator forensic* informationOfficer* intakeVolunteer* job': `
    readList`,
  'analyst caseworker* coordinator forensic* informationOfficer* intakeVolunteer*': `
    hearOfList listSources readOverview`,
  'analyst caseworker* coordinator forensic*': `
    readOverlap`,
  'analyst coordinator job': `
    readLinkRun`,
  'analyst coordinator': `
    exportModel hearOfLinkRun listModels readCharts readMeasures`,
  'auditor coordinator': `
    beginAuditExport exportAuditPage listAudit listGrants listHoney readAuditLeaves
    readWatch`,
  'caseworker coordinator': `
    listInquiries noteInquiry readInquiry`,
  'caseworker* coordinator forensic* informationOfficer*': `
    readPerson search`,
  'caseworker* coordinator forensic* intakeVolunteer*': `
    attachFile bringBackAttachment correctRow enterPageRow enterRow listAttachments
    listPages listRegisters openUnsent photographPage readAttachment readEntered readPage
    readRegister removeAttachment sayPageRows strikeRow withdrawCorrection`,
  'caseworker* coordinator forensic*': `
    decide hearOfMatch join judgeAgain listDecisions listDisagreements listQueue
    listRequests listSecondReviews readCandidates readCluster readMatch readRequest
    readSecondReview split takeStep withdraw withdrawSecondReview`,
  'caseworker* coordinator intakeVolunteer*': `
    cancelList checkRequest compareList listBadRows mendRow previewFile receiveList
    receiveRequest recogniseFile resumeList takeSplit`,
  'caseworker* coordinator': `
    acceptFiling listFilings listMailboxes noteFiling openRequestContact openSealed
    readFiling tieMailbox writeToFamily`,
  'caseworker* forensic* informationOfficer*': `
    breakGlass`,
  'commandLine coordinator': `
    proposeErasure`,
  commandLine: `
    noteBackup rotateKey unlockAccount`,
  'coordinator informationOfficer': `
    changeFace readOwnFace`,
  coordinator: `
    addKeyLine beginExport chooseModel dropKeyLine exportRecords giveGrant importModel
    listEmergencies listHoneyPlaces loadExample plantHoney proposeExport proposeRecovery
    refineModel reviewEmergency signKeyLine startLinkRun takeBackGrant takeOutHoney`,
  job: `
    actAtCommandLine endList failLinkRun keepLinks keepRows keepTraits nextToRead noteKey
    openFirstLogin openList readKeyStanding readLinkMaterial readNames rebuildPersons
    runRetention sealAudit shredAgain suspendUnreviewed takeLinkWork`,
  'signedIn stranger': `
    acceptInvitation beginPasskeySignIn fileRequest openMailbox readFace readPuzzle
    readSession recogniseSession recoverAccount signIn signInByPasskey writeToTeam`,
  signedIn: `
    addPasskey beginFactor beginPasskey beginProof confirmFactor endSession listPasskeys
    prove putMemberKey readAccount readAlerts readKeys removeFactor removePasskey signOut`,
};

/** Acts that may look at the whole registry for what they derive; nothing of it reaches the actor. */
const DERIVING = `
    acceptFiling answerApproval breakGlass correctRow decide enterPageRow enterRow join
    photographPage receiveRequest split strikeRow withdraw withdrawCorrection`;

const actsIn = (text: string): string[] => text.trim().split(/\s+/).sort();

/** Who an act is open to, in the words of the table above. */
function whoMay({ rules }: Permission): string {
  const who = rules.flatMap((rule) =>
    rule.who.map((name) => (rule.sees === 'all' ? name : `${name}*`)),
  );
  return [...new Set(who)].sort().join(' ');
}

test('every act is open to exactly those who are meant, and as far as is meant', () => {
  const told = new Map<string, string[]>();
  for (const [act, permission] of Object.entries<Permission>(POLICY)) {
    const who = whoMay(permission);
    told.set(who, [...(told.get(who) ?? []), act]);
  }
  const found = Object.fromEntries([...told].map(([who, acts]) => [who, acts.sort()]));
  const meant = Object.entries(WHO_MAY).map(([who, acts]) => [who, actsIn(acts)]);
  expect(found).toEqual(Object.fromEntries(meant));
});

test('a person opened in an emergency is read, and nothing else is done with them', () => {
  const acts = Object.entries<Permission>(POLICY).filter(([, { inEmergency }]) => inEmergency);
  expect(acts.map(([act]) => act)).toEqual(['readPerson']);
});

test('beyond what is granted reach these acts alone', () => {
  const acts = Object.entries<Permission>(POLICY).filter(([, { derives }]) => derives);
  expect(acts.map(([act]) => act).sort()).toEqual(actsIn(DERIVING));
});
