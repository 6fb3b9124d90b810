import { RECEIPT_GROUPS, readReceipt } from '@sila/seal';
import { createSignal, type JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** Takes a receipt, and says in which group there is a slip before anything is sent. */
export function ReceiptForm(props: {
  /** As it came with a link. */
  given: string;
  isBusy: boolean;
  onReceipt: (receipt: string) => void;
}): JSX.Element {
  const [typed, setTyped] = createSignal(props.given);
  const [wrong, setWrong] = createSignal<string | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = readReceipt(typed());
    setWrong(read.is === 'whole' ? null : sayWrong(read));
    if (read.is === 'whole') props.onReceipt(read.receipt);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <Field label={say('receipt.enter')} hint={say('receipt.enterHint')} wrong={wrong()}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="input receipt-input"
            rows="3"
            inputmode="numeric"
            autocomplete="off"
            spellcheck={false}
            maxlength="400"
            data-testid="receipt-input"
            value={typed()}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <p>
        <button
          type="submit"
          class="button button-main"
          disabled={props.isBusy}
          data-testid="mailbox-open"
        >
          {say(props.isBusy ? 'shell.working' : 'mailbox.open')}
        </button>
      </p>
    </form>
  );
}

type Wrong = Exclude<ReturnType<typeof readReceipt>, { is: 'whole' }>;

function sayWrong(read: Wrong): string {
  if (read.is === 'letters') return say('receipt.letters');
  if (read.is === 'slip')
    return say('receipt.slip', {
      groups: read.groups.map(sayNumeral).join(say('domain.comma')),
    });
  const whole = RECEIPT_GROUPS * 5;
  return say('receipt.length', { found: sayNumeral(read.digits), whole: sayNumeral(whole) });
}
