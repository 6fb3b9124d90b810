import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { say } from '../words/say.ts';

/** A link that is shown only now, with a button to copy it. */
export function OneTimeLink(props: { link: string; label: string }): JSX.Element {
  const id = createUniqueId();
  const [outcome, setOutcome] = createSignal<'copied' | 'copyFailed' | null>(null);
  let input: HTMLInputElement | undefined;
  const copy = async () => {
    input?.select();
    try {
      await navigator.clipboard.writeText(props.link);
      setOutcome('copied');
    } catch {
      // Refused, or not on a secure address: the link is selected, and copied by hand.
      setOutcome('copyFailed');
    }
  };
  return (
    <div class="notice one-time-link">
      <h3>{say('users.invite.once')}</h3>
      <p>{say('users.invite.onceBody')}</p>
      <label for={id} class="field-label">
        {props.label}
      </label>
      <div class="row one-time-link-row">
        <input
          ref={input}
          id={id}
          class="input"
          dir="ltr"
          readonly
          data-testid="invitation-link"
          value={props.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" onClick={() => void copy()}>
          {say('users.copy')}
        </button>
      </div>
      <p role="status" class="small">
        <Show when={outcome()}>{(now) => say(`users.${now()}`)}</Show>
      </p>
    </div>
  );
}
