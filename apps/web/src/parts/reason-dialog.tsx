import { createSignal, type JSX, Show } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';

/** Asks for the reason of an act that goes into the ledger, and does it. */
export function ReasonDialog(props: {
  title: string;
  lead: string;
  action: string;
  /** Does it; what it throws is shown here and the dialog stays. */
  act: (reason: string) => Promise<void>;
  onClose: () => void;
  children?: JSX.Element;
  isReady?: boolean;
}): JSX.Element {
  const [reason, setReason] = createSignal('');
  const [isBusy, setBusy] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      await props.act(reason().trim());
      props.onClose();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setBusy(false);
    }
  };
  return (
    <Dialog title={props.title} onClose={props.onClose} testId="reason-dialog">
      <p class="soft">{props.lead}</p>
      {props.children}
      <form class="stack" onSubmit={submit}>
        <Field
          label={say('person.reasonLabel')}
          hint={say('person.reasonHint')}
          wrong={refusal() && sayRefusal(refusal()!)}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              class="input"
              dir="auto"
              rows="2"
              maxlength="2000"
              data-testid="dialog-reason"
              value={reason()}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={props.onClose}>
            {say('shell.cancel')}
          </button>
          <button
            type="submit"
            class="button button-main"
            data-testid="dialog-confirm"
            disabled={isBusy() || reason().trim() === '' || props.isReady === false}
          >
            <Show when={isBusy()} fallback={props.action}>
              {say('shell.working')}
            </Show>
          </button>
        </div>
      </form>
    </Dialog>
  );
}
