import type { ListSummary } from '@sila/wire';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayDate, sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { Coverage } from './coverage.tsx';
import { ListProgress } from './list-progress.tsx';
import { ListState } from './list-state.tsx';
import { listTallies } from './list-tallies.ts';
import { Tallies } from './tallies.tsx';

/** One list of a source: when it came, how it stands, what is in it. */
export function ListCard(props: { list: ListSummary }): JSX.Element {
  const list = () => props.list;
  return (
    <article class="list-card">
      <header class="row spread">
        <h3>
          <A href={`/lists/${list().id}`}>
            <Stated text={list().fileName} />
          </A>
        </h3>
        <ListState state={list().state} />
      </header>
      <p class="soft small">
        <ListDate list={list()} />
        {' · '}
        {say('list.received', { when: sayInstant(list().receivedAt), who: list().receivedBy })}
      </p>
      <Show when={list().state !== 'read'}>
        <ListProgress list={list()} />
      </Show>
      <div class="list-card-body">
        <Tallies tallies={listTallies(list())} label={say('list.summary')} />
        <div>
          <h4 class="soft small">{say('list.coverage')}</h4>
          <Coverage coverage={list().coverage} />
        </div>
      </div>
    </article>
  );
}

/** The day a list speaks of, as far as it is known. */
export function ListDate(props: { list: ListSummary }): JSX.Element {
  return (
    <Show when={props.list.listDate} fallback={say('list.noDate')}>
      {(date) => say('list.speaksOf', { date: sayDate(date()) })}
    </Show>
  );
}
