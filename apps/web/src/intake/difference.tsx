import type { ListSummary } from '@sila/wire';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { sayInstant } from '../words/dates.ts';
import { number } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { CellTable } from './cell-table.tsx';
import { ChangedRow } from './changed-row.tsx';
import { Tallies } from './tallies.tsx';

type DifferenceReply = ReplyOf<'compareList'>;

/** What a list brings against the one before it of the same source; nothing where there is none. */
export function Difference(props: { list: ListSummary }): JSX.Element {
  return (
    <Show when={props.list.previousListId !== null}>
      <section class="sheet stack difference" data-testid="difference">
        <h2>{say('difference.title')}</h2>
        <Show
          when={props.list.state === 'read'}
          fallback={<p class="soft">{say('difference.waiting')}</p>}
        >
          <Compared listId={props.list.id} />
        </Show>
      </section>
    </Show>
  );
}

function Compared(props: { listId: string }): JSX.Element {
  const key = createMemo(() => props.listId);
  const difference = createAsked(key, (id) => call('compareList', { params: { id } }));
  return (
    <Loaded asked={difference}>
      {(loaded) => (
        <>
          <Show when={loaded().previous}>
            {(previous) => (
              <p class="soft">
                {say('difference.against', {
                  file: previous().fileName,
                  when: sayInstant(previous().receivedAt),
                })}
              </p>
            )}
          </Show>
          <Tallies tallies={differenceTallies(loaded().counts)} label={say('difference.title')} />
          <Show when={loaded().counts.new + loaded().counts.changed + loaded().counts.gone === 0}>
            <p class="soft">{say('difference.none')}</p>
          </Show>
          <Changed rows={loaded().changed} count={loaded().counts.changed} />
          <Rows
            what="new"
            rows={loaded().new}
            count={loaded().counts.new}
            header={loaded().header}
          />
          <Rows
            what="gone"
            rows={loaded().gone}
            count={loaded().counts.gone}
            header={loaded().previousHeader}
          />
        </>
      )}
    </Loaded>
  );
}

function differenceTallies(counts: DifferenceReply['counts']) {
  return (['new', 'changed', 'gone', 'same'] as const).map((what) => ({
    label: say(`difference.${what}`),
    value: counts[what],
  }));
}

function Changed(props: { rows: DifferenceReply['changed']; count: number }): JSX.Element {
  return (
    <Show when={props.rows.length > 0}>
      <details class="difference-part" open>
        <summary>
          {say('difference.changed')} <span class="soft figures">{number(props.count)}</span>
        </summary>
        <Shown of={props.rows.length} count={props.count} />
        <ul class="changed-rows">
          <For each={props.rows}>{(row) => <ChangedRow row={row} />}</For>
        </ul>
      </details>
    </Show>
  );
}

function Rows(props: {
  what: 'new' | 'gone';
  rows: DifferenceReply['new'];
  count: number;
  header: readonly (string | null)[];
}): JSX.Element {
  return (
    <Show when={props.rows.length > 0}>
      <details class="difference-part" open={props.rows.length <= 20}>
        <summary>
          {say(`difference.${props.what}`)} <span class="soft figures">{number(props.count)}</span>
        </summary>
        <Show when={props.what === 'gone'}>
          <p class="soft small">{say('difference.goneNote')}</p>
        </Show>
        <Shown of={props.rows.length} count={props.count} />
        <CellTable
          caption={say(`difference.${props.what}`)}
          header={props.header}
          rows={props.rows}
        />
      </details>
    </Show>
  );
}

function Shown(props: { of: number; count: number }): JSX.Element {
  return (
    <Show when={props.count > props.of}>
      <p class="soft small">{say('difference.first', { n: props.of })}</p>
    </Show>
  );
}
