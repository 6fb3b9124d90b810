import type { Preview } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { sayKind } from '../words/codes.ts';
import { say } from '../words/say.ts';
import type { ImportDraft } from './import-draft.ts';

type Source = NonNullable<Preview['proposedSource']>;

/** Choosing a source that delivered before; what its rows speak of is known from then. */
export function KnownSource(props: {
  draft: ImportDraft;
  known: readonly Source[];
  proposed: Source | null;
  onChange: (change: Partial<ImportDraft>) => void;
}): JSX.Element {
  const choose = (id: string) => {
    const source = props.known.find((one) => one.id === id);
    props.onChange({
      sourceId: source?.id ?? null,
      ...(source === undefined ? {} : { kind: source.kind }),
    });
  };
  const isProposed = () => props.proposed !== null && props.proposed.id === props.draft.sourceId;
  return (
    <Field
      label={say('origin.which')}
      hint={
        <>
          <Show when={isProposed()}>
            <p>{say('origin.recognised')}</p>
          </Show>
          <Show when={props.draft.sourceId !== null}>
            {say('origin.kind')}: {say(`kindMeans.${props.draft.kind}`)}
          </Show>
        </>
      }
    >
      {(attributes) => (
        <select
          {...attributes}
          class="input"
          data-testid="known-source"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="" selected={props.draft.sourceId === null}>
            …
          </option>
          <For each={props.known}>
            {(source) => (
              <option value={source.id} selected={props.draft.sourceId === source.id}>
                {source.name} · {sayKind(source.kind)}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  );
}
