import type { JSX } from 'solid-js';
import { Field } from './field.tsx';
import { fieldDirection } from './text-direction.ts';

/** A required line of text with its label, hint and what is amiss. */
export function TextField(props: {
  name: string;
  label: string;
  hint?: JSX.Element;
  wrong?: string | null;
  type?: 'text' | 'password';
  autocomplete: string;
  value: string;
  onInput: (value: string) => void;
}): JSX.Element {
  return (
    <Field label={props.label} hint={props.hint} wrong={props.wrong}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          name={props.name}
          type={props.type ?? 'text'}
          dir={fieldDirection(props.value)}
          autocomplete={props.autocomplete}
          autocapitalize={props.autocomplete === 'name' ? 'words' : 'none'}
          spellcheck={false}
          required
          maxlength={props.type === undefined ? 200 : 1000}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
