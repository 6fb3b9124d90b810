import { For, type JSX } from 'solid-js';
import { sayAttribute } from '../words/codes.ts';
import { StatementText, type StatementView } from './statement-text.tsx';

/** Statements of a record with what each is about, word for word. */
export function StatementLines(props: {
  class: string;
  statements: readonly StatementView[];
}): JSX.Element {
  return (
    <dl class={props.class}>
      <For each={props.statements}>
        {(statement) => (
          <div>
            <dt class="soft small">{sayAttribute(statement.attribute)}</dt>
            <dd>
              <StatementText statement={statement} />
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
