import { createUniqueId, type JSX, Show } from 'solid-js';

/** A labelled field with its hint and, when something is amiss, what. */
export function Field(props: {
  label: string;
  hint?: JSX.Element;
  wrong?: string | null | undefined;
  children: (attributes: FieldAttributes) => JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({
        id,
        'aria-describedby': `${id}-hint ${id}-wrong`,
        get 'aria-invalid'() {
          return props.wrong ? ('true' as const) : ('false' as const);
        },
      })}
      <div id={`${id}-hint`} class="field-hint">
        {props.hint}
      </div>
      <div id={`${id}-wrong`} aria-live="polite">
        <Show when={props.wrong}>
          <p class="field-wrong">{props.wrong}</p>
        </Show>
      </div>
    </div>
  );
}

export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': 'true' | 'false';
}
