import { createUniqueId, type JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say } from '../words/say.ts';
import type { ImportDraft } from './import-draft.ts';
import { KindField } from './kind-field.tsx';

/** Naming a source that never delivered before, and saying what its rows speak of. */
export function NewSource(props: {
  draft: ImportDraft;
  onChange: (change: Partial<ImportDraft>) => void;
}): JSX.Element {
  const hint = createUniqueId();
  return (
    <>
      <Field label={say('origin.name')} hint={say('origin.name.hint')}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            dir={fieldDirection(props.draft.name)}
            maxlength="200"
            autocomplete="off"
            data-testid="source-name"
            value={props.draft.name}
            onInput={(event) => props.onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <KindField value={props.draft.kind} onChange={(kind) => props.onChange({ kind })} />
      <div class="field">
        <label class="check">
          <input
            type="checkbox"
            aria-describedby={hint}
            data-testid="one-per-person"
            checked={props.draft.onePerPerson}
            onChange={(event) => props.onChange({ onePerPerson: event.currentTarget.checked })}
          />
          <span>{say('origin.onePerPerson')}</span>
        </label>
        <p id={hint} class="field-hint">
          {say('origin.onePerPerson.hint')}
        </p>
      </div>
    </>
  );
}
