import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { countTyped, enter, type QueuedRow, undoLast } from './entry-queue.ts';
import { cellsOf, draftOf, GateFields, NOTHING_TYPED } from './gate-fields.tsx';

/** A name, a year, Enter; the last row comes back into the fields when it is undone. */
export function GateForm(props: {
  register: string;
  /** A row to be mended: its text goes into the fields. */
  mended: QueuedRow | null;
}): JSX.Element {
  const [draft, setDraft] = createSignal(NOTHING_TYPED);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  let name: HTMLInputElement | undefined;
  createEffect(
    on(
      () => props.mended,
      (row) => {
        if (row === null) return;
        setDraft(draftOf(row.cells));
        name?.focus();
      },
    ),
  );
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const cells = cellsOf(draft());
    setDraft(NOTHING_TYPED);
    name?.focus();
    setRefusal(null);
    await enter('released', props.register, cells);
  };
  const undo = async (): Promise<void> => {
    try {
      const last = await undoLast(say('gate.undoReason'));
      if (last !== null) setDraft(draftOf(last.cells));
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    name?.focus();
  };
  return (
    <form class="sheet stack-tight" onSubmit={submit} data-testid="gate-form">
      <GateFields draft={draft()} onDraft={setDraft} onName={(input) => (name = input)} />
      <div class="row">
        <button
          type="submit"
          class="button button-main"
          disabled={props.register === '' || draft().name.trim() === ''}
          data-testid="gate-save"
        >
          {say('gate.save')}
        </button>
        <button
          type="button"
          class="button"
          disabled={countTyped('released') === 0}
          onClick={() => void undo()}
          data-testid="gate-undo"
        >
          {say('gate.undo')}
        </button>
        <output class="gate-count" data-testid="gate-count">
          {say('gate.count', { n: countTyped('released') })}
        </output>
      </div>
      <Show when={props.register === ''}>
        <p class="soft small">{say('gate.nameFirst')}</p>
      </Show>
      <Refused refusal={refusal()} />
    </form>
  );
}
