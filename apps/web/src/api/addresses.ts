import type { RouteName } from '@sila/wire';

/**
 * Method and path of every route of the contract. The contract itself carries
 * zod and every schema; a phone on a slow line needs only where to ask, so the
 * addresses stand here and a test holds them to `ROUTES`.
 */
export const ADDRESSES = {
  readSession: ['GET', '/api/session'],
  signIn: ['POST', '/api/session'],
  signOut: ['DELETE', '/api/session'],
  acceptInvitation: ['POST', '/api/invitations/accept'],
  readAccount: ['GET', '/api/account'],
  endSession: ['DELETE', '/api/account/sessions/:id'],
  beginFactor: ['POST', '/api/account/factor'],
  confirmFactor: ['POST', '/api/account/factor/confirm'],
  removeFactor: ['POST', '/api/account/factor/remove'],
  listUsers: ['GET', '/api/users'],
  inviteUser: ['POST', '/api/invitations'],
  readOverview: ['GET', '/api/overview'],
  listAudit: ['POST', '/api/audit'],
  listSources: ['GET', '/api/sources'],
  previewFile: ['POST', '/api/deliveries'],
  receiveList: ['POST', '/api/lists'],
  readList: ['GET', '/api/lists/:id'],
  cancelList: ['POST', '/api/lists/:id/cancel'],
  resumeList: ['POST', '/api/lists/:id/resume'],
  listBadRows: ['POST', '/api/lists/:id/bad-rows'],
  mendRow: ['POST', '/api/lists/:id/bad-rows/:row/mend'],
  compareList: ['GET', '/api/lists/:id/difference'],
  readOverlap: ['GET', '/api/overlap'],
  loadExample: ['POST', '/api/example'],
  listQueue: ['POST', '/api/queue'],
  readMatch: ['GET', '/api/matches/:id'],
  decide: ['POST', '/api/matches/:id/decisions'],
  withdraw: ['POST', '/api/decisions/:id/withdraw'],
  listDecisions: ['POST', '/api/decisions'],
  startLinkRun: ['POST', '/api/link-runs'],
  readLinkRun: ['GET', '/api/link-runs/latest'],
  search: ['POST', '/api/search'],
  readPerson: ['GET', '/api/persons/:id'],
  split: ['POST', '/api/persons/:id/split'],
  join: ['POST', '/api/persons/join'],
  readMeasures: ['GET', '/api/measures'],
  readCharts: ['GET', '/api/charts'],
  readCluster: ['GET', '/api/clusters/:id'],
  listSecondReviews: ['POST', '/api/second-reviews'],
  readSecondReview: ['GET', '/api/second-reviews/:id'],
  judgeAgain: ['POST', '/api/second-reviews/:id'],
  withdrawSecondReview: ['POST', '/api/second-reviews/:id/withdraw'],
  listDisagreements: ['GET', '/api/disagreements'],
  listModels: ['GET', '/api/models'],
  refineModel: ['POST', '/api/models/refine'],
  chooseModel: ['POST', '/api/models/choose'],
  exportModel: ['GET', '/api/models/:id'],
  importModel: ['POST', '/api/models'],
} as const satisfies Record<RouteName, readonly ['GET' | 'POST' | 'DELETE', string]>;

export const EVENTS_ADDRESS = '/api/events';
