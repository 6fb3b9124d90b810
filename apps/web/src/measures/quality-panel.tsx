import type { Estimate, Measures } from '@sila/wire';
import { A } from '@solidjs/router';
import { createEffect, type JSX, on, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { estimatedPercent, number } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../styles/overview.css';
import '../styles/measures.css';

/** Precision, recall and the count of persons with their doubt, or how much is missing to say them. */
export function QualityPanel(props: {
  /** Asks again whenever this changes. */
  changed?: unknown;
  isWhole?: boolean;
}): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('readMeasures'),
  );
  createEffect(
    on(
      () => props.changed,
      () => void asked.again(),
      { defer: true },
    ),
  );
  return (
    <section class="stack quality" aria-labelledby="quality-title" data-testid="quality">
      <h2 id="quality-title">{say('measures.quality')}</h2>
      <Loaded asked={asked}>
        {(measures) => (
          <>
            <Show
              when={measures().sample.decided >= measures().sample.needed}
              fallback={<TooFew measures={measures()} />}
            >
              <Known measures={measures()} />
            </Show>
            <p class="soft small">{sayAgreement(measures())}</p>
          </>
        )}
      </Loaded>
      <Show when={!props.isWhole}>
        <p>
          <A href="/measures">{say('measures.more')}</A>
        </p>
      </Show>
    </section>
  );
}

function TooFew(props: { measures: Measures }): JSX.Element {
  const sample = () => props.measures.sample;
  return (
    <div class="sheet stack" data-testid="too-few">
      <p>{say('measures.tooFew', { needed: sample().needed })}</p>
      <ProgressBar
        label={say('measures.soFar', { n: sample().decided })}
        done={sample().decided}
        total={sample().needed}
      />
      <p class="soft small">{say('measures.whySample')}</p>
      <DecideSample />
    </div>
  );
}

function DecideSample(): JSX.Element {
  return (
    <p>
      <A href="/review?show=sample" class="button" data-testid="decide-sample">
        {say('measures.decideSample')}
      </A>
    </p>
  );
}

function Known(props: { measures: Measures }): JSX.Element {
  const of = () => props.measures;
  const sample = () => of().sample;
  return (
    <>
      <dl class="quality-figures" data-testid="known-quality">
        <ShareFigure
          name={say('measures.precision')}
          estimate={of().precision}
          means={say('measures.precisionMeans')}
        />
        <ShareFigure
          name={say('measures.recall')}
          estimate={of().recall}
          means={`${say(sample().reachesAll ? 'measures.recallMeansAll' : 'measures.recallMeans')} ${sayBlocking(of())}`}
        />
        <div class="sheet figure">
          <dt>{say('measures.persons')}</dt>
          <dd>
            <Range estimate={of().persons} say={number} />
            <p class="soft small">
              {say('measures.personsMeans', { records: of().records, groups: of().groups })}
            </p>
          </dd>
        </div>
      </dl>
      <p class="soft small">
        {say('measures.from', { n: sample().decided, records: sample().records })}{' '}
        {say('measures.confidence')}{' '}
        <Show when={sample().open > 0}>{say('measures.open', { n: sample().open })}</Show>
      </p>
      <Show when={sample().records < sample().drawn}>
        <DecideSample />
      </Show>
    </>
  );
}

function ShareFigure(props: {
  name: string;
  estimate: Estimate | null;
  means: string;
}): JSX.Element {
  return (
    <div class="sheet figure">
      <dt>{props.name}</dt>
      <dd>
        <Range estimate={props.estimate} say={estimatedPercent} isShare />
        <p class="soft small">{props.means}</p>
      </dd>
    </div>
  );
}

/** A figure with the range it lies in; a share is drawn as well. */
function Range(props: {
  estimate: Estimate | null;
  say: (value: number) => string;
  isShare?: boolean;
}): JSX.Element {
  return (
    <Show when={props.estimate} fallback={<p class="soft">{say('measures.notKnown')}</p>}>
      {(estimate) => (
        <>
          <span class="mid-figure figures">{props.say(estimate().value)}</span>{' '}
          <span class="small">
            {say('measures.between', {
              low: props.say(estimate().low),
              high: props.say(estimate().high),
            })}
          </span>
          <Show when={props.isShare}>
            <div
              class="range"
              aria-hidden="true"
              style={{
                '--low': String(estimate().low),
                '--high': String(estimate().high),
                '--value': String(estimate().value),
              }}
            >
              <div class="range-band" />
              <div class="range-value" />
            </div>
          </Show>
        </>
      )}
    </Show>
  );
}

function sayAgreement({ agreement }: Measures): string {
  const { judged, agreed, share } = agreement;
  if (share === null) return say('measures.noAgreement');
  const range = { low: estimatedPercent(share.low), high: estimatedPercent(share.high) };
  return say('measures.agreement', { judged, agreed, ...range });
}

/** Nothing where the sample was drawn from all pairs: blocking has no part in its recall. */
function sayBlocking({ blocking, sample }: Measures): string {
  if (blocking === null || sample.reachesAll) return '';
  return say('measures.blocking', {
    share: estimatedPercent(blocking.value),
    low: estimatedPercent(blocking.low),
    high: estimatedPercent(blocking.high),
  });
}
