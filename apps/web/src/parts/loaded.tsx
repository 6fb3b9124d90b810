import { type JSX, Show } from 'solid-js';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import type { Asked } from './asked.ts';

/**
 * Shows an answer, or that it is on its way, or why it did not come and a way
 * to ask again. An answer once there stays in sight when asking anew fails.
 */
export function Loaded<T>(props: {
  asked: Asked<T>;
  children: (value: () => T) => JSX.Element;
}): JSX.Element {
  return (
    <>
      <Show when={props.asked.refusal()}>
        {(refusal) => (
          <div class="notice notice-failed" role="alert">
            <p>{sayRefusal(refusal())}</p>
            <button
              type="button"
              class="button button-small"
              disabled={props.asked.isLoading()}
              onClick={() => void props.asked.again()}
            >
              {say('shell.again')}
            </button>
          </div>
        )}
      </Show>
      <Show
        when={props.asked.value() as NonNullable<T>}
        fallback={
          <Show when={props.asked.refusal() === null}>
            <Waiting />
          </Show>
        }
      >
        {(value) => props.children(value as () => T)}
      </Show>
    </>
  );
}

export function Waiting(): JSX.Element {
  return (
    <p class="waiting" role="status">
      {say('shell.loading')}
    </p>
  );
}
