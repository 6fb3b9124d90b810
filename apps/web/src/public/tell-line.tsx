import { FILING_LIMITS } from '@sila/seal';
import type { JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say, type WordKey } from '../words/say.ts';

export interface TellProps {
  readonly word: WordKey;
  readonly hint?: WordKey;
  readonly isNeeded?: boolean;
  /** Signs at most. */
  readonly most?: number;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A line of what a family tells, that browsers and telephones must not remember. */
export function TellLine(props: TellProps): JSX.Element {
  return (
    <Field label={say(props.word)} hint={props.hint && say(props.hint)}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          data-testid={props.word}
          dir={fieldDirection(props.value)}
          autocomplete="off"
          spellcheck={false}
          maxlength={props.most ?? FILING_LIMITS.line}
          required={props.isNeeded ?? false}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** The same for what takes more than a line. */
export function TellLines(props: TellProps): JSX.Element {
  return (
    <Field label={say(props.word)} hint={props.hint && say(props.hint)}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="input"
          data-testid={props.word}
          dir="auto"
          rows="3"
          autocomplete="off"
          maxlength={props.most ?? FILING_LIMITS.lines}
          required={props.isNeeded ?? false}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
