import { For, type JSX, onMount, Show } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import type { BadRow } from './bad-row-words.ts';
import { MendCell } from './mend-cell.tsx';
import { createMending, type Mending } from './mending.ts';
import { RowIssues } from './row-issues.tsx';

/** Mends a row's cells and has it read again; what was delivered stays beside it. */
export function MendForm(props: {
  row: BadRow;
  listId: string;
  header: readonly (string | null)[];
  /** Columns, from 1, that hold something sealed. */
  sealed: ReadonlySet<number>;
  onMended: (row: BadRow) => void;
  onLeave: () => void;
}): JSX.Element {
  const mending = createMending(props);
  let form: HTMLFormElement | undefined;
  onMount(() => {
    const inputs = [...(form?.querySelectorAll<HTMLElement>('input') ?? [])];
    (inputs.find((input) => input.dataset.offending === 'true') ?? inputs[0])?.focus();
  });
  return (
    <form
      ref={form}
      class="stack mend"
      aria-label={say('mend.title', { row: sayNumeral(props.row.row) })}
      onSubmit={(event) => {
        event.preventDefault();
        void mending.send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onLeave();
      }}
    >
      <div class="mend-cells">
        <For each={mending.delivered}>
          {(was, index) => (
            <MendCell
              column={index() + 1}
              header={props.header[index()] ?? null}
              delivered={was}
              value={mending.cells()[index()] ?? ''}
              isOffending={mending.offending().has(index() + 1)}
              isSealed={props.sealed.has(index() + 1)}
              onInput={(value) => mending.setCell(index(), value)}
            />
          )}
        </For>
      </div>
      <MendReason mending={mending} />
      <Refused refusal={mending.refusal()} />
      <Show when={mending.stillThere()}>
        {(issues) => <RowIssues issues={issues()} header={props.header} />}
      </Show>
      <MendActions isSending={mending.isSending()} onLeave={props.onLeave} />
    </form>
  );
}

function MendReason(props: { mending: Mending }): JSX.Element {
  const wrong = () => {
    const wants = props.mending.wants();
    return wants === null ? null : say(`mend.${wants}`);
  };
  return (
    <Field label={say('mend.reason')} hint={say('mend.reason.hint')} wrong={wrong()}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          dir={fieldDirection(props.mending.reason())}
          maxlength="2000"
          data-testid="mend-reason"
          value={props.mending.reason()}
          onInput={(event) => props.mending.setReason(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function MendActions(props: { isSending: boolean; onLeave: () => void }): JSX.Element {
  return (
    <div class="row">
      <button
        type="submit"
        class="button button-main"
        data-testid="mend-submit"
        disabled={props.isSending}
      >
        {say(props.isSending ? 'mend.sending' : 'mend.submit')}
      </button>
      <button type="button" class="button" onClick={props.onLeave}>
        {say('mend.cancel')}
      </button>
    </div>
  );
}
