import type { EnteredView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { AttachmentsPart } from '../attachments/attachments-part.tsx';
import { Stated } from '../parts/stated.tsx';
import { holds } from '../session/session.ts';
import { say } from '../words/say.ts';

/** Rows as they were typed, newest first; one that was taken out can be brought back. */
export function RegisterRows(props: {
  rows: readonly EnteredView[];
  onStrike: (recordId: string) => void;
  onRestore: (correctionId: string) => void;
}): JSX.Element {
  return (
    <Show when={props.rows.length > 0} fallback={<p class="soft">{say('registers.empty')}</p>}>
      <ol class="typed-rows" data-testid="register-rows">
        <For each={props.rows}>
          {(row) => (
            <li classList={{ 'typed-struck': row.corrected !== null }}>
              <Show
                when={holds('caseworker', 'forensic', 'coordinator')}
                fallback={<RowName record={row.record} />}
              >
                <A href={`/persons/${row.record.personId}`} data-testid="open-record">
                  <RowName record={row.record} />
                </A>
              </Show>{' '}
              <span class="soft small">
                <Stated text={row.by} />
              </span>{' '}
              <A class="small" href={`/rows/${row.record.id}`} data-testid="open-row">
                {say(isCorrected(row) ? 'rows.seeBoth' : 'rows.open')}
              </A>{' '}
              <Show
                when={row.corrected}
                fallback={
                  <button
                    type="button"
                    class="button button-small"
                    data-testid="strike-row"
                    onClick={() => props.onStrike(row.record.id)}
                  >
                    {say('registers.strike')}
                  </button>
                }
              >
                {(correction) => (
                  <button
                    type="button"
                    class="button button-small"
                    data-testid="restore-row"
                    onClick={() => props.onRestore(correction().id)}
                  >
                    {say('registers.restore')}
                  </button>
                )}
              </Show>
              <RowFiles recordId={row.record.id} />
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

/** Its photographs and papers, asked for when somebody wants them. */
function RowFiles(props: { recordId: string }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details
      class="row-files"
      data-testid="row-files"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class="small">{say('attachments.title')}</summary>
      <Show when={isOpen()}>
        <AttachmentsPart
          place={{ kind: 'record', of: props.recordId }}
          kinds={['photograph', 'mark', 'effect', 'document']}
          title={say('attachments.ofRow')}
        />
      </Show>
    </details>
  );
}
const isCorrected = ({ corrected, corrects }: EnteredView) =>
  corrects !== null || (corrected !== null && corrected.instead !== null);

const TOLD_BY = ['number', 'marks', 'description', 'said', 'hums', 'effects'];

/** A name where there is one, else what the row is told by: its number, its marks. */
function RowName(props: { record: EnteredView['record'] }): JSX.Element {
  const told = () =>
    props.record.title ??
    TOLD_BY.map(
      (one) => props.record.statements.find(({ attribute }) => attribute === one)?.asStated,
    ).find((text) => text !== undefined && text !== '') ??
    say('shell.noName');
  return <Stated text={told()} />;
}
