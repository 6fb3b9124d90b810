import { createResource, type JSX, Show } from 'solid-js';
import { say } from '../words/say.ts';
import { countWaiting } from './unsent-store.ts';

/** Before the sign-in: that rows wait here, and what for. Whose and about whom, nobody can tell. */
export function UnsentCount(): JSX.Element {
  const [count] = createResource(() => countWaiting());
  return (
    <Show when={(count() ?? 0) > 0}>
      <p class="notice" data-testid="unsent-count">
        {say('unsent.beforeSignIn', { n: count() ?? 0 })}
      </p>
    </Show>
  );
}
