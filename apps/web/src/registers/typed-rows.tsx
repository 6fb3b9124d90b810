import type { RecordKind } from '@sila/domain';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import {
  hideTyped,
  isHidden,
  type QueuedRow,
  sealedRows,
  sendWaiting,
  showTyped,
  takeOut,
  typedRows,
} from './entry-queue.ts';

/** What was typed on this page, newest first, and how far each row has come; what waits can be mended. */
export function TypedRows(props: {
  kind: RecordKind;
  onMend: (row: QueuedRow) => void;
}): JSX.Element {
  const own = () => typedRows().filter(({ kind }) => kind === props.kind);
  // In the fields before it is off the device: it is never in neither place.
  const mend = (row: QueuedRow): void => {
    props.onMend(row);
    void takeOut(row.entryId);
  };
  return (
    <Show when={!isHidden()} fallback={<Hidden />}>
      <Show
        when={own().length > 0}
        fallback={<p class="soft small">{say('registers.nothingTyped')}</p>}
      >
        <ol class="typed-rows" reversed data-testid="typed-rows">
          <For each={own()}>{(row) => <TypedRow row={row} onMend={() => mend(row)} />}</For>
        </ol>
        <p class="row">
          <Show when={own().some(({ at }) => at === 'waiting')}>
            <button type="button" class="button button-small" onClick={() => void sendWaiting()}>
              {say('registers.sendWaiting')}
            </button>
          </Show>
          <button
            type="button"
            class="button button-small"
            data-testid="hide-typed"
            onClick={() => void hideTyped()}
          >
            {say('unsent.hide')}
          </button>
        </p>
      </Show>
      <Show when={sealedRows() > 0}>
        <p class="soft small" data-testid="sealed-rows">
          {say('unsent.sealed', { n: sealedRows() })}
        </p>
      </Show>
    </Show>
  );
}

function TypedRow(props: { row: QueuedRow; onMend: () => void }): JSX.Element {
  // That there is no line is said already by its waiting.
  const reason = () => (props.row.refusal?.code === 'network' ? null : props.row.refusal);
  const isHere = () => props.row.at === 'waiting' || props.row.at === 'refused';
  return (
    <li classList={{ 'typed-struck': props.row.at === 'struck' }} data-at={props.row.at}>
      <Stated text={props.row.cells['name.full'] ?? say('shell.noName')} />{' '}
      <Stated text={props.row.cells['birth.date'] ?? ''} />{' '}
      <span class="soft small">{say(`typed.${props.row.at}`)}</span>{' '}
      <Show when={reason()}>
        {(refusal) => <span class="field-wrong small">{sayRefusal(refusal())}</span>}
      </Show>{' '}
      <Show when={isHere()}>
        <button
          type="button"
          class="button button-small"
          data-testid="mend-typed"
          onClick={() => props.onMend()}
        >
          {say('unsent.mend')}
        </button>
      </Show>
    </li>
  );
}

/** Out of sight and out of memory: somebody looks over the shoulder, or the telephone is handed over. */
function Hidden(): JSX.Element {
  return (
    <p class="row" data-testid="typed-hidden">
      <span class="soft small">{say('unsent.hidden')}</span>
      <button type="button" class="button button-small" onClick={showTyped}>
        {say('unsent.show')}
      </button>
    </p>
  );
}
