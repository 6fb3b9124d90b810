import { type JSX, Show } from 'solid-js';
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
