import type { ListSummary } from '@sila/wire';
import { A, useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayKind } from '../words/codes.ts';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { BadRows } from './bad-rows.tsx';
import { Coverage } from './coverage.tsx';
import { Difference } from './difference.tsx';
import { FileFacts } from './file-facts.tsx';
import { ListDate } from './list-card.tsx';
import { ListStanding } from './list-standing.tsx';
import { ListState } from './list-state.tsx';
import { listTallies } from './list-tallies.ts';
import { Tallies } from './tallies.tsx';

/** One list: how it stands, what is in it, what can't be read, what it brings against the one before. */
export default function ListPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const list = createAsked(
    () => params.id,
    async (id) => (await call('readList', { params: { id } })).list,
  );
  hearLive(
    (event) => {
      if (event.what === 'list' && event.list.id === params.id) list.put(event.list);
    },
    () => void list.again(),
  );
  return (
    <Page
      title={list.value()?.source.name ?? say('sources.title')}
      windowTitle={say('sources.title')}
      heading={<Heading list={list.value()} />}
      lead={<Lead list={list.value()} />}
      actions={
        <A class="button" href="/sources">
          {say('list.back')}
        </A>
      }
    >
      <Loaded asked={list}>{(loaded) => <ListBody list={loaded()} put={list.put} />}</Loaded>
    </Page>
  );
}

function Heading(props: { list: ListSummary | undefined }): JSX.Element {
  return (
    <Show when={props.list} fallback={say('sources.title')}>
      {(list) => <Stated text={list().source.name} />}
    </Show>
  );
}

function Lead(props: { list: ListSummary | undefined }): JSX.Element {
  return (
    <Show when={props.list}>
      {(list) => (
        <span class="row">
          <Stated text={list().fileName} />
          <span class="tag">{sayKind(list().source.kind)}</span>
          <ListState state={list().state} />
          <span>
            <ListDate list={list()} />
          </span>
        </span>
      )}
    </Show>
  );
}

function ListBody(props: { list: ListSummary; put: (list: ListSummary) => void }): JSX.Element {
  return (
    <>
      <ListStanding list={props.list} put={props.put} />
      <section class="sheet list-summary">
        <div class="stack">
          <h2>{say('list.summary')}</h2>
          <Tallies tallies={listTallies(props.list)} label={say('list.summary')} />
          <Show when={props.list.counts.proposed > 0}>
            <div>
              <A class="button button-main" href="/review">
                {say('list.goQueue')}
              </A>
            </div>
          </Show>
        </div>
        <div class="stack">
          <h2>{say('list.coverage')}</h2>
          <Coverage coverage={props.list.coverage} shownFirst={10} />
        </div>
      </section>
      <BadRows list={props.list} />
      <Difference list={props.list} />
      <FileFacts list={props.list} />
    </>
  );
}
