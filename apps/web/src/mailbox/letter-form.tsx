import { LETTER_SIGNS } from '@sila/seal';
import { createSignal, type JSX } from 'solid-js';
import { sayFault } from '../keys/say-fault.ts';
import { Field } from '../parts/field.tsx';
import { say } from '../words/say.ts';

/** A letter being written, by either side; what was written stays until it was sent. */
export function LetterForm(props: {
  label: string;
  hint: string;
  send: (text: string) => Promise<void>;
  /** What stands above the text and goes with it: then nothing has to be added. */
  above?: JSX.Element;
  /** What may not be sent as it is, in words; null where nothing is amiss. */
  amiss?: (text: string) => string | null;
}): JSX.Element {
  const amiss = () => props.amiss?.(text()) ?? null;
  const [text, setText] = createSignal('');
  const [isBusy, setBusy] = createSignal(false);
  const [told, setTold] = createSignal('');
  const [wrong, setWrong] = createSignal<string | null>(null);
  const isEmpty = () => props.above === undefined && text().trim() === '';
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    try {
      await props.send(text().trim());
      setText('');
      setTold(say('mailbox.sent'));
    } catch (thrown) {
      setTold('');
      setWrong(sayFault(thrown));
    }
    setBusy(false);
  };
  return (
    <form class="stack" onSubmit={submit}>
      {props.above}
      <Field label={props.label} hint={props.hint} wrong={amiss() ?? wrong()}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="input"
            dir="auto"
            rows="4"
            autocomplete="off"
            maxlength={LETTER_SIGNS}
            data-testid="letter-input"
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="row">
        <button
          type="submit"
          class="button button-main"
          disabled={isBusy() || isEmpty() || amiss() !== null}
          data-testid="letter-send"
        >
          {say(isBusy() ? 'shell.working' : 'mailbox.send')}
        </button>
        <span class="soft small" role="status">
          {told()}
        </span>
      </p>
    </form>
  );
}
