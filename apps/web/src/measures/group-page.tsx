import { drawCluster } from '@sila/charts';
import type { ClusterView } from '@sila/wire';
import { A, useParams } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { SplitDialog } from '../person/split-dialog.tsx';
import { sayKind } from '../words/codes.ts';
import { sayNumeral } from '../words/dates.ts';
import { number } from '../words/numbers.ts';
import { language, say } from '../words/say.ts';
import '../styles/person.css';
import '../styles/measures.css';
import { GroupTies } from './group-ties.tsx';
import { Measured, PictureView } from './picture-view.tsx';

type GroupRecord = ClusterView['records'][number];

/** One group of records as a picture, what ties them, and the way to take one out. */
export default function GroupPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const asked = createAsked(
    () => params.id,
    (id) => call('readCluster', { params: { id } }).then(({ cluster }) => cluster),
  );
  return (
    <Page title={say('group.title')} lead={say('group.lead')}>
      <Loaded asked={asked}>
        {(cluster) => (
          <div class="stack" data-testid="group">
            <Show when={cluster().isCut}>
              <p class="notice">{say('group.isCut')}</p>
            </Show>
            <Show
              when={cluster().ties.length > 0}
              fallback={<p class="soft">{say('group.noTies')}</p>}
            >
              <Measured>
                {(width) => <PictureView picture={drawGroup(cluster(), width())} />}
              </Measured>
            </Show>
            <GroupRecords cluster={cluster()} onSplit={() => void asked.again()} />
            <Show when={cluster().ties.length > 0}>
              <GroupTies cluster={cluster()} />
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function drawGroup({ records, ties }: ClusterView, width: number) {
  const titled = records.map(({ id, title, listName }) => ({
    id,
    listName,
    title: title ?? say('shell.noName'),
  }));
  return drawCluster(titled, ties, { language: language(), width });
}

/** The records by their numbers in the picture; one of several that make up a person can be taken out. */
function GroupRecords(props: { cluster: ClusterView; onSplit: () => void }): JSX.Element {
  const [leaving, setLeaving] = createSignal<GroupRecord | null>(null);
  const isJoined = ({ personId, id }: GroupRecord) =>
    props.cluster.records.some((other) => other.personId === personId && other.id !== id);
  return (
    <section class="stack-tight">
      <h2>{say('group.records')}</h2>
      <ol class="sheet ledger-lines">
        <For each={props.cluster.records}>
          {(record, at) => (
            <li class="row spread group-record">
              <div>
                <span class="figures soft">{number(at() + 1)}</span>{' '}
                <A href={`/persons/${record.personId}`}>
                  <Stated text={record.title ?? say('shell.noName')} />
                </A>
                <p class="tiny soft">
                  {sayKind(record.kind)} · <Stated text={record.listName} /> ·{' '}
                  {say('review.row', { row: sayNumeral(record.row) })}
                </p>
              </div>
              <Show when={isJoined(record)}>
                <button
                  type="button"
                  class="button button-small"
                  data-testid="group-split"
                  onClick={() => setLeaving(record)}
                >
                  {say('person.split')}
                </button>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={leaving()}>
        {(record) => (
          <SplitDialog
            recordId={record().id}
            personId={record().personId}
            onSplit={() => props.onSplit()}
            onClose={() => setLeaving(null)}
          />
        )}
      </Show>
    </section>
  );
}
