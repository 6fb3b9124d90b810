import { drawWaterfall, speechOf } from '@sila/charts';
import type { ClusterView, MatchView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { sayAttribute } from '../words/codes.ts';
import { number, signed } from '../words/numbers.ts';
import { language, say } from '../words/say.ts';
import { Measured, PictureView } from './picture-view.tsx';

type Tie = ClusterView['ties'][number];

/** Every tie with its weight, weak ones first, and how each came to it. */
export function GroupTies(props: { cluster: ClusterView }): JSX.Element {
  const [open, setOpen] = createSignal<string | null>(null);
  const sorted = () =>
    [...props.cluster.ties].sort((a, b) => Number(b.isWeak) - Number(a.isWeak) || a.bits - b.bits);
  const numberOf = (id: string) =>
    number(1 + props.cluster.records.findIndex((record) => record.id === id));
  const toggle = ({ matchId }: Tie) => setOpen(open() === matchId ? null : matchId);
  return (
    <section class="stack-tight">
      <h2>{say('group.ties')}</h2>
      <ul class="sheet ledger-lines">
        <For each={sorted()}>
          {(tie) => (
            <li>
              <div class="row spread">
                <span>
                  <span class="figures">
                    {numberOf(tie.left)} – {numberOf(tie.right)}
                  </span>{' '}
                  <span class="figures">{signed(tie.bits)}</span>{' '}
                  <span class="soft small">{speechOf(language()).say(`cluster.${tie.state}`)}</span>{' '}
                  <Show when={tie.isWeak}>
                    <span class="tag">{say('group.weak')}</span>
                  </Show>
                </span>
                <span class="row">
                  <button
                    type="button"
                    class="button button-small button-plain"
                    aria-expanded={open() === tie.matchId}
                    onClick={() => toggle(tie)}
                  >
                    {say('group.how')}
                  </button>
                  <A href={`/review/${tie.matchId}`} class="button button-small">
                    {say('group.openPair')}
                  </A>
                </span>
              </div>
              <Show when={open() === tie.matchId}>
                <TieWaterfall matchId={tie.matchId} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function TieWaterfall(props: { matchId: string }): JSX.Element {
  const asked = createAsked(
    () => props.matchId,
    (id) => call('readMatch', { params: { id } }).then(({ match }) => match),
  );
  return (
    <Loaded asked={asked}>
      {(match) => (
        <Measured>{(width) => <PictureView picture={waterfallOf(match(), width())} />}</Measured>
      )}
    </Loaded>
  );
}

function waterfallOf({ explanation }: MatchView, width: number) {
  const steps = explanation.parts
    .filter(({ weightBits }) => weightBits !== 0)
    .map(({ attribute, weightBits: bits }) => ({ words: sayAttribute(attribute), bits }));
  return drawWaterfall(explanation.priorBits, steps, { language: language(), width });
}
