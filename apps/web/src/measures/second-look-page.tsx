import type { Verdict } from '@sila/domain';
import type { MatchView } from '@sila/wire';
import { A, useNavigate, useParams } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { RecordHead } from '../parts/record-head.tsx';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { Balance } from '../review/balance.tsx';
import { DecideBar } from '../review/decide-bar.tsx';
import { StatementTable } from '../review/statement-table.tsx';
import { say } from '../words/say.ts';
import '../styles/person.css';
import '../styles/review.css';
import '../styles/measures.css';
import { Disagreements } from './disagreements.tsx';
import { PartsNav } from './parts-nav.tsx';

type Line = ReplyOf<'listSecondReviews'>['items'][number];

/** Pairs for a second, blind judgement, one at a time; and where two people differ. */
export default function SecondLookPage(): JSX.Element {
  const params = useParams<{ matchId?: string }>();
  const navigate = useNavigate();
  const due = createAsked(
    () => true,
    () => call('listSecondReviews', { body: { limit: 100 } }),
  );
  const [judged, setJudged] = createSignal(0);
  const onJudged = async (): Promise<void> => {
    setJudged(judged() + 1);
    await due.again();
    const [next] = due.value()?.items ?? [];
    navigate(next === undefined ? '/second-look' : `/second-look/${next.id}`, { replace: true });
  };
  return (
    <Page title={say('second.title')} lead={say('second.lead')}>
      <PartsNav />
      <Show
        when={params.matchId}
        keyed
        fallback={
          <>
            <Loaded asked={due}>
              {(page) => <DueList items={page().items} total={page().total} />}
            </Loaded>
            <Disagreements changed={judged()} />
          </>
        }
      >
        {(id) => (
          <>
            <p>
              <A href="/second-look">{say('second.back')}</A>
            </p>
            <BlindPair matchId={id} onJudged={() => void onJudged()} />
          </>
        )}
      </Show>
    </Page>
  );
}

function DueList(props: { items: readonly Line[]; total: number }): JSX.Element {
  const title = (text: string | null) => <Stated text={text ?? say('shell.noName')} />;
  return (
    <section class="stack-tight" data-testid="second-due">
      <h2>{say('second.waiting', { n: props.total })}</h2>
      <Show when={props.items.length > 0} fallback={<p class="soft">{say('second.none')}</p>}>
        <ol class="sheet ledger-lines">
          <For each={props.items}>
            {(line) => (
              <li>
                <A href={`/second-look/${line.id}`} data-testid="second-item">
                  <span class="queue-names">
                    {title(line.leftTitle)}
                    {title(line.rightTitle)}
                  </span>
                </A>
                <p class="tiny soft">
                  <Stated text={line.leftList} /> · <Stated text={line.rightList} />
                </p>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  );
}

function BlindPair(props: { matchId: string; onJudged: () => void }): JSX.Element {
  const asked = createAsked(
    () => props.matchId,
    (id) => call('readSecondReview', { params: { id } }).then(({ match }) => match),
  );
  const [isBusy, setBusy] = createSignal(false);
  const [wrong, setWrong] = createSignal<Refusal | null>(null);
  const judge = async (verdict: Verdict, reason: string): Promise<void> => {
    setBusy(true);
    setWrong(null);
    try {
      const body = { verdict, reason };
      const { id, agrees } = await call('judgeAgain', { params: { id: props.matchId }, body });
      tell(say(agrees ? 'second.agreed' : 'second.differed'), {
        label: say('second.undo'),
        testId: 'undo-second',
        run: () => void undo(id, props.onJudged),
      });
      props.onJudged();
    } catch (thrown) {
      setWrong(asRefusal(thrown));
    }
    setBusy(false);
  };
  return (
    <Loaded asked={asked}>
      {(match) => (
        <div class="comparison" data-testid="blind-pair">
          <h2>{say('review.pair')}</h2>
          <div class="pair">
            <Side record={match().left} />
            <Side record={match().right} />
          </div>
          <Balance match={match()} />
          <StatementTable match={match()} />
          <DecideBar isBusy={isBusy()} wrong={wrong()} onDecide={(v, r) => void judge(v, r)} />
        </div>
      )}
    </Loaded>
  );
}

/** No way to the person from here: it would show what was decided. */
function Side(props: { record: MatchView['left'] }): JSX.Element {
  return (
    <article class="sheet">
      <RecordHead record={props.record} />
    </article>
  );
}

async function undo(id: string, onUndone: () => void): Promise<void> {
  const body = { reason: say('second.undoReason') };
  try {
    await call('withdrawSecondReview', { params: { id }, body });
    tell(say('second.undone'));
    onUndone();
  } catch {
    tell(say('problem.notFound'));
  }
}
