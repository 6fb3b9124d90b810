import { createSignal, type JSX, Show } from 'solid-js';
import { TextField } from '../parts/text-field.tsx';
import { say } from '../words/say.ts';
import { passwordLeft } from './invitation-token.ts';

/** A password being chosen: it can be looked at, and its rule is said before it is broken. */
export function NewPassword(props: {
  value: string;
  onInput: (value: string) => void;
  wrong: string | null;
}): JSX.Element {
  const [isShown, setShown] = createSignal(false);
  return (
    <>
      <TextField
        name="password"
        label={say('session.password')}
        hint={<PasswordHint password={props.value} />}
        wrong={props.wrong}
        type={isShown() ? 'text' : 'password'}
        autocomplete="new-password"
        value={props.value}
        onInput={props.onInput}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isShown()}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {say('session.showPassword')}
      </label>
    </>
  );
}

/** The rule before it is broken, and how far one is from keeping it. */
function PasswordHint(props: { password: string }): JSX.Element {
  return (
    <span>
      <Show when={props.password !== ''} fallback={say('session.passwordHint')}>
        {passwordLeft(props.password) > 0
          ? say('session.passwordLeft', { left: passwordLeft(props.password) })
          : say('session.passwordLong')}
      </Show>
    </span>
  );
}
