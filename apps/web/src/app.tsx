import { Route, Router } from '@solidjs/router';
import { lazy } from 'solid-js';
import { Shell } from './shell/shell.tsx';

const OverviewPage = lazy(() => import('./overview/overview-page.tsx'));
const ReviewPage = lazy(() => import('./review/review-page.tsx'));
const PersonPage = lazy(() => import('./person/person-page.tsx'));
const RequestsPage = lazy(() => import('./requests/requests-page.tsx'));
const NewRequestPage = lazy(() => import('./requests/new-request-page.tsx'));
const RequestPage = lazy(() => import('./requests/request-page.tsx'));
const SearchPage = lazy(() => import('./search/search-page.tsx'));
const LedgerPage = lazy(() => import('./ledger/ledger-page.tsx'));
const SourcesPage = lazy(() => import('./intake/sources-page.tsx'));
const ImportPage = lazy(() => import('./intake/import-page.tsx'));
const ListPage = lazy(() => import('./intake/list-page.tsx'));
const OverlapPage = lazy(() => import('./intake/overlap-page.tsx'));
const MeasuresPage = lazy(() => import('./measures/measures-page.tsx'));
const ModelsPage = lazy(() => import('./measures/models-page.tsx'));
const SecondLookPage = lazy(() => import('./measures/second-look-page.tsx'));
const GroupPage = lazy(() => import('./measures/group-page.tsx'));
const UsersPage = lazy(() => import('./intake/users-page.tsx'));
const AuditPage = lazy(() => import('./intake/audit-page.tsx'));
const AskPage = lazy(() => import('./public/ask-page.tsx'));
const FilingsPage = lazy(() => import('./mailbox/filings-page.tsx'));
const MailboxPage = lazy(() => import('./mailbox/mailbox-page.tsx'));
const FacePage = lazy(() => import('./public/face-page.tsx'));
const AccessPage = lazy(() => import('./access/access-page.tsx'));
const EmergenciesPage = lazy(() => import('./access/emergencies-page.tsx'));
const ApprovalsPage = lazy(() => import('./access/approvals-page.tsx'));
const KeysPage = lazy(() => import('./keys/keys-page.tsx'));
const AccountPage = lazy(() => import('./session/account-page.tsx'));
const WelcomePage = lazy(() => import('./session/welcome-page.tsx'));
const RecoverPage = lazy(() => import('./session/recover-page.tsx'));
const HoneyPage = lazy(() => import('./access/honey-page.tsx'));
const RetentionPage = lazy(() => import('./access/retention-page.tsx'));
const RegistersPage = lazy(() => import('./registers/registers-page.tsx'));
const RegisterPage = lazy(() => import('./registers/register-page.tsx'));
const RowPage = lazy(() => import('./registers/row-page.tsx'));
const GatePage = lazy(() => import('./registers/gate-page.tsx'));
const PagePage = lazy(() => import('./pages/page-page.tsx'));
const NoPage = lazy(() => import('./shell/no-page.tsx'));

/** Every page and its address. No address ever carries a name: searches are asked, not linked. */
export function App() {
  return (
    <Router root={Shell}>
      <Route path="/" component={OverviewPage} />
      <Route path="/review/:matchId?" component={ReviewPage} />
      <Route path="/persons/:id" component={PersonPage} />
      <Route path="/requests" component={RequestsPage} />
      <Route path="/requests/new" component={NewRequestPage} />
      <Route path="/requests/:id" component={RequestPage} />
      <Route path="/search" component={SearchPage} />
      <Route path="/ledger" component={LedgerPage} />
      <Route path="/sources" component={SourcesPage} />
      <Route path="/import" component={ImportPage} />
      <Route path="/lists/:id" component={ListPage} />
      <Route path="/overlap" component={OverlapPage} />
      <Route path="/measures" component={MeasuresPage} />
      <Route path="/models" component={ModelsPage} />
      <Route path="/second-look/:matchId?" component={SecondLookPage} />
      <Route path="/groups/:id" component={GroupPage} />
      <Route path="/users" component={UsersPage} />
      <Route path="/audit" component={AuditPage} />
      <Route path="/ask" component={AskPage} />
      <Route path="/mailbox" component={MailboxPage} />
      <Route path="/sign-in" component={OverviewPage} />
      <Route path="/inquiries" component={FilingsPage} />
      <Route path="/face" component={FacePage} />
      <Route path="/access" component={AccessPage} />
      <Route path="/emergencies" component={EmergenciesPage} />
      <Route path="/approvals" component={ApprovalsPage} />
      <Route path="/keys" component={KeysPage} />
      <Route path="/account" component={AccountPage} />
      <Route path="/welcome" component={WelcomePage} />
      <Route path="/retention" component={RetentionPage} />
      <Route path="/honey" component={HoneyPage} />
      <Route path="/recover" component={RecoverPage} />
      <Route path="/registers" component={RegistersPage} />
      <Route path="/registers/:kind" component={RegisterPage} />
      <Route path="/rows/:id" component={RowPage} />
      <Route path="/gate" component={GatePage} />
      <Route path="/pages/:id" component={PagePage} />
      <Route path="*" component={NoPage} />
    </Router>
  );
}
