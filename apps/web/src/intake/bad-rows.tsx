import type { ListSummary } from '@sila/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { BadRowCard } from './bad-row-card.tsx';
import type { BadRow } from './bad-row-words.ts';

const PAGE_ROWS = 100;

/** Every row that can't be read yet, with the reason, and the way to mend it. */
export function BadRows(props: { list: ListSummary }): JSX.Element {
  // Asked anew when the reading ends or stops, not at every step of its progress.
  const key = createMemo(() => `${props.list.id} ${props.list.state}`);
  const ask = (offset: number) =>
    call('listBadRows', { params: { id: props.list.id }, body: { offset, limit: PAGE_ROWS } });
  const bad = createAsked(key, () => ask(0));
  const open = () => (bad.value()?.rows ?? []).filter((row) => row.mendedAt === null).length;
  const putRow = (mended: BadRow) => {
    const now = bad.value();
    if (now === undefined) return;
    bad.put({ ...now, rows: now.rows.map((row) => (row.row === mended.row ? mended : row)) });
  };
  const putMore = async () => {
    const before = bad.value();
    if (before === undefined) return;
    const page = await ask(before.rows.length);
    // A row mended while the page was on its way keeps its mending.
    const now = bad.value() ?? before;
    if (now.rows.length !== before.rows.length) return;
    bad.put({ ...page, rows: [...now.rows, ...page.rows] });
  };
  return (
    <section class="stack" id="bad-rows">
      <header class="row spread">
        <h2>{say('bad.title')}</h2>
        <Show when={(bad.value()?.rows.length ?? 0) > 0}>
          <span class="soft small" role="status">
            {say('bad.open', { open: open() })}
          </span>
        </Show>
      </header>
      <Loaded asked={bad}>
        {(loaded) => (
          <Show
            when={loaded().rows.length > 0}
            fallback={
              <p class="soft">{say(props.list.state === 'read' ? 'bad.none' : 'bad.none.soFar')}</p>
            }
          >
            <p class="soft bad-lead">{say('bad.lead')}</p>
            <ul class="stack">
              {/* By number, so that a mended row stays where the reader's focus is. */}
              <For each={loaded().rows.map((row) => row.row)}>
                {(number) => (
                  <Show when={loaded().rows.find((row) => row.row === number)}>
                    {(row) => (
                      <BadRowCard
                        row={row()}
                        list={props.list}
                        header={loaded().header}
                        onMended={putRow}
                      />
                    )}
                  </Show>
                )}
              </For>
            </ul>
            <Show when={loaded().more}>
              <MoreRows onMore={putMore} />
            </Show>
          </Show>
        )}
      </Loaded>
    </section>
  );
}

/** The way to the rows after those in sight. */
function MoreRows(props: { onMore: () => Promise<void> }): JSX.Element {
  const [isAsking, setAsking] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const more = async () => {
    setAsking(true);
    setRefusal(null);
    try {
      await props.onMore();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setAsking(false);
  };
  return (
    <div class="stack">
      <div>
        <button
          type="button"
          class="button"
          data-testid="more-bad-rows"
          disabled={isAsking()}
          onClick={() => void more()}
        >
          {say('bad.more')}
        </button>
      </div>
      <Refused refusal={refusal()} />
    </div>
  );
}
