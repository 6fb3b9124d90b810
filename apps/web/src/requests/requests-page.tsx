import { SOUGHT_STATES, type SoughtState } from '@sila/domain';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { StateTag } from './state-tag.tsx';
import { today } from './today.ts';
import '../styles/requests.css';

type Worklist = ReplyOf<'listRequests'>;
type Line = Worklist['items'][number];
type Filter = 'today' | 'all' | SoughtState;
const PAGE = 50;

/** What is to be done, by its day: the desk of whoever traces. */
export default function RequestsPage(): JSX.Element {
  const [filter, setFilter] = createSignal<Filter>('all');
  const [limit, setLimit] = createSignal(PAGE);
  const asked = createAsked(
    () => ({ only: filter(), limit: limit() }),
    ({ only, limit: most }) => call('listRequests', { body: pageOf(only, most) }),
  );
  hearLive((event) => {
    const isLinked = event.what === 'linkRun' && event.run.state === 'done';
    if (event.what === 'match' || isLinked) void asked.again();
  }, asked.again);
  return (
    <Page
      title={say('requests.title')}
      lead={say('requests.lead')}
      actions={
        <A class="button button-main" href="/requests/new" data-testid="new-request">
          {say('requests.new')}
        </A>
      }
    >
      <Loaded asked={asked}>
        {(worklist) => (
          <>
            <Filters worklist={worklist()} filter={filter()} onChoose={setFilter} />
            <Show when={worklist().items.length > 0} fallback={<Empty />}>
              <ol class="request-lines">
                <For each={worklist().items}>{(line) => <RequestLine line={line} />}</For>
              </ol>
            </Show>
            <Show when={worklist().items.length < worklist().total}>
              <p>
                <button
                  type="button"
                  class="button"
                  onClick={() => setLimit((now) => Math.min(200, now + PAGE))}
                >
                  {say('requests.more')}
                </button>
              </p>
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function pageOf(filter: Filter, limit: number) {
  const all = { states: null, dueBy: null, offset: 0, limit };
  if (filter === 'all') return all;
  return filter === 'today' ? { ...all, dueBy: today() } : { ...all, states: [filter] };
}

/** Only the states that there are: a row of zeros helps nobody. */
function Filters(props: {
  worklist: Worklist;
  filter: Filter;
  onChoose: (filter: Filter) => void;
}): JSX.Element {
  const count = (state: SoughtState) =>
    props.worklist.counts.find((one) => one.state === state)?.persons ?? 0;
  const shown = (): Filter[] => [
    'all',
    'today',
    ...SOUGHT_STATES.filter((state) => count(state) > 0 || state === props.filter),
  ];
  return (
    <fieldset class="choices">
      <legend class="unseen">{say('requests.filter')}</legend>
      <For each={shown()}>
        {(one) => (
          <button
            type="button"
            class="choice small"
            data-testid={`filter-${one}`}
            aria-pressed={props.filter === one}
            onClick={() => props.onChoose(one)}
          >
            <Show
              when={one !== 'all' && one !== 'today'}
              fallback={say(one === 'all' ? 'requests.all' : 'requests.today')}
            >
              {say(`request.state.${one as SoughtState}`)}
            </Show>
          </button>
        )}
      </For>
    </fieldset>
  );
}

function RequestLine(props: { line: Line }): JSX.Element {
  return (
    <li class="sheet request-line" data-testid="request-line">
      <div class="request-line-who">
        <For each={props.line.sought}>
          {(one) => (
            <p class="row">
              <A class="record-title" href={`/requests/${props.line.id}`}>
                <Show when={one.title} fallback={say('shell.noName')}>
                  {(title) => <Stated text={title()} />}
                </Show>
              </A>
              <StateTag state={one.state} />
            </p>
          )}
        </For>
        <p class="soft small">{say('requests.askedBy', { name: props.line.enquirer })}</p>
      </div>
      <div class="request-line-due">
        <DueWord due={props.line.nextDue} />
        <p class="soft small">{say('requests.actions', { n: props.line.actions })}</p>
      </div>
    </li>
  );
}

/** When something is due; what is late is said in words, not by colour alone. */
export function DueWord(props: { due: string | null }): JSX.Element {
  const word = () => {
    const { due } = props;
    if (due === null) return say('requests.nothingDue');
    if (due === today()) return say('requests.dueToday');
    return say(due < today() ? 'requests.overdue' : 'requests.due', { date: sayDate(due) });
  };
  const isLate = () => props.due !== null && props.due < today();
  return (
    <p class="due small" classList={{ 'due-late': isLate(), soft: props.due === null }}>
      {word()}
    </p>
  );
}

function Empty(): JSX.Element {
  return (
    <div class="empty" data-testid="no-requests">
      <h2>{say('requests.emptyTitle')}</h2>
      <p>{say('requests.emptyLead')}</p>
    </div>
  );
}
