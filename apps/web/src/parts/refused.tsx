import { type JSX, Show } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { sayRefusal } from '../words/codes.ts';

/** Why something asked for did not happen, said at once; nothing while all is well. */
export function Refused(props: { refusal: Refusal | null }): JSX.Element {
  return (
    <Show when={props.refusal}>
      {(refusal) => (
        <div class="notice notice-failed" role="alert" data-code={refusal().code}>
          <p>{sayRefusal(refusal())}</p>
        </div>
      )}
    </Show>
  );
}
