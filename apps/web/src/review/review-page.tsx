import type { MatchState, Verdict } from '@sila/domain';
import { A, useNavigate, useParams } from '@solidjs/router';
import { createEffect, createSignal, type JSX, onMount, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import { Page } from '../parts/page.tsx';
import { tell } from '../parts/toasts.tsx';
import { useKeys } from '../shell/keys.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import '../styles/review.css';
import { countToday, forgetOwn, lastMade, noteOwn, noteWithdrawal, today } from './decided-here.ts';
import { EmptyQueue } from './empty-queue.tsx';
import { MatchPanel } from './match-panel.tsx';
import { createQueue } from './queue.ts';
import { QueueList } from './queue-list.tsx';

const isWide = () => matchMedia('(min-width: 60.01rem)').matches;

/** The queue, and beside it (on a phone: after it) the pair that is open. */
export default function ReviewPage(): JSX.Element {
  const params = useParams<{ matchId?: string }>();
  const navigate = useNavigate();
  const [state, setState] = createSignal<MatchState>('proposed');
  const queue = createQueue(state);
  onMount(() => void countToday());

  const open = (id: string | undefined, replace = false) =>
    navigate(id === undefined ? '/review' : `/review/${id}`, { replace, scroll: true });
  const choose = (wanted: MatchState) => {
    setState(wanted);
    open(undefined, true);
  };
  const step = (by: 1 | -1) => {
    const next = queue.beside(params.matchId, by);
    if (next !== undefined) open(next.id);
  };
  // With room beside the list, the most valuable pair is open from the start.
  createEffect(() => {
    const first = queue.beside(undefined, 1);
    if (params.matchId === undefined && first !== undefined && isWide()) open(first.id, true);
  });

  const onDecided = (id: string, verdict: Verdict) => {
    const next = queue.beside(id, 1) ?? queue.items().find((item) => item.id !== id);
    queue.drop(id);
    tell(say('decide.recorded', { verdict: say(`verdict.${verdict}`) }), {
      label: say('decide.undo'),
      testId: 'undo',
      run: () => void undo(),
    });
    open(next?.id);
  };
  const undo = async (): Promise<void> => {
    const last = lastMade();
    if (last === undefined) {
      tell(say('decide.nothingToUndo'));
      return;
    }
    try {
      const body = { reason: say('decide.undoReason') };
      noteOwn(last.matchId, last.version + 1);
      await call('withdraw', { params: { id: last.decisionId }, body });
      noteWithdrawal(last.decisionId);
      tell(say('decide.undone'));
      open(last.matchId);
      await queue.reload();
    } catch (thrown) {
      forgetOwn(last.matchId);
      tell(sayRefusal(asRefusal(thrown)));
    }
  };

  useKeys('keys.review', [
    { keys: ['J'], word: 'keys.next', run: () => step(1) },
    { keys: ['K'], word: 'keys.previous', run: () => step(-1) },
    { keys: ['U'], word: 'keys.undo', run: () => void undo() },
  ]);

  return (
    <div class="review" data-open={params.matchId !== undefined}>
      <Page
        title={say('review.title')}
        windowTitle={say('review.title')}
        width="wide"
        lead={
          <Show when={today() !== null}>
            <span data-testid="decided-today">{say('review.today', { n: today() ?? 0 })}</span>
          </Show>
        }
      >
        <div class="review-columns">
          <QueueList queue={queue} state={state} setState={choose} openId={params.matchId} />
          <div class="review-pair">
            <Show
              when={params.matchId}
              fallback={
                <Show when={!queue.isLoading() && queue.items().length === 0 && !queue.refusal()}>
                  <EmptyQueue state={state()} />
                </Show>
              }
            >
              {(id) => (
                <>
                  <A href="/review" class="back-to-queue">
                    {say('review.backToQueue')}
                  </A>
                  <MatchPanel matchId={id()} onDecided={onDecided} onNext={() => step(1)} />
                </>
              )}
            </Show>
          </div>
        </div>
      </Page>
    </div>
  );
}
