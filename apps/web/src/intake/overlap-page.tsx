import { A } from '@solidjs/router';
import { createMemo, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { overlapMatrix, overlapPairs } from './overlap-matrix.ts';
import { OverlapPairs } from './overlap-pairs.tsx';
import { OverlapTable } from './overlap-table.tsx';

/** Every list against every other: what is shared by decision, and what still waits for one. */
export default function OverlapPage(): JSX.Element {
  const overlap = createAsked(
    () => true,
    () => call('readOverlap'),
  );
  hearLive(
    (event) => {
      const isNews =
        (event.what === 'list' && event.list.state === 'read') ||
        (event.what === 'linkRun' && event.run.state === 'done') ||
        event.what === 'match';
      if (isNews) void overlap.again();
    },
    () => void overlap.again(),
  );
  return (
    <Page
      title={say('overlap.title')}
      lead={say('overlap.lead')}
      width="wide"
      actions={
        <A class="button" href="/sources">
          {say('list.back')}
        </A>
      }
    >
      <Loaded asked={overlap}>
        {(loaded) => (
          <Show when={loaded().lists.length > 1} fallback={<NeedsTwo />}>
            <Overlap overlap={loaded()} />
          </Show>
        )}
      </Loaded>
    </Page>
  );
}

function Overlap(props: { overlap: ReplyOf<'readOverlap'> }): JSX.Element {
  const matrix = createMemo(() => overlapMatrix(props.overlap));
  return (
    <>
      <Legend />
      <OverlapTable matrix={matrix()} />
      <OverlapPairs pairs={overlapPairs(matrix())} />
    </>
  );
}

function Legend(): JSX.Element {
  return (
    <ul class="row overlap-legend small">
      <li>
        <span class="overlap-mark overlap-mark-confirmed" aria-hidden="true" />
        {say('overlap.legend.confirmed')}
      </li>
      <li>
        <span class="overlap-mark overlap-mark-proposed" aria-hidden="true" />
        {say('overlap.legend.proposed')}
      </li>
      <li class="soft">
        <span class="overlap-shades" aria-hidden="true">
          <i class="shade-1" />
          <i class="shade-2" />
          <i class="shade-3" />
          <i class="shade-4" />
        </span>
        {say('overlap.legend.shade')}
      </li>
    </ul>
  );
}

function NeedsTwo(): JSX.Element {
  return (
    <div class="empty sheet">
      <h2>{say('overlap.needTwo.title')}</h2>
      <p>{say('overlap.needTwo.body')}</p>
      <A class="button button-main" href="/import">
        {say('sources.receive')}
      </A>
    </div>
  );
}
