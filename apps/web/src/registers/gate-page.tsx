import type { EnteredCells } from '@sila/domain';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Field } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say } from '../words/say.ts';
import { countTyped, enter, undoLast } from './entry-queue.ts';
import { RegisterName } from './register-name.tsx';
import { TypedRows } from './typed-rows.tsx';
import '../styles/registers.css';

const NOTHING = { name: '', year: '', more: '' };

/**
 * People who come out of a gate, one after the other: a name, a year, Enter.
 * What is typed is kept in the memory of this page until it is sent; nothing of
 * it is written to the device.
 */
export default function GatePage(): JSX.Element {
  const [register, setRegister] = createSignal('');
  const [sheet, setSheet] = createSignal('');
  const [draft, setDraft] = createSignal(NOTHING);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  let name: HTMLInputElement | undefined;
  let rowOnSheet = 0;
  const put = (changed: Partial<typeof NOTHING>) => setDraft((now) => ({ ...now, ...changed }));
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const cells = cellsOf(
      draft(),
      sheet().trim() === '' ? '' : `${sheet().trim()} / ${++rowOnSheet}`,
    );
    setDraft(NOTHING);
    name?.focus();
    setRefusal(await enter('released', register().trim(), cells));
  };
  const undo = async (): Promise<void> => {
    try {
      const last = await undoLast(say('gate.undoReason'));
      if (last !== null) {
        const { cells } = last;
        const more = cells.condition ?? '';
        setDraft({ name: cells['name.full'] ?? '', year: cells['birth.date'] ?? '', more });
        if (rowOnSheet > 0) rowOnSheet--;
      }
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    name?.focus();
  };
  const line = (what: keyof typeof NOTHING, maxlength: number) => ({
    class: 'input',
    autocomplete: 'off' as const,
    spellcheck: false,
    maxlength,
    dir: fieldDirection(draft()[what]),
    value: draft()[what],
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      put({ [what]: event.currentTarget.value }),
  });
  return (
    <Page title={say('gate.title')} lead={say('gate.lead')} width="narrow">
      <div class="stack">
        <RegisterName kind="released" value={register()} onInput={setRegister} />
        <form class="sheet stack-tight" onSubmit={submit} data-testid="gate-form">
          <div class="gate-fields">
            <Field label={say('attribute.name.full')}>
              {(attributes) => (
                <input {...attributes} ref={name} name="name" required {...line('name', 200)} />
              )}
            </Field>
            <Field label={say('gate.year')}>
              {(attributes) => (
                <input {...attributes} name="year" inputmode="numeric" {...line('year', 20)} />
              )}
            </Field>
            <Field label={say('attribute.condition')}>
              {(attributes) => <input {...attributes} name="condition" {...line('more', 500)} />}
            </Field>
          </div>
          <div class="row">
            <button
              type="submit"
              class="button button-main"
              disabled={register().trim() === '' || draft().name.trim() === ''}
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
          <Show when={register().trim() === ''}>
            <p class="soft small">{say('gate.nameFirst')}</p>
          </Show>
          <Refused refusal={refusal()} />
        </form>
        <TypedRows kind="released" />
        <details>
          <summary>{say('gate.sheet')}</summary>
          <Field label={say('gate.sheetName')} hint={say('gate.sheetHint')}>
            {(attributes) => (
              <input
                {...attributes}
                class="input"
                dir="auto"
                autocomplete="off"
                value={sheet()}
                onInput={(event) => {
                  setSheet(event.currentTarget.value);
                  rowOnSheet = 0;
                }}
              />
            )}
          </Field>
        </details>
        <p class="small">
          <A href="/registers/released">{say('gate.moreFields')}</A> · {say('gate.memory')}
        </p>
      </div>
    </Page>
  );
}

function cellsOf({ name, year, more }: typeof NOTHING, page: string): EnteredCells {
  return {
    'name.full': name,
    ...(year.trim() === '' ? {} : { 'birth.date': year }),
    ...(more.trim() === '' ? {} : { condition: more }),
    ...(page === '' ? {} : { page }),
  };
}
