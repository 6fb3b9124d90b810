import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { CodeField } from '../session/code-field.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import '../styles/access.css';
import '../styles/account.css';

/** Of a person who isn't there or isn't granted: the way to open them when it can't wait. */
export function BreakGlass(props: { id: string; onOpened: () => void }): JSX.Element {
  const heading = createUniqueId();
  const [isAsked, setAsked] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const [code, setCode] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(null);
    try {
      const body = { id: props.id, reason: reason().trim(), code: code().trim() };
      const { endsAt } = await call('breakGlass', { body });
      tell(say('emergency.opened', { when: sayInstant(endsAt) }));
      props.onOpened();
    } catch (thrown) {
      setCode('');
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <section class="sheet stack emergency-ask" aria-labelledby={heading}>
      <h2 id={heading}>{say('emergency.ask')}</h2>
      <p>{say('emergency.lead')}</p>
      <Show
        when={isAsked()}
        fallback={
          <button
            type="button"
            class="button"
            data-testid="ask-emergency"
            onClick={() => setAsked(true)}
          >
            {say('emergency.begin')}
          </button>
        }
      >
        <form class="stack" onSubmit={open} data-testid="emergency-form">
          <Field label={say('emergency.reason')} hint={say('emergency.reasonHint')}>
            {(attributes) => (
              <textarea
                {...attributes}
                class="input"
                dir="auto"
                rows="3"
                maxlength="2000"
                name="reason"
                required
                value={reason()}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </Field>
          <CodeField value={code()} onInput={setCode} refusal={null} />
          <Refused refusal={refusal()} />
          <div>
            <button
              type="submit"
              class="button button-main"
              data-testid="open-emergency"
              disabled={reason().trim().length < 20 || code().trim().length < 6}
            >
              {say('emergency.open')}
            </button>
          </div>
        </form>
      </Show>
    </section>
  );
}
