import { For, type JSX, Show } from 'solid-js';
import { Field } from './field.tsx';

/** One of a few, from a list that opens. */
export function Choice(props: {
  label: string;
  name?: string;
  /** What is chosen; empty where nothing is yet. */
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  /** What stands for the empty value; left out where something is always chosen. */
  empty?: string;
  isNeeded?: boolean;
  onChoose: (value: string) => void;
}): JSX.Element {
  return (
    <Field label={props.label}>
      {(attributes) => (
        <select
          {...attributes}
          class="input"
          name={props.name}
          required={props.isNeeded}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          <Show when={props.empty}>
            <option value="" selected={props.value === ''}>
              {props.empty}
            </option>
          </Show>
          <For each={props.options}>
            {([value, label]) => (
              <option value={value} selected={props.value === value}>
                {label}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  );
}
