import { createUniqueId, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say } from '../words/say.ts';

/** One cell to mend: its column, what stands in it now, and what was delivered once it differs. */
export function MendCell(props: {
  column: number;
  header: string | null;
  delivered: string;
  value: string;
  isOffending: boolean;
  /** What is sealed stays as delivered: nobody types into it in clear. */
  isSealed: boolean;
  onInput: (value: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="mend-cell" classList={{ 'mend-cell-offending': props.isOffending }}>
      <label for={id}>
        <Show
          when={props.header}
          fallback={<span>{say('mapping.column', { n: props.column })}</span>}
        >
          {(header) => <Stated text={header()} />}
        </Show>
      </label>
      <input
        id={id}
        class="input"
        dir={fieldDirection(props.value)}
        autocomplete="off"
        disabled={props.isSealed}
        placeholder={props.isSealed ? say('bad.sealedCell') : undefined}
        data-testid="mend-cell"
        data-column={props.column}
        data-offending={props.isOffending}
        aria-describedby={`${id}-note`}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class="mend-note tiny">
        <Show when={props.isOffending}>
          <span class="mend-offending">{say('mend.offending')}</span>
        </Show>
        <Show when={props.value !== props.delivered}>
          <span class="soft">
            {props.delivered === ''
              ? say('mend.deliveredEmpty')
              : say('mend.delivered', { value: props.delivered })}
          </span>
        </Show>
      </p>
    </div>
  );
}
