import { A, useParams, useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { Page } from '../parts/page.tsx';
import { useKeys } from '../shell/keys.tsx';
import { say } from '../words/say.ts';
import '../styles/review.css';
import { createCourse } from './course.ts';
import { countToday, today } from './decided-here.ts';
import { EmptyQueue } from './empty-queue.tsx';
import { MatchPanel } from './match-panel.tsx';
import { createQueue, type Queue, type QueueChoice } from './queue.ts';
import { QueueList } from './queue-list.tsx';

/** The queue, and beside it (on a phone: after it) the pair that is open. */
export default function ReviewPage(): JSX.Element {
  const params = useParams<{ matchId?: string }>();
  const [search] = useSearchParams<{ show?: string }>();
  const [state, setState] = createSignal<QueueChoice>(
    search.show === 'sample' ? 'sample' : 'proposed',
  );
  const queue = createQueue(state);
  onMount(() => void countToday());
  const course = createCourse(queue, () => params.matchId);
  const choose = (wanted: QueueChoice) => {
    setState(wanted);
    course.open(undefined, true);
  };
  useKeys('keys.review', [
    { keys: ['J'], word: 'keys.next', run: () => course.step(1) },
    { keys: ['K'], word: 'keys.previous', run: () => course.step(-1) },
    { keys: ['U'], word: 'keys.undo', run: () => void course.undo() },
  ]);
  return (
    <div class="review" data-open={params.matchId !== undefined}>
      <Page title={say('review.title')} width="wide" lead={<Today />}>
        <div class="review-columns">
          <QueueList queue={queue} state={state} setState={choose} openId={params.matchId} />
          <div class="review-pair">
            <Show when={params.matchId} fallback={<NothingOpen queue={queue} state={state()} />}>
              {(id) => (
                <>
                  <A href="/review" class="back-to-queue">
                    {say('review.backToQueue')}
                  </A>
                  <MatchPanel
                    matchId={id()}
                    onDecided={course.onDecided}
                    onNext={() => course.step(1)}
                  />
                </>
              )}
            </Show>
          </div>
        </div>
      </Page>
    </div>
  );
}

function Today(): JSX.Element {
  return (
    <Show when={today() !== null}>
      <span data-testid="decided-today">{say('review.today', { n: today() ?? 0 })}</span>
    </Show>
  );
}

function NothingOpen(props: { queue: Queue; state: QueueChoice }): JSX.Element {
  const isEmpty = () =>
    !props.queue.isLoading() && props.queue.items().length === 0 && !props.queue.refusal();
  return (
    <Show when={isEmpty()}>
      <EmptyQueue state={props.state} />
    </Show>
  );
}
