import { drawRun } from '@sila/charts';
import type { Charts } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { sayInstant } from '../words/dates.ts';
import { language, say } from '../words/say.ts';
import '../styles/measures.css';
import { PartsNav } from './parts-nav.tsx';
import { Measured, PictureView } from './picture-view.tsx';
import { QualityPanel } from './quality-panel.tsx';

/** What is known of the links, and every picture of the latest comparison. */
export default function MeasuresPage(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('readCharts'),
  );
  hearLive((event) => {
    if (event.what === 'linkRun' && event.run.state === 'done') void asked.again();
  }, asked.again);
  return (
    <Page title={say('measures.title')} lead={say('measures.lead')}>
      <PartsNav />
      <QualityPanel isWhole changed={asked.value()} />
      <Loaded asked={asked}>{(charts) => <Pictures charts={charts()} />}</Loaded>
    </Page>
  );
}

function Pictures(props: { charts: Charts }): JSX.Element {
  return (
    <Show when={props.charts.figures} fallback={<p class="soft">{say('measures.noRun')}</p>}>
      {(figures) => (
        <>
          <p class="soft small">
            {say('measures.runBy', {
              date: sayInstant(props.charts.at ?? ''),
              model: props.charts.model ?? '',
            })}{' '}
            <Show when={props.charts.curve.length === 0}>{say('measures.noCurve')}</Show>
          </p>
          <Measured>
            {(width) => (
              <For
                each={drawRun(
                  { figures: figures(), curve: props.charts.curve, isKnown: false },
                  { language: language(), width: width() },
                )}
              >
                {(picture) => <PictureView picture={picture} />}
              </For>
            )}
          </Measured>
        </>
      )}
    </Show>
  );
}
