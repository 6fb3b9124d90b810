import type { EnteredCells } from '@sila/domain';
import type { JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say } from '../words/say.ts';

export const NOTHING_TYPED = { name: '', year: '', more: '' };
type Draft = typeof NOTHING_TYPED;

/** What is asked in haste: a name, a year, how they are. */
export function GateFields(props: {
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

/** @param page the row's number on a photographed page */
export function cellsOf({ name, year, more }: Draft, page = ''): EnteredCells {
  return {
    'name.full': name,
    ...(year.trim() === '' ? {} : { 'birth.date': year }),
    ...(more.trim() === '' ? {} : { condition: more }),
    ...(page === '' ? {} : { page }),
  };
}

export function draftOf(cells: EnteredCells): Draft {
  return {
    name: cells['name.full'] ?? '',
    year: cells['birth.date'] ?? '',
    more: cells.condition ?? '',
  };
}
