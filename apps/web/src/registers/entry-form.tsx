import type { EnteredCells, EnteredColumn, RecordKind } from '@sila/domain';
import { createEffect, createSignal, type JSX, on } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { EntryGroups } from './entry-groups.tsx';
import { enter, type QueuedRow, takeOut } from './entry-queue.ts';
import { RegisterName } from './register-name.tsx';

/** One person of a register, asked group by group. */
export function EntryForm(props: {
  kind: RecordKind;
  onKept: () => void;
  /** A row that no server has, to be mended. */
  mended: QueuedRow | null;
}): JSX.Element {
  const [register, setRegister] = createSignal('');
  const [cells, setCells] = createSignal<EnteredCells>({});
  createEffect(
    on(
      () => props.mended,
      (row) => {
        if (row === null) return;
        setRegister(row.register);
        setCells(row.cells);
      },
    ),
  );
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const put = (column: EnteredColumn, text: string) =>
    setCells((now) => ({ ...now, [column]: text }));
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const row = await enter(props.kind, register().trim(), cells());
    setBusy(false);
    setRefusal(row.at === 'refused' ? row.refusal : null);
    // Refused, it is still in the fields, and not in two places.
    if (row.at === 'refused') return void (await takeOut(row.entryId));
    setCells({});
    tell(say(row.at === 'kept' ? 'registers.kept' : 'typed.waiting'));
    props.onKept();
  };
  return (
    <form class="stack" onSubmit={submit} data-testid="entry-form">
      <RegisterName kind={props.kind} value={register()} onInput={setRegister} />
      <EntryGroups kind={props.kind} cells={cells()} put={put} />
      <Refused refusal={refusal()} />
      <p>
        <button
          type="submit"
          class="button button-main"
          disabled={isBusy() || register().trim() === ''}
          data-testid="entry-save"
        >
          {say(isBusy() ? 'shell.working' : 'registers.save')}
        </button>
      </p>
    </form>
  );
}
