import type { EnteredCells, EnteredColumn, RecordKind } from '@sila/domain';
import { createSignal, type JSX } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { EntryGroups } from './entry-groups.tsx';
import { enter } from './entry-queue.ts';
import { RegisterName } from './register-name.tsx';

/** One person of a register, asked group by group; what is typed lives in the memory of this page alone. */
export function EntryForm(props: { kind: RecordKind; onKept: () => void }): JSX.Element {
  const [register, setRegister] = createSignal('');
  const [cells, setCells] = createSignal<EnteredCells>({});
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const put = (column: EnteredColumn, text: string) =>
    setCells((now) => ({ ...now, [column]: text }));
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const refused = await enter(props.kind, register().trim(), cells());
    setBusy(false);
    setRefusal(refused);
    if (refused !== null) return;
    setCells({});
    tell(say('registers.kept'));
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
