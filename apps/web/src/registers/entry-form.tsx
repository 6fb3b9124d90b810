import {
  type EnteredCells,
  type EnteredColumn,
  NUMBERS_ENTERED,
  type RecordKind,
} from '@sila/domain';
import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { teamBox } from '../keys/team-view.ts';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { BodyOutline } from './body-outline.tsx';
import { EntryField } from './entry-field.tsx';
import { enter } from './entry-queue.ts';
import { REGISTER_FIELDS } from './register-fields.ts';
import { RegisterName } from './register-name.tsx';

/** What fits on a card; a body may bear more than one. */
const NUMBERS_SHOWN = NUMBERS_ENTERED.slice(0, 3);

/** One person of a register, asked group by group; what is typed lives in the memory of this page alone. */
export function EntryForm(props: { kind: RecordKind; onKept: () => void }): JSX.Element {
  const [register, setRegister] = createSignal('');
  const [cells, setCells] = createSignal<EnteredCells>({});
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const [noTeam, setNoTeam] = createSignal(false);
  onMount(async () => setNoTeam((await teamBox().catch(() => null)) === null));
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
      <For each={REGISTER_FIELDS[props.kind] ?? []}>
        {(group) => (
          <fieldset class="sheet stack-tight entry-group">
            <legend>{say(group.word)}</legend>
            <Show when={group.fields.includes('marks')}>
              <BodyOutline
                onMark={(words) =>
                  put('marks', [cells().marks, words].filter(Boolean).join(say('domain.comma')))
                }
              />
            </Show>
            <div class="entry-fields">
              <For each={group.fields}>
                {(field) =>
                  field === 'numbers' ? (
                    <Numbers cells={cells()} put={put} />
                  ) : (
                    <EntryField
                      column={field}
                      value={cells()[field] ?? ''}
                      noTeam={noTeam()}
                      onInput={(text) => put(field, text)}
                    />
                  )
                }
              </For>
            </div>
          </fieldset>
        )}
      </For>
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

/** Each number with whose it is and when it was given: alone it is nobody's. */
function Numbers(props: {
  cells: EnteredCells;
  put: (column: EnteredColumn, text: string) => void;
}): JSX.Element {
  return (
    <For each={NUMBERS_SHOWN}>
      {(number, at) => (
        <fieldset class="entry-number">
          <legend>{say('registers.numberOf', { n: at() + 1 })}</legend>
          <For each={[number, `${number}.issuer`, `${number}.date`] as const}>
            {(column) => (
              <label class="entry-small">
                <span>
                  {say(
                    column.endsWith('.issuer')
                      ? 'registers.issuer'
                      : column.endsWith('.date')
                        ? 'registers.numberDate'
                        : 'attribute.number',
                  )}
                </span>
                <input
                  class="input"
                  name={column}
                  dir="auto"
                  autocomplete="off"
                  value={props.cells[column] ?? ''}
                  onInput={(event) => props.put(column, event.currentTarget.value)}
                />
              </label>
            )}
          </For>
        </fieldset>
      )}
    </For>
  );
}
