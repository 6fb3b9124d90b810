import type { EnteredCells, EnteredColumn, RecordKind } from '@sila/domain';
import { createSignal, type JSX } from 'solid-js';
import {
  type EnteredCells,
  type EnteredColumn,
  NUMBERS_ENTERED,
  type RecordKind,
} from '@sila/domain';
import { createEffect, createSignal, For, type JSX, on, onMount, Show } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { EntryGroups } from './entry-groups.tsx';
import { enter } from './entry-queue.ts';
import { RegisterName } from './register-name.tsx';

/** One person of a register, asked group by group; what is typed lives in the memory of this page alone. */
export function EntryForm(props: { kind: RecordKind; onKept: () => void }): JSX.Element {
import { BodyOutline } from './body-outline.tsx';
import { EntryField } from './entry-field.tsx';
import { enter, type QueuedRow, takeOut } from './entry-queue.ts';
import { REGISTER_FIELDS } from './register-fields.ts';
import { RegisterName } from './register-name.tsx';

/** What fits on a card; a body may bear more than one. */
const NUMBERS_SHOWN = NUMBERS_ENTERED.slice(0, 3);

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
