import type { EnteredCells } from '@sila/domain';
import { createSignal, type JSX, Show } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say } from '../words/say.ts';
import { countTyped, enter, undoLast } from './entry-queue.ts';

const NOTHING = { name: '', year: '', more: '' };
type Draft = typeof NOTHING;

/** A name, a year, Enter; the last row comes back into the fields when it is undone. */
export function GateForm(props: {
  register: string;
  /** The page and number that the next row carries; empty where none is read from. */
  nextOnSheet: () => string;
  onUndone: () => void;
}): JSX.Element {
  const [draft, setDraft] = createSignal(NOTHING);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  let name: HTMLInputElement | undefined;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const cells = cellsOf(draft(), props.nextOnSheet());
    setDraft(NOTHING);
    name?.focus();
    setRefusal(await enter('released', props.register, cells));
  };
  const undo = async (): Promise<void> => {
    try {
      const last = await undoLast(say('gate.undoReason'));
      if (last !== null) {
        setDraft(draftOf(last.cells));
        props.onUndone();
      }
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

function GateFields(props: {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onName: (input: HTMLInputElement) => void;
}): JSX.Element {
  const line = (what: keyof Draft, maxlength: number) => ({
    class: 'input',
    autocomplete: 'off' as const,
    spellcheck: false,
    maxlength,
    dir: fieldDirection(props.draft[what]),
    value: props.draft[what],
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      props.onDraft({ ...props.draft, [what]: event.currentTarget.value }),
  });
  return (
    <div class="gate-fields">
      <Field label={say('attribute.name.full')}>
        {(attributes) => (
          <input {...attributes} ref={props.onName} name="name" required {...line('name', 200)} />
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
  );
}

function cellsOf({ name, year, more }: Draft, page: string): EnteredCells {
  return {
    'name.full': name,
    ...(year.trim() === '' ? {} : { 'birth.date': year }),
    ...(more.trim() === '' ? {} : { condition: more }),
    ...(page === '' ? {} : { page }),
  };
}

function draftOf(cells: EnteredCells): Draft {
  return {
    name: cells['name.full'] ?? '',
    year: cells['birth.date'] ?? '',
    more: cells.condition ?? '',
  };
}
