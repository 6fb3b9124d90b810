import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { number } from '../words/numbers.ts';

export interface Tally {
  readonly label: string;
  readonly value: number;
  /** Something waits to be looked at; said by the number, marked by an edge. */
  readonly wants?: boolean;
  readonly href?: string;
}

/** A row of counts, each with its word below. */
export function Tallies(props: { tallies: readonly Tally[]; label?: string }): JSX.Element {
  return (
    <dl class="tallies" aria-label={props.label}>
      <For each={props.tallies}>
        {(tally) => (
          <div class="tally" classList={{ 'tally-wants': tally.wants === true && tally.value > 0 }}>
            <dt>{tally.label}</dt>
            <dd class="figures">
              <Show when={tally.value > 0 && tally.href} fallback={number(tally.value)}>
                {(href) => <A href={href()}>{number(tally.value)}</A>}
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
