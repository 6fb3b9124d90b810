import { A, type RouteSectionProps, useLocation } from '@solidjs/router';
import {
  createEffect,
  createSignal,
  ErrorBoundary,
  type JSX,
  lazy,
  Match,
  on,
  onCleanup,
  Show,
  Suspense,
  Switch,
} from 'solid-js';
import { isLive } from '../live/live-events.ts';
import { Waiting } from '../parts/loaded.tsx';
import { Toasts } from '../parts/toasts.tsx';
import { LeaveDialog } from '../session/leave-dialog.tsx';
import { ProofDialog } from '../session/proof-dialog.tsx';
import { findSession, holds, session, signedIn } from '../session/session.ts';
import { SignInPage } from '../session/sign-in-page.tsx';
import { UnsentCount } from '../unsent/unsent-count.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { Alerts } from './alerts.tsx';
import { KeysHelp } from './keys.tsx';
import { Masthead } from './masthead.tsx';
import { Tabbar } from './tabbar.tsx';

/** Who types rows into registers, as the policy of the server has it. */
const TYPISTS = ['intakeVolunteer', 'caseworker', 'forensic', 'coordinator'] as const;
const GATE = '/gate';

const UnsentLine = lazy(() =>
  import('../unsent/unsent-line.tsx').then(({ UnsentLine: line }) => ({ default: line })),
);
const AskPage = lazy(() => import('../public/ask-page.tsx'));
const MailboxPage = lazy(() => import('../mailbox/mailbox-page.tsx'));

/** Everything around a page: who may see it, the way to the others, what just happened. */
export function Shell(props: RouteSectionProps): JSX.Element {
  const location = useLocation();
  const isWelcome = () => ['/welcome', '/recover'].includes(location.pathname);
  /** The page for strangers: at its own address, and at the door once it is open. */
  const isForStrangers = () => {
    const now = session();
    const isAtDoor = location.pathname === '/' && now.state === 'out' && now.isFaceOpen;
    return location.pathname === '/ask' || isAtDoor;
  };
  return (
    <Switch>
      <Match when={isWelcome()}>
        <Suspense fallback={<Waiting />}>{props.children}</Suspense>
      </Match>
      <Match when={location.pathname === '/mailbox'}>
        <Suspense fallback={<Waiting />}>
          <MailboxPage />
        </Suspense>
      </Match>
      <Match when={isForStrangers()}>
        <Suspense fallback={<Waiting />}>
          <AskPage />
        </Suspense>
      </Match>
      <Match when={session().state === 'failed'}>
        <Unreachable />
      </Match>
      <Match when={session().state === 'out'}>
        <SignInPage />
      </Match>
      <Match when={session().state === 'in' || session().state === 'away'}>
        <Frame>{props.children}</Frame>
      </Match>
    </Switch>
  );
}

function Frame(props: { children: JSX.Element }): JSX.Element {
  const location = useLocation();
  const isHere = () => session().state === 'in' || location.pathname === GATE;
  const mayType = () => session().state === 'away' || holds(...TYPISTS);
  return (
    <div class="shell">
      <a class="skip" href="#content">
        {say('shell.skip')}
      </a>
      <div>
        <Masthead />
        <Show when={!isLive()}>
          <LineDown />
        </Show>
        <Show when={signedIn()}>
          <Alerts />
        </Show>
        <Show when={mayType()}>
          <Suspense>
            <UnsentLine />
          </Suspense>
        </Show>
      </div>
      <main id="content" tabindex="-1">
        <ErrorBoundary fallback={(thrown, reset) => <PageFailed thrown={thrown} reset={reset} />}>
          <Show when={isHere()} fallback={<OnlyTheGate />}>
            <Suspense fallback={<Waiting />}>{props.children}</Suspense>
          </Show>
        </ErrorBoundary>
      </main>
      <Tabbar />
      <Toasts />
      <KeysHelp />
      <ProofDialog />
      <LeaveDialog />
    </div>
  );
}

/** Without a connection from the start, typing is all there is: everything else is with the server. */
function OnlyTheGate(): JSX.Element {
  return (
    <div class="page page-narrow" data-testid="only-the-gate">
      <h1>{say('unsent.awayTitle')}</h1>
      <p class="lead">{say('unsent.awayLead')}</p>
      <p>
        <A href={GATE} class="button button-main">
          {say('gate.title')}
        </A>
      </p>
    </div>
  );
}

/** Shown only when the break lasts: a stream takes a moment to open. */
function LineDown(): JSX.Element {
  const [isLate, setLate] = createSignal(false);
  const timer = setTimeout(() => setLate(true), 4000);
  onCleanup(() => clearTimeout(timer));
  return (
    <p class="dead-line" role="status" hidden={!isLate()}>
      {isLate() ? say('shell.notLive') : ''}
    </p>
  );
}

function PageFailed(props: { thrown: unknown; reset: () => void }): JSX.Element {
  const location = useLocation();
  console.error(props.thrown);
  // The next page gets its own chance.
  createEffect(on(() => location.pathname, props.reset, { defer: true }));
  return (
    <div class="page page-narrow">
      <h1>{say('shell.pageFailed')}</h1>
      <p class="lead">{say('shell.pageFailedLead')}</p>
      <p>
        <button type="button" class="button" onClick={() => globalThis.location.reload()}>
          {say('shell.again')}
        </button>
      </p>
    </div>
  );
}

function Unreachable(): JSX.Element {
  const refusal = () => {
    const now = session();
    return now.state === 'failed' ? now.refusal : null;
  };
  return (
    <div class="gate">
      <div class="notice notice-failed" role="alert">
        <p>{refusal() === null ? '' : sayRefusal(refusal()!)}</p>
        <UnsentCount />
        <button type="button" class="button" onClick={() => void findSession()}>
          {say('shell.again')}
        </button>
      </div>
    </div>
  );
}
