import type { Disagreement } from '@sila/wire';
import { A } from '@solidjs/router';
import { createEffect, For, type JSX, on, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Stated } from '../parts/stated.tsx';
import { say } from '../words/say.ts';

/** Pairs on which two people came to different verdicts, with both their reasons. */
export function Disagreements(props: { changed: unknown }): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('listDisagreements').then(({ items }) => items),
  );
  createEffect(
    on(
      () => props.changed,
      () => void asked.again(),
      { defer: true },
    ),
  );
  return (
    <section class="stack-tight" data-testid="disagreements">
      <h2>{say('second.differences')}</h2>
      <Loaded asked={asked}>
        {(items) => (
          <Show
            when={items().length > 0}
            fallback={<p class="soft">{say('second.noDifferences')}</p>}
          >
            <p class="soft small">{say('second.differencesLead')}</p>
            <ul class="stack">
              <For each={items()}>{(item) => <Difference item={item} />}</For>
            </ul>
          </Show>
        )}
      </Loaded>
    </section>
  );
}

function Difference(props: { item: Disagreement }): JSX.Element {
  const title = (text: string | null) => <Stated text={text ?? say('shell.noName')} />;
  return (
    <li class="sheet stack-tight" data-testid="disagreement">
      <h3>
        {title(props.item.leftTitle)} – {title(props.item.rightTitle)}
      </h3>
      <dl class="two-views">
        <View name={say('second.first')} judgement={props.item.first} />
        <View name={say('second.second')} judgement={props.item.second} />
      </dl>
      <p>
        <A href={`/review/${props.item.matchId}`} class="button button-small">
          {say('second.open')}
        </A>
      </p>
    </li>
  );
}

function View(props: { name: string; judgement: Disagreement['first'] }): JSX.Element {
  return (
    <div>
      <dt class="soft small">{props.name}</dt>
      <dd>
        {say('second.said', {
          name: props.judgement.by.name,
          verdict: say(`verdict.${props.judgement.verdict}`),
        })}
        <p class="small">
          <Stated text={props.judgement.reason} />
        </p>
      </dd>
    </div>
  );
}
