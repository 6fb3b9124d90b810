import type { SoughtState } from '@sila/domain';
import type { JSX } from 'solid-js';
import { say } from '../words/say.ts';

/** Where a search stands, in a word. */
export function StateTag(props: { state: SoughtState }): JSX.Element {
  return (
    <span class={`tag state-tag state-${props.state}`} data-testid="sought-state">
      {say(`request.state.${props.state}`)}
    </span>
  );
}
