import { A } from '@solidjs/router';
import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayKind } from '../words/codes.ts';
import { number } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { ListCard, ListDate } from './list-card.tsx';
import { ListState } from './list-state.tsx';
import type { SourceWithLists } from './source-with-lists.ts';

/** One source: what its rows speak of, its newest list in full, the earlier ones in a line each. */
export function SourceSection(props: { source: SourceWithLists }): JSX.Element {
  const heading = createUniqueId();
  const newestFirst = () =>
    [...props.source.lists].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  const newest = () => newestFirst()[0];
  const earlier = () => newestFirst().slice(1);
  return (
    <section class="sheet source" aria-labelledby={heading} data-testid="source">
      <header class="source-head">
        <div class="row">
          <h2 id={heading}>
            <Stated text={props.source.name} />
          </h2>
          <span class="tag">{sayKind(props.source.kind)}</span>
        </div>
        <p class="soft small">
          {say('sources.count', { n: props.source.lists.length })}
          {' · '}
          {say(props.source.onePerPerson ? 'sources.onePerPerson' : 'sources.manyPerPerson')}
        </p>
      </header>
      <Show when={newest()}>{(list) => <ListCard list={list()} />}</Show>
      <Show when={earlier().length > 0}>
        <details class="earlier">
          <summary>{say('sources.earlier', { n: earlier().length })}</summary>
          <ul>
            <For each={earlier()}>
              {(list) => (
                <li class="row spread">
                  <A href={`/lists/${list.id}`}>
                    <Stated text={list.fileName} />
                  </A>
                  <span class="soft small">
                    <ListDate list={list} />
                    {' · '}
                    {say('list.records')}:{' '}
                    <span class="figures">{number(list.counts.records)}</span>
                  </span>
                  <ListState state={list.state} />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
}
