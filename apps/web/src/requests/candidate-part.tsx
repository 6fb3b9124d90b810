import type { RequestCandidate, RequestView, SoughtView } from '@sila/wire';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { RecordHead } from '../parts/record-head.tsx';
import { Stated } from '../parts/stated.tsx';
import { StatementLines } from '../parts/statement-lines.tsx';
import { Balance } from '../review/balance.tsx';
import { say, type WordKey } from '../words/say.ts';
import { CheckList } from './check-list.tsx';
import { StepButton } from './desk.tsx';
import { FoundPart } from './found-part.tsx';
import '../styles/review.css';

/** One candidate: who they may be, what speaks for it, and the way from there to a family. */
export function CandidatePart(props: {
  candidate: RequestCandidate;
  sought: SoughtView;
  request: RequestView;
}): JSX.Element {
  const match = () => props.candidate.match;
  const other = () => {
    const pair = match();
    if (pair === null) return null;
    return isSought(pair.left.id) ? pair.right : pair.left;
  };
  // What was decided may be about what their row said before it was corrected.
  const isSought = (id: string) =>
    [props.sought.record, ...props.sought.earlier.map(({ record }) => record)].some(
      (record) => record?.id === id,
    );
  const about = () => ({ soughtId: props.sought.id, matchId: props.candidate.matchId });
  return (
    <section
      class="sheet stack candidate"
      data-testid="candidate"
      data-match={props.candidate.matchId}
    >
      <Show when={other()}>
        {(record) => (
          <RecordHead record={record()}>
            <Telling record={record()} />
          </RecordHead>
        )}
      </Show>
      <Show when={match()}>
        {(pair) => (
          <details>
            <summary>{say('request.evidence')}</summary>
            <Balance match={pair()} />
          </details>
        )}
      </Show>
      <Way candidate={props.candidate} />
      <Show when={props.candidate.matchState !== 'confirmed'}>
        <p>
          <A href={`/review/${props.candidate.matchId}`} data-testid="to-match">
            {say('request.compare')}
          </A>
        </p>
      </Show>
      <CheckList candidate={props.candidate} />
      <Judged candidate={props.candidate} />
      <Show when={props.candidate.verified === null}>
        <div class="row">
          <StepButton kind="checked" about={about()} />
          <Show when={!props.candidate.hasJudged}>
            <StepButton kind="judged" about={about()} />
          </Show>
          <Show when={isReady(props.candidate)}>
            <StepButton kind="verified" about={about()} isMain />
          </Show>
        </div>
      </Show>
      <Show when={props.candidate.verified}>
        {(verified) => (
          <FoundPart
            candidate={props.candidate}
            basis={verified().basis}
            sought={props.sought}
            language={props.request.enquirer.language}
          />
        )}
      </Show>
    </section>
  );
}

const fitsBeyondLooks = ({ checks }: RequestCandidate) =>
  checks.some(({ check, outcome }) => outcome === 'fits' && check !== 'looks') &&
  !checks.some(({ outcome }) => outcome === 'contradicts');
const isAgreed = ({ judgements }: RequestCandidate) =>
  new Set(judgements.map(({ by }) => by.id)).size >= 2 &&
  judgements.every(({ verdict }) => verdict === 'same');
const isReady = (one: RequestCandidate) =>
  one.matchState === 'confirmed' && fitsBeyondLooks(one) && isAgreed(one);

/** The four things that make a finding certain, each said to be there or not. */
function Way(props: { candidate: RequestCandidate }): JSX.Element {
  const steps = (): readonly (readonly [WordKey, boolean])[] => [
    ['request.way.decided', props.candidate.matchState === 'confirmed'],
    ['request.way.checked', fitsBeyondLooks(props.candidate)],
    ['request.way.judged', isAgreed(props.candidate)],
    ['request.way.verified', props.candidate.verified !== null],
  ];
  return (
    <div class="stack-tight">
      <h4 class="unseen">{say('request.way')}</h4>
      <ol class="way" data-testid="way">
        <For each={steps()}>
          {([word, isMet]) => (
            <li classList={{ 'way-met': isMet }}>
              <span class="way-mark" aria-hidden="true" />
              <span>
                {say(word)}
                <span class="unseen">: {say(isMet ? 'request.way.met' : 'request.way.unmet')}</span>
              </span>
            </li>
          )}
        </For>
      </ol>
    </div>
  );
}

const TELLING: ReadonlySet<string> = new Set([
  'birth.date',
  'age',
  'sex',
  'name.mother',
  'event.date',
  'event.place',
  'facility',
  'ward',
  'condition',
  'marks',
  'description',
  'effects',
  'languages',
  'said',
  'hums',
  'number',
  'note',
]);

/** What tells this record from namesakes, word for word. */
function Telling(props: { record: NonNullable<RequestCandidate['match']>['left'] }): JSX.Element {
  const shown = () =>
    props.record.statements.filter(
      ({ attribute, asStated }) => TELLING.has(attribute) && asStated.trim() !== '',
    );
  return <StatementLines class="told-list" statements={shown()} />;
}

/** Who judged: what they said stays closed to who has not judged yet. */
function Judged(props: { candidate: RequestCandidate }): JSX.Element {
  return (
    <Show when={props.candidate.judged > 0}>
      <div class="stack-tight">
        <h4>{say('request.judgements')}</h4>
        <Show
          when={props.candidate.judgements.length > 0}
          fallback={
            <p class="notice small" data-testid="blind">
              {say('request.blind', { n: props.candidate.judged })}
            </p>
          }
        >
          <ul class="judgements">
            <For each={props.candidate.judgements}>
              {(one) => (
                <li>
                  <p>
                    <Stated text={one.by.name} />: {say(`request.verdict.${one.verdict}`)}
                  </p>
                  <p class="soft small">
                    <Stated text={one.reason} />
                  </p>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </Show>
  );
}
