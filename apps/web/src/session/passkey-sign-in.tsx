import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { canUsePasskeys, signByPasskey } from './passkey.ts';
import { begin } from './session.ts';

/** The way in by a key in the device; not shown where no device could have one. */
export function PasskeySignIn(): JSX.Element {
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const signIn = async (): Promise<void> => {
    setRefusal(null);
    try {
      const { options } = await call('beginPasskeySignIn');
      const response = await signByPasskey(options);
      if (response === null) return;
      const { user } = await call('signInByPasskey', { body: { response } });
      begin(user);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <Show when={canUsePasskeys()}>
      <button
        type="button"
        class="button"
        data-testid="sign-in-passkey"
        onClick={() => void signIn()}
      >
        {say('session.byPasskey')}
      </button>
      <Refused refusal={refusal()} />
    </Show>
  );
}
