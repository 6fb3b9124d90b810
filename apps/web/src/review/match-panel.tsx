import type { Verdict } from '@sila/domain';
import type { MatchView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createEffect, createSignal, type JSX, on, onMount, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { RecordHead } from '../parts/record-head.tsx';
import { Stated } from '../parts/stated.tsx';
import { signedIn } from '../session/session.ts';
import { say } from '../words/say.ts';
import { Balance } from './balance.tsx';
import { DecideBar } from './decide-bar.tsx';
import { forgetOwn, isOwnEcho, noteDecision, noteOwn } from './decided-here.ts';
import { sayDoubt, sayOdds } from './spoken-odds.ts';
import { StandingDecision } from './standing-decision.tsx';
import { StatementTable } from './statement-table.tsx';

/** What another reviewer did to the pair that is open here. */
type News = { readonly by: string; readonly isTakenBack: boolean };

/** One pair: both records, what speaks for and against, and the decision. */
export function MatchPanel(props: {
  matchId: string;
  onDecided: (matchId: string, verdict: Verdict) => void;
  onNext: () => void;
}): JSX.Element {
  const asked = createAsked(
    () => props.matchId,
    (id) => call('readMatch', { params: { id } }).then(({ match }) => match),
  );
  const [news, setNews] = createSignal<News | null>(null);
  const [looking, setLooking] = createSignal<string | null>(null);
  createEffect(
    on(
      () => props.matchId,
      () => {
        setNews(null);
        setLooking(null);
      },
    ),
  );
  hearLive((event) => {
    if (event.what === 'looking' && event.matchId === props.matchId) {
      if (event.by !== signedIn()?.name) setLooking(event.by);
    }
    if (event.what !== 'match' || event.matchId !== props.matchId) return;
    if (isOwnEcho(event.matchId, event.version)) return;
    setNews({ by: event.by, isTakenBack: event.state === 'proposed' });
    void asked.again();
  }, asked.again);

  return (
    <Loaded asked={asked}>
      {(match) => (
        <Comparison
          match={match()}
          news={news()}
          looking={looking()}
          onNext={props.onNext}
          onMatch={(newer, by) => {
            asked.put(newer);
            if (by !== null) setNews({ by, isTakenBack: false });
          }}
          onDecided={props.onDecided}
        />
      )}
    </Loaded>
  );
}

function Comparison(props: {
  match: MatchView;
  news: News | null;
  looking: string | null;
  onNext: () => void;
  onMatch: (match: MatchView, by: string | null) => void;
  onDecided: (matchId: string, verdict: Verdict) => void;
}): JSX.Element {
  const [isBusy, setBusy] = createSignal(false);
  const [wrong, setWrong] = createSignal<Refusal | null>(null);
  /** Pairs that a person brought together were never weighed. */
  const isWeighed = () => props.match.explanation.parts.length > 0;
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus({ preventScroll: true }));

  const decide = async (verdict: Verdict, reason: string): Promise<void> => {
    const { id, version } = props.match;
    setBusy(true);
    setWrong(null);
    // Our own event may come before the reply does.
    noteOwn(id, version + 1);
    try {
      const body = { verdict, reason, version };
      const { decisionId } = await call('decide', { params: { id }, body });
      noteDecision({ decisionId, matchId: id, version: version + 1 });
      props.onDecided(id, verdict);
    } catch (thrown) {
      forgetOwn(id);
      const refusal = asRefusal(thrown);
      const standing = (refusal.current as { match?: MatchView } | undefined)?.match;
      if (refusal.code === 'match.decidedMeanwhile' && standing !== undefined) {
        props.onMatch(standing, standing.decisions[0]?.by.name ?? '');
      } else setWrong(refusal);
    }
    setBusy(false);
  };

  return (
    <div class="comparison" data-testid="comparison" data-match={props.match.id}>
      <div class="verdict-odds">
        <h2 ref={heading} tabindex="-1">
          {say('review.pair')}
        </h2>
        <Show when={isWeighed()} fallback={<p class="soft">{say('balance.byHand')}</p>}>
          <p>
            {say('odds.sentence', { odds: sayOdds(props.match.explanation.totalBits) })}{' '}
            <span class="soft">{sayDoubt(props.match.explanation.totalBits)}</span>
          </p>
        </Show>
      </div>
      <Show when={props.looking !== null && props.news === null}>
        <p class="notice small" role="status" data-testid="looking">
          {say('review.looking', { name: props.looking ?? '' })}
        </p>
      </Show>
      <Show when={props.news}>
        {(news) => <NewsNotice news={news()} match={props.match} onNext={props.onNext} />}
      </Show>
      <Show when={props.news === null || props.news.isTakenBack}>
        <StandingDecision decisions={props.match.decisions} />
      </Show>
      <div class="pair">
        <Side match={props.match} side="left" />
        <Side match={props.match} side="right" />
      </div>
      <Show when={isWeighed()}>
        <Balance match={props.match} />
      </Show>
      <StatementTable match={props.match} />
      <Show when={props.news === null || props.news.isTakenBack}>
        <DecideBar isBusy={isBusy()} wrong={wrong()} onDecide={(v, r) => void decide(v, r)} />
      </Show>
    </div>
  );
}

function Side(props: { match: MatchView; side: 'left' | 'right' }): JSX.Element {
  const record = () => props.match[props.side];
  const joined = () => (props.side === 'left' ? props.match.leftJoined : props.match.rightJoined);
  return (
    <article class="sheet">
      <RecordHead record={record()}>
        <p class="small">
          <A href={`/persons/${record().personId}`}>{say('review.openPerson')}</A>{' '}
          <span class="soft">({say('review.joined', { n: joined() })})</span>
        </p>
      </RecordHead>
    </article>
  );
}

/** Somebody else was quicker: what stands now, kindly, and the way on. */
function NewsNotice(props: { news: News; match: MatchView; onNext: () => void }): JSX.Element {
  const standing = () => props.match.decisions.find(({ withdrawn }) => withdrawn === null);
  return (
    <div class="notice notice-doubt" role="alert" data-testid="decided-meanwhile">
      <p>
        {props.news.isTakenBack
          ? say('review.takenBack', { name: props.news.by })
          : say('review.meanwhile', {
              name: props.news.by,
              verdict: say(`verdict.${standing()?.verdict ?? 'deferred'}`),
            })}
      </p>
      <Show when={!props.news.isTakenBack}>
        <p class="small">
          {say('decide.reason')}: <Stated text={standing()?.reason ?? ''} />
        </p>
        <button type="button" class="button button-small" onClick={props.onNext}>
          {say('review.next')}
        </button>
      </Show>
    </div>
  );
}
