import type { Overview } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import { QualityPanel } from '../measures/quality-panel.tsx';
import { tell } from '../parts/toasts.tsx';
import { holds } from '../session/session.ts';
import { sayRefusal } from '../words/codes.ts';
import { sayInstant } from '../words/dates.ts';
import { number } from '../words/numbers.ts';
import { say } from '../words/say.ts';

/** The figures, each with what it counts and what it does not know. */
export function FigureSheet(props: { overview: Overview }): JSX.Element {
  const of = () => props.overview;
  return (
    <>
      <section class="sheet waiting-matches">
        <div>
          <h2>{say('overview.waiting')}</h2>
          <p class="big-figure figures" data-testid="waiting-count">
            {number(of().matches.proposed)}
          </p>
          <p class="soft small">
            {say('overview.waitingMeans')}{' '}
            <Show when={of().probes > 0}>{say('overview.probes', { n: of().probes })}</Show>
          </p>
        </div>
        <div class="row">
          <A href="/review" class="button button-main" data-testid="start-review">
            {say('overview.startReview')}
          </A>
          <A href="/search" class="button">
            {say('overview.find')}
          </A>
        </div>
      </section>
      <dl class="figure-grid">
        <Figure
          name={say('overview.records')}
          value={of().records}
          from={say('overview.recordsFrom', { lists: of().lists, sources: of().sources })}
          means={say('overview.recordsMeans')}
          href="/sources"
        />
        <Figure
          name={say('overview.persons')}
          value={of().persons}
          means={say('overview.personsMeans')}
          href="/search"
        />
        <Figure
          name={say('overview.badRows')}
          value={of().badRows}
          means={say('overview.badRowsMeans')}
          href="/sources"
        />
        <Decided matches={of().matches} />
      </dl>
      <Show when={holds('coordinator', 'analyst')}>
        <QualityPanel changed={of()} />
      </Show>
      <LastRun overview={of()} />
    </>
  );
}

function Figure(props: {
  name: string;
  value: number;
  from?: string;
  means: string;
  href: string;
}): JSX.Element {
  return (
    <div class="sheet figure">
      <dt>
        <A href={props.href}>{props.name}</A>
      </dt>
      <dd>
        <span class="mid-figure figures">{number(props.value)}</span>
        <Show when={props.from}>
          <span class="small"> {props.from}</span>
        </Show>
        <p class="soft small">{props.means}</p>
      </dd>
    </div>
  );
}

function Decided(props: { matches: Overview['matches'] }): JSX.Element {
  const line = (count: number, word: string) => (
    <li>
      <span class="figures">{number(count)}</span> {word}
    </li>
  );
  return (
    <div class="sheet figure">
      <dt>
        <A href="/ledger">{say('overview.decided')}</A>
      </dt>
      <dd>
        <ul class="decided-lines">
          {line(props.matches.confirmed, say('overview.confirmed'))}
          {line(props.matches.rejected, say('overview.rejected'))}
          {line(props.matches.deferred, say('overview.deferred'))}
        </ul>
      </dd>
    </div>
  );
}

/** When the lists were last compared, and the way to do it again. */
function LastRun(props: { overview: Overview }): JSX.Element {
  const [isBusy, setBusy] = createSignal(false);
  const run = () => props.overview.linkRun;
  const compare = async (): Promise<void> => {
    setBusy(true);
    try {
      await call('startLinkRun');
      tell(say('overview.compareStarted'));
    } catch (thrown) {
      tell(sayRefusal(asRefusal(thrown)));
    }
    setBusy(false);
  };
  return (
    <section class="row spread last-run">
      <div>
        <Switch fallback={<p>{holds('coordinator', 'analyst') ? say('overview.never') : null}</p>}>
          <Match when={run()?.state === 'failed'}>
            <p class="notice notice-failed">
              {say('overview.failed')} {say(`overview.failed.${run()?.failure ?? 'fault'}`)}
            </p>
          </Match>
          <Match when={run()?.state === 'done' && run()}>
            {(last) => <RunFacts run={last()} />}
          </Match>
        </Switch>
      </div>
      <div class="row">
        <A href="/overlap" class="button button-plain">
          {say('overview.overlap')}
        </A>
        <Show when={holds('coordinator')}>
          <button
            type="button"
            class="button"
            data-testid="compare-again"
            disabled={isBusy() || run()?.state === 'running'}
            onClick={() => void compare()}
          >
            {say('overview.compareAgain')}
          </button>
        </Show>
      </div>
    </section>
  );
}

function RunFacts(props: { run: NonNullable<Overview['linkRun']> }): JSX.Element {
  return (
    <>
      <p>
        {say('overview.lastRun', {
          date: sayInstant(props.run.endedAt ?? props.run.startedAt),
        })}
      </p>
      <p class="soft small">
        {say('overview.lastRunMeans', {
          pairs: props.run.pairsCompared,
          proposed: props.run.proposed,
          model: props.run.model,
        })}
      </p>
    </>
  );
}
