import type { Overview } from '@sila/wire';
import { Navigate } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { holds } from '../session/session.ts';
import { ACCOUNT, ownDestinations } from '../shell/destinations.ts';
import { say } from '../words/say.ts';
import '../styles/overview.css';
import { EmptyRegistry } from './empty-registry.tsx';
import { FigureSheet } from './figure-sheet.tsx';
import { Underway } from './underway.tsx';

/** Events come by the hundred while a list is read; the figures follow at an easy pace. */
const PACE_MS = 1500;

/** What is in the registry, what is going on, and where to begin. */
export default function OverviewPage(): JSX.Element {
  // Who works with accounts or the audit alone begins there.
  const begin = ownDestinations()[0]?.href ?? ACCOUNT;
  return begin === '/' ? <Figures /> : <Navigate href={begin} />;
}

function Figures(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('readOverview'),
  );
  const again = atEase(asked.again);
  hearLive((event) => {
    if (event.what !== 'looking') again();
  }, asked.again);
  return (
    <Page title={say('overview.title')}>
      <Loaded asked={asked}>
        {(overview) => <Registry overview={overview()} onChange={() => void asked.again()} />}
      </Loaded>
    </Page>
  );
}

function Registry(props: { overview: Overview; onChange: () => void }): JSX.Element {
  return (
    <>
      <Underway run={props.overview.linkRun} />
      <Show
        when={props.overview.empty && holds('coordinator')}
        fallback={<FigureSheet overview={props.overview} />}
      >
        <EmptyRegistry onLoaded={props.onChange} />
      </Show>
    </>
  );
}

/** Runs at once, then at most once in a while; the last call is never lost. */
function atEase(run: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isWanted = false;
  const go = () => {
    isWanted = false;
    void run();
    timer = setTimeout(() => {
      timer = null;
      if (isWanted) go();
    }, PACE_MS);
  };
  return () => {
    if (timer === null) go();
    else isWanted = true;
  };
}
