import type { ListSummary } from '@sila/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayInstant, sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { type BadRow, mendedColumns, offendingColumns } from './bad-row-words.ts';
import { CellTable } from './cell-table.tsx';
import { MendForm } from './mend-form.tsx';
import { RowIssues } from './row-issues.tsx';

/** One row that can't be read: where, why, the row as delivered, and its mending. */
export function BadRowCard(props: {
  row: BadRow;
  list: ListSummary;
  header: readonly (string | null)[];
  onMended: (row: BadRow) => void;
}): JSX.Element {
  const [isMending, setMending] = createSignal(false);
  const isOpen = () => props.row.mendedAt === null;
  let card: HTMLLIElement | undefined;
  // The form goes away under the reader: the focus stays at its row.
  const leave = () => {
    setMending(false);
    queueMicrotask(() => card?.querySelector<HTMLElement>('[data-testid="mend-row"], h3')?.focus());
  };
  const mended = (row: BadRow) => {
    tell(say('mend.done', { row: sayNumeral(row.row) }));
    props.onMended(row);
    leave();
  };
  return (
    <li
      ref={card}
      class="sheet bad-row"
      classList={{ 'bad-row-mended': !isOpen() }}
      data-testid="bad-row"
      data-row={props.row.row}
    >
      <CardHead
        row={props.row}
        fileName={props.list.fileName}
        isMending={isMending()}
        onMend={() => setMending(true)}
      />
      <RowIssues issues={props.row.issues} header={props.header} />
      <Show
        when={isMending()}
        fallback={
          <>
            <Show when={!isOpen()}>
              <h4>{say('bad.cells')}</h4>
            </Show>
            <CellTable
              caption={`${say('bad.cells')} (${sayNumeral(props.row.row)})`}
              header={props.header}
              rows={[props.row]}
              marked={offendingColumns(props.row.issues)}
              markWord={say('mend.offending')}
            />
            <MendedTo row={props.row} header={props.header} />
          </>
        }
      >
        <MendForm
          row={props.row}
          listId={props.list.id}
          header={props.header}
          sealed={new Set(props.row.sealedColumns)}
          onMended={mended}
          onLeave={leave}
        />
      </Show>
    </li>
  );
}

function CardHead(props: {
  row: BadRow;
  fileName: string;
  isMending: boolean;
  onMend: () => void;
}): JSX.Element {
  return (
    <div class="row spread">
      <h3 tabindex="-1">
        {say('bad.row', { row: sayNumeral(props.row.row), file: props.fileName })}
      </h3>
      <Show
        when={props.row.mendedAt}
        fallback={
          <Show when={!props.isMending}>
            <button
              type="button"
              class="button button-small"
              data-testid="mend-row"
              onClick={props.onMend}
            >
              {say('bad.mend')}
            </button>
          </Show>
        }
      >
        {(at) => <span class="tag">{say('bad.mended', { when: sayInstant(at()) })}</span>}
      </Show>
    </div>
  );
}

/** What a mended row became, beside what was delivered: every cell, who mended it and why. */
function MendedTo(props: { row: BadRow; header: readonly (string | null)[] }): JSX.Element {
  return (
    <Show when={props.row.mended}>
      {(mended) => (
        <div class="stack" data-testid="mended-to">
          <h4>{say('bad.mendedTo')}</h4>
          <CellTable
            caption={`${say('bad.mendedTo')} (${sayNumeral(props.row.row)})`}
            header={props.header}
            rows={[{ row: props.row.row, cells: mended().cells }]}
            marked={mendedColumns(props.row.cells, mended().cells)}
            markWord={say('bad.mendedCell')}
          />
          <p class="soft small">
            {say('bad.mendedBy', { who: mended().by, when: sayInstant(mended().at) })}{' '}
            <Stated text={mended().reason} />
          </p>
        </div>
      )}
    </Show>
  );
}
