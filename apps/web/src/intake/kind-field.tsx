import { RECORD_KINDS, type RecordKind } from '@sila/domain';
import { For, type JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { sayKind } from '../words/codes.ts';
import { say } from '../words/say.ts';

/** What the rows of a source speak of, each kind explained in a few words. */
export function KindField(props: {
  value: RecordKind;
  onChange: (kind: RecordKind) => void;
}): JSX.Element {
  return (
    <Field label={say('origin.kind')} hint={say(`kindMeans.${props.value}`)}>
      {(attributes) => (
        <select
          {...attributes}
          class="input"
          data-testid="source-kind"
          onChange={(event) => props.onChange(event.currentTarget.value as RecordKind)}
        >
          <For each={RECORD_KINDS}>
            {(kind) => (
              <option value={kind} selected={kind === props.value}>
                {sayKind(kind)}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  );
}
