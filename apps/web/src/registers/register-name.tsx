import type { RecordKind } from '@sila/domain';
import { createUniqueId, For, type JSX } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Field } from '../parts/field.tsx';
import { say } from '../words/say.ts';

/** Which gate, ward or office: one that this person has typed into before is offered. Places alone, never people. */
export function RegisterName(props: {
  kind: RecordKind;
  value: string;
  onInput: (name: string) => void;
}): JSX.Element {
  const list = createUniqueId();
  const asked = createAsked(
    () => true,
    () => call('listRegisters'),
  );
  const known = () => (asked.value()?.registers ?? []).filter(({ kind }) => kind === props.kind);
  return (
    <>
      <Field
        label={say('registers.name')}
        hint={props.value === '' ? say('registers.nameHint') : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            name="register"
            list={list}
            dir="auto"
            autocomplete="off"
            required
            maxlength={200}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={list}>
        <For each={known()}>{(one) => <option value={one.name} />}</For>
      </datalist>
    </>
  );
}
