import type { LinkRunView, ListSummary } from '@sila/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { say } from '../words/say.ts';

type Progress = LinkRunView['progress'];

/** Lists being read and the comparison, as they go; nothing when all is quiet. */
export function Underway(props: { run: LinkRunView | null }): JSX.Element {
  const sources = createAsked(
    () => true,
    () => call('listSources'),
  );
  const [heard, setHeard] = createSignal<ReadonlyMap<string, ListSummary>>(new Map());
  const [heardRun, setHeardRun] = createSignal<LinkRunView | null>(null);
  hearLive((event) => {
    if (event.what === 'list') setHeard(new Map(heard()).set(event.list.id, event.list));
    if (event.what === 'linkRun') setHeardRun(event.run);
  });
  const lists = (): readonly ListSummary[] => {
    const known = new Map<string, ListSummary>();
    for (const source of sources.value()?.sources ?? []) {
      for (const list of source.lists) known.set(list.id, list);
    }
    for (const [id, list] of heard()) known.set(id, list);
    return [...known.values()].filter(({ state }) => state === 'reading');
  };
  const run = () => {
    const latest = heardRun() ?? props.run;
    return latest?.state === 'running' ? latest : null;
  };
  return (
    <Show when={lists().length > 0 || run() !== null}>
      <section class="sheet stack" aria-label={say('overview.now')} data-testid="underway">
        <h2>{say('overview.now')}</h2>
        <For each={lists()}>
          {(list) => (
            <ProgressBar
              label={say('overview.reading', { name: list.fileName })}
              done={list.progress.done}
              total={list.progress.total}
              detail={sayProgress(list.progress)}
            />
          )}
        </For>
        <Show when={run()}>
          {(running) => (
            <ProgressBar
              label={say(
                running().scope === 'all' ? 'overview.comparingAll' : 'overview.comparing',
              )}
              done={running().progress.done}
              total={running().progress.total}
              detail={sayProgress(running().progress)}
            />
          )}
        </Show>
      </section>
    </Show>
  );
}

function sayProgress({ done, total, secondsLeft }: Progress): string {
  const so =
    total === null
      ? say('overview.progressOpen', { done })
      : say('overview.progress', { done, total });
  if (secondsLeft === null) return so;
  const minutes = secondsLeft < 45 ? 0 : Math.max(1, Math.round(secondsLeft / 60));
  return `${so} · ${say('overview.left', { minutes })}`;
}
