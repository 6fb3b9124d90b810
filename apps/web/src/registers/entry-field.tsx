import type { EnteredColumn, RecordKind } from '@sila/domain';
import { type JSX, Show } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { canSay, say, type WordKey } from '../words/say.ts';
import { LONG } from './register-fields.ts';
import { isSealed } from './seal-entry.ts';

/** What a column is called on a form: as this register calls it, or every one, where that is not its attribute's word. */
export function columnLabel(kind: RecordKind, column: EnteredColumn): string {
  for (const own of [`registers.column.${kind}.${column}`, `registers.column.${column}`])
    if (canSay(own)) return say(own);
  return say(`attribute.${column}` as WordKey);
}

/** One cell of a form: a line, or a few. */
export function EntryField(props: {
  kind: RecordKind;
  column: EnteredColumn;
  value: string;
  noTeam: boolean;
  onInput: (text: string) => void;
}): JSX.Element {
  const hint = () => {
    if (isSealed(props.column))
      return say(props.noTeam ? 'registers.noTeam' : 'registers.sealedHint');
    const own = `registers.hint.${props.column}`;
    return canSay(own) ? say(own) : undefined;
  };
  return (
    <Field label={columnLabel(props.kind, props.column)} hint={hint()}>
      {(attributes) => (
        <Show
          when={LONG.has(props.column)}
          fallback={
            <input
              {...attributes}
              class="input"
              name={props.column}
              dir={fieldDirection(props.value)}
              autocomplete="off"
              spellcheck={false}
              disabled={isSealed(props.column) && props.noTeam}
              value={props.value}
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
          }
        >
          <textarea
            {...attributes}
            class="input"
            name={props.column}
            dir={fieldDirection(props.value)}
            rows={2}
            spellcheck={false}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        </Show>
      )}
    </Field>
  );
}
