/**
 * Every refusal Sila can give, in one closed table (RFC 9457 `type`). Words in
 * Arabic and English live with the screens and are checked to be complete.
 * None carries a person's name. `notFound` serves both absent and forbidden.
 */
export const PROBLEMS = {
  'request.malformed': 400,
  'request.tooLarge': 413,
  'request.tooMany': 429,
  'session.required': 401,
  'session.badCredentials': 401,
  'session.codeRequired': 401,
  'session.badCode': 401,
  'session.linkSpent': 403,
  'session.suspended': 403,
  'session.proofNeeded': 403,
  'recovery.own': 409,
  notFound: 404,
  'account.factorStands': 409,
  'passkey.refused': 401,
  'account.factorMissing': 409,
  'user.loginTaken': 409,
  'user.passwordTooShort': 422,
  'user.ownRoles': 409,
  'user.lastAdministrator': 409,
  'file.empty': 422,
  'file.unreadable': 422,
  'file.unknownFormat': 422,
  'file.tooLarge': 413,
  'list.mappingNamesNobody': 422,
  'list.alreadyReceived': 409,
  'list.notReading': 409,
  'list.notStopped': 409,
  'row.notBad': 409,
  'row.stillBad': 422,
  'row.sealedCell': 422,
  'row.correctedMeanwhile': 409,
  'row.correctionOver': 409,
  'list.sealedOtherwise': 409,
  'erasure.joined': 409,
  'erasure.listOpen': 409,
  'key.notSigned': 409,
  'key.lineWaits': 409,
  'key.renewed': 409,
  'match.decidedMeanwhile': 409,
  'match.contradictsDecision': 409,
  'match.twoOfOneList': 409,
  'match.askCoordinator': 409,
  'decision.reasonMissing': 422,
  'decision.alreadyWithdrawn': 409,
  'review.ownDecision': 409,
  'review.alreadyReviewed': 409,
  'grant.badEnd': 422,
  'grant.over': 409,
  'emergency.reasonShort': 422,
  'emergency.underway': 409,
  'approval.missing': 409,
  'approval.own': 409,
  'approval.over': 409,
  'approval.other': 409,
  'model.tooFewDecisions': 409,
  'model.notLearned': 409,
  'model.unreadable': 422,
  'person.recordNotInIt': 409,
  'person.alreadyTogether': 409,
  'linkRun.underway': 409,
  'face.wordsMissing': 422,
  'inquiry.tooLittle': 422,
  'inquiry.puzzleUnsolved': 422,
  'registry.notEmpty': 409,
  'server.fault': 500,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The state that the refusal is about, where the HTTP contract promises it. */
  readonly current?: Readonly<Record<string, unknown>>;
}
