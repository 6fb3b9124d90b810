import type { JSX } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { Field } from '../parts/field.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';

/** Six digits from an authenticator app; phones offer the keys for digits and, some, the code itself. */
export function CodeField(props: {
  value: string;
  onInput: (value: string) => void;
  refusal: Refusal | null;
}): JSX.Element {
  return (
    <Field
      label={say('session.code')}
      hint={say('session.codeHint')}
      wrong={props.refusal && sayRefusal(props.refusal)}
    >
      {(attributes) => (
        <input
          {...attributes}
          class="input factor-code"
          name="code"
          dir="ltr"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={12}
          required
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
