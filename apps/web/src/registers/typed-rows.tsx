import type { RecordKind } from '@sila/domain';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { sendWaiting, typedRows } from './entry-queue.ts';

/** What was typed on this page, newest first, and how far each row has come. */
export function TypedRows(props: { kind: RecordKind }): JSX.Element {
  const own = () => typedRows().filter(({ kind }) => kind === props.kind);
  return (
    <Show
      when={own().length > 0}
      fallback={<p class="soft small">{say('registers.nothingTyped')}</p>}
    >
      <ol class="typed-rows" reversed data-testid="typed-rows">
        <For each={own()}>
          {(row) => (
            <li classList={{ 'typed-struck': row.at === 'struck' }} data-at={row.at}>
              <Stated text={row.cells['name.full'] ?? say('shell.noName')} />{' '}
              <Stated text={row.cells['birth.date'] ?? ''} />{' '}
              <span class="soft small">{say(`typed.${row.at}`)}</span>
              <Show when={row.refusal}>
                {(refusal) => <span class="field-wrong small">{sayRefusal(refusal())}</span>}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={own().some(({ at }) => at === 'waiting')}>
        <button type="button" class="button button-small" onClick={() => void sendWaiting()}>
          {say('registers.sendWaiting')}
        </button>
      </Show>
    </Show>
  );
}
