import type { ListSummary } from '@sila/wire';
import type { JSX } from 'solid-js';
import { say } from '../words/say.ts';

type State = ListSummary['state'];

/** Each state has a sign of its own, so that it is told by more than its colour. */
const SIGNS: Readonly<Record<State, string>> = {
  reading: 'M2.5 6a3.5 3.5 0 1 1 3.5 3.5',
  cancelled: 'M4 2.5v7M8 2.5v7',
  read: 'M2 6.5l2.75 2.75L10 3.5',
  failed: 'M3 3l6 6M9 3l-6 6',
};

export function ListState(props: { state: State }): JSX.Element {
  return (
    <span class={`tag list-state list-state-${props.state}`} data-state={props.state}>
      <svg
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        aria-hidden="true"
      >
        <path d={SIGNS[props.state]} />
      </svg>
      {say(`list.state.${props.state}`)}
    </span>
  );
}
