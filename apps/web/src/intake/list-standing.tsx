import type { ListSummary } from '@sila/wire';
import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { canSay, say } from '../words/say.ts';
import { ListProgress } from './list-progress.tsx';

/** A list that is not read to its end: how far it is, and the ways to stop it or go on. */
export function ListStanding(props: {
  list: ListSummary;
  put: (list: ListSummary) => void;
}): JSX.Element {
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isAsking, setAsking] = createSignal(false);
  const ask = async (what: 'cancelList' | 'resumeList') => {
    setAsking(true);
    setRefusal(null);
    try {
      props.put((await call(what, { params: { id: props.list.id } })).list);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setAsking(false);
  };
  createEffect(
    on(
      () => props.list.state,
      (state, before) => {
        if (before === 'reading' && state === 'read')
          tell(say('list.nowRead', { records: props.list.counts.records }));
      },
    ),
  );
  return (
    <Show when={props.list.state !== 'read'}>
      <section class="sheet stack" aria-label={say('list.progress')}>
        <Switch>
          <Match when={props.list.state === 'reading'}>
            <Reading
              list={props.list}
              isAsking={isAsking()}
              onStop={() => void ask('cancelList')}
            />
          </Match>
          <Match when={true}>
            <Stopped
              list={props.list}
              isAsking={isAsking()}
              onGoOn={() => void ask('resumeList')}
            />
          </Match>
        </Switch>
        <Refused refusal={refusal()} />
      </section>
    </Show>
  );
}

function Reading(props: { list: ListSummary; isAsking: boolean; onStop: () => void }): JSX.Element {
  return (
    <>
      <ListProgress list={props.list} />
      <div class="row spread">
        <p class="soft small">{say('list.progress.stages')}</p>
        <button
          type="button"
          class="button button-small"
          data-testid="cancel-list"
          disabled={props.isAsking}
          onClick={props.onStop}
        >
          {say('list.cancel')}
        </button>
      </div>
    </>
  );
}

function Stopped(props: { list: ListSummary; isAsking: boolean; onGoOn: () => void }): JSX.Element {
  const why = () => (props.list.state === 'failed' ? 'failed' : 'cancelled');
  return (
    <>
      <div class="notice" classList={{ 'notice-failed': why() === 'failed' }} role="status">
        <h2>{say(`list.${why()}.title`)}</h2>
        <Show when={failureWords(props.list.failure)}>{(words) => <p>{words()}</p>}</Show>
        <p>{say(`list.${why()}.body`)}</p>
      </div>
      <ListProgress list={props.list} />
      <div>
        <button
          type="button"
          class="button button-main"
          data-testid="resume-list"
          disabled={props.isAsking}
          onClick={props.onGoOn}
        >
          {say('list.resume')}
        </button>
      </div>
    </>
  );
}

/** Why the reading broke off; the server gives the code of the problem. */
function failureWords(failure: string | null): string | null {
  const key = `problem.${failure}`;
  return canSay(key) ? say(key) : null;
}
