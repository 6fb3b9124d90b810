import type { ListSummary } from '@sila/wire';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { SourceSection } from './source-section.tsx';
import type { SourceWithLists } from './source-with-lists.ts';

/** Everybody who told us something, and every list they handed over. */
export default function SourcesPage(): JSX.Element {
  const sources = createAsked(
    () => true,
    async () => (await call('listSources')).sources,
  );
  hearLive(
    (event) => {
      if (event.what !== 'list') return;
      const newer = withList(sources.value() ?? [], event.list);
      if (newer === null) void sources.again();
      else sources.put(newer);
    },
    () => void sources.again(),
  );
  return (
    <Page
      title={say('sources.title')}
      lead={say('sources.lead')}
      actions={
        <>
          <A class="button" href="/overlap">
            {say('sources.overlap')}
          </A>
          <A class="button button-main" href="/import">
            {say('sources.receive')}
          </A>
        </>
      }
    >
      <Loaded asked={sources}>
        {(loaded) => (
          <Show when={loaded().length > 0} fallback={<NoSources />}>
            <div class="stack">
              {/* By id, so that a list in progress does not shut what somebody opened. */}
              <For each={loaded().map((source) => source.id)}>
                {(id) => (
                  <Show when={loaded().find((source) => source.id === id)}>
                    {(source) => <SourceSection source={source()} />}
                  </Show>
                )}
              </For>
            </div>
          </Show>
        )}
      </Loaded>
    </Page>
  );
}

function NoSources(): JSX.Element {
  return (
    <div class="empty sheet">
      <h2>{say('sources.empty.title')}</h2>
      <p>{say('sources.empty.body')}</p>
      <A class="button button-main" href="/import">
        {say('sources.receive')}
      </A>
    </div>
  );
}

/** The sources with one list as it stands now; null when the list is not among them yet. */
function withList(
  sources: readonly SourceWithLists[],
  list: ListSummary,
): SourceWithLists[] | null {
  let found = false;
  const newer = sources.map((source) => {
    if (source.id !== list.source.id) return source;
    const lists = source.lists.map((one) => {
      if (one.id !== list.id) return one;
      found = true;
      return list;
    });
    return { ...source, lists };
  });
  return found ? newer : null;
}
