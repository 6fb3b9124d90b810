import { For, type JSX, Show } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';

/** A line, or with `rows` several, of what somebody tells. */
export function LineField(props: {
  label: string;
  name: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  rows?: number;
  isNeeded?: true;
}): JSX.Element {
  const shared = () => ({
    class: 'input',
    name: props.name,
    dir: fieldDirection(props.value),
    autocomplete: 'off',
    spellcheck: false,
    required: props.isNeeded === true,
    value: props.value,
  });
  return (
    <Field label={props.label} hint={props.hint}>
      {(attributes) => (
        <Show
          when={props.rows}
          fallback={
            <input
              {...attributes}
              {...shared()}
              type="text"
              maxlength="300"
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
          }
        >
          <textarea
            {...attributes}
            {...shared()}
            rows={props.rows}
            maxlength="8000"
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        </Show>
      )}
    </Field>
  );
}

export function ChoiceField(props: {
  label: string;
  name: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}): JSX.Element {
  return (
    <Field label={props.label}>
      {(attributes) => (
        <select
          {...attributes}
          class="input"
          name={props.name}
          value={props.value}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          <For each={props.options}>
            {([value, label]) => <option value={value}>{label}</option>}
          </For>
        </select>
      )}
    </Field>
  );
}
