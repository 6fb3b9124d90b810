import type { Preview } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { say } from '../words/say.ts';
import { surenessOf } from './sureness.ts';

/** How sure a proposed meaning is and what it was drawn from: a filled shape and its words. */
export function ProposalMark(props: {
  column: Preview['columns'][number];
  isChanged: boolean;
}): JSX.Element {
  const sureness = () => surenessOf(props.column, props.isChanged);
  return (
    <span class={`proposal proposal-${sureness()} small`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
        <Show when={sureness() === 'sure' || sureness() === 'chosen'}>
          <circle cx="6" cy="6" r="3" fill="currentColor" />
        </Show>
        <Show when={sureness() === 'likely'}>
          <path d="M6 3a3 3 0 0 1 0 6z" fill="currentColor" />
        </Show>
      </svg>
      <span>
        <Show when={sureness() !== 'none'} fallback={say('mapping.from.none')}>
          {say(`mapping.${sureness() as 'sure' | 'likely' | 'unsure' | 'chosen'}`)}
          <Show when={!props.isChanged}>
            <span class="soft"> · {say(`mapping.from.${props.column.drawnFrom}`)}</span>
          </Show>
        </Show>
      </span>
    </span>
  );
}
