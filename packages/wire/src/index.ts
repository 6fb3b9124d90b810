import { accessRoutes } from './access.ts';
import { accountRoutes } from './account.ts';
import { attachmentRoutes } from './attachments.ts';
import { enteredRoutes } from './entered.ts';
import { filingRoutes } from './filings.ts';
import { honeyRoutes } from './honey.ts';
import { intakeRoutes } from './intake.ts';
import { keyRoutes } from './keys.ts';
import { measureRoutes } from './measures.ts';
import { overviewRoutes } from './overview.ts';
import { passkeyRoutes } from './passkeys.ts';
import { personRoutes } from './persons.ts';
import { publicRoutes } from './public.ts';
import { requestRoutes } from './requests.ts';
import { reviewRoutes } from './review.ts';
import { sessionRoutes } from './session.ts';

/** Every route of the API by name. The server registers each; the client can call no other. */
export const ROUTES = {
  ...sessionRoutes,
  ...accountRoutes,
  ...accessRoutes,
  ...honeyRoutes,
  ...overviewRoutes,
  ...intakeRoutes,
  ...enteredRoutes,
  ...attachmentRoutes,
  ...requestRoutes,
  ...reviewRoutes,
  ...personRoutes,
  ...measureRoutes,
  ...publicRoutes,
  ...filingRoutes,
  ...passkeyRoutes,
  ...keyRoutes,
};
export type RouteName = keyof typeof ROUTES;

export type { ApprovalView, EmergencyView, GrantView } from './access.ts';
export {
  type AttachmentAbout,
  type AttachmentView,
  attachmentAbout,
  attachmentRoutes,
  type PageAbout,
  type PageView,
  pageAbout,
} from './attachments.ts';
export {
  type CandidateView,
  type EnteredView,
  type TypedRowBody,
  typedRow,
} from './entered.ts';
export { EVENTS_PATH, type LiveEvent, liveEvent } from './events.ts';
export {
  type ColumnMapping,
  columnMapping,
  type ListSummary,
  listSummary,
  type Preview,
  preview,
  type SplitAbout,
  splitAbout,
} from './intake.ts';
export type {
  Charts,
  ClusterView,
  Disagreement,
  Estimate,
  Figures,
  Measures,
  ModelView,
} from './measures.ts';
export { type Overview, overview } from './overview.ts';
export { type PersonView, personView, type SearchResult, searchResult } from './persons.ts';
export type {
  ActionView,
  RequestCandidate,
  RequestView,
  SoughtView,
  StationView,
  StepView,
} from './requests.ts';
export {
  type DecisionView,
  type LinkRunView,
  linkRun,
  type MatchView,
  matchView,
} from './review.ts';
export type { Route } from './route.ts';
export type { Role } from './session.ts';
export { type ProblemBody, problem, type RecordView, recordView } from './shapes.ts';
