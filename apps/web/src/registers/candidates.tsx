import type { CandidateView, RecordView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { AgreementMark } from '../parts/agreement-mark.tsx';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayOdds, sayWeight } from '../review/spoken-odds.ts';
import { holds } from '../session/session.ts';
import { sayAttribute, sayKind } from '../words/codes.ts';
import { say, voice } from '../words/say.ts';
import { spokenReason } from '../words/spoken-reason.ts';
import '../styles/registers.css';

const ASKED_FOR: ReadonlySet<string> = new Set(['unidentifiedLiving', 'remains', 'sought']);
/** Names find most of the sought: theirs are looked for when somebody asks. */
const AT_ONCE: ReadonlySet<string> = new Set(['unidentifiedLiving', 'remains']);

/** The first five that may be the same person as a record, each with its balance, whether or not any is proposed. */
export function Candidates(props: {
  record: Pick<RecordView, 'id' | 'kind'>;
  /** What may be done about one that nobody has looked at yet. */
  act?: (candidate: CandidateView) => JSX.Element;
}): JSX.Element {
  const mayAsk = () =>
    ASKED_FOR.has(props.record.kind) && holds('caseworker', 'forensic', 'coordinator');
  const [isWanted, setWanted] = createSignal(AT_ONCE.has(props.record.kind));
  const asked = createAsked(
    () => (mayAsk() && isWanted() ? props.record.id : null),
    (id) => call('readCandidates', { params: { id } }),
  );
  return (
    <Show when={mayAsk()}>
      <section class="stack-tight" data-testid="candidates">
        <h3>{say('candidates.title')}</h3>
        <p class="soft small">{say('candidates.lead')}</p>
        <Show when={!isWanted()}>
          <p>
            <button
              type="button"
              class="button button-small"
              data-testid="find-candidates"
              onClick={() => setWanted(true)}
            >
              {say('candidates.find')}
            </button>
          </p>
        </Show>
        <Show when={isWanted()}>
          <Loaded asked={asked}>
            {(reply) => (
              <Show
                when={reply().candidates.length > 0}
                fallback={<p class="soft">{say('candidates.none', { n: reply().among })}</p>}
              >
                <ol class="candidate-cards">
                  <For each={reply().candidates}>
                    {(one) => <CandidateCard candidate={one} act={() => props.act?.(one)} />}
                  </For>
                </ol>
              </Show>
            )}
          </Loaded>
        </Show>
      </section>
    </Show>
  );
}

function CandidateCard(props: { candidate: CandidateView; act: () => JSX.Element }): JSX.Element {
  const record = () => props.candidate.record;
  const parts = () =>
    [...props.candidate.explanation.parts].sort((a, b) => b.weightBits - a.weightBits);
  return (
    <li class="sheet stack-tight" data-testid="candidate">
      <p>
        <A href={`/persons/${record().personId}`}>
          <Stated text={record().title ?? say('shell.noName')} />
        </A>{' '}
        <span class="soft small">
          {sayKind(record().kind)} · <Stated text={record().sourceName} />
        </span>
      </p>
      <p class="small">{sayOdds(props.candidate.explanation.totalBits)}</p>
      <ul class="candidate-parts">
        <For each={parts()}>
          {(part) => (
            <li data-agreement={part.agreement}>
              <span class="candidate-what">
                {sayAttribute(part.attribute)} <AgreementMark agreement={part.agreement} />
              </span>
              <Show when={part.left !== null || part.right !== null}>
                <span>
                  <Stated text={part.left ?? '–'} /> ↔ <Stated text={part.right ?? '–'} />
                </span>
              </Show>
              <span class="soft small">
                {spokenReason(voice(), part.reason, part)} ({sayWeight(part.weightBits)})
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.candidate.matchId} fallback={props.act()}>
        {(id) => (
          <A class="button button-small" href={`/review/${id()}`}>
            {say('candidates.review')}
          </A>
        )}
      </Show>
    </li>
  );
}
