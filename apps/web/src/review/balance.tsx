import type { MatchView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { AgreementMark } from '../parts/agreement-mark.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayAttribute } from '../words/codes.ts';
import { say, voice } from '../words/say.ts';
import { spokenReason } from '../words/spoken-reason.ts';
import { sayOdds, sayPrior, sayWeight } from './spoken-odds.ts';
import { isStatedOnce, StatedOnce } from './stated-once.tsx';
import { reachOf } from './weight.ts';
import { WeightBar } from './weight-bar.tsx';

type Part = MatchView['explanation']['parts'][number];

/** What speaks for and against, line by line, from before any evidence to the sum. */
export function Balance(props: { match: MatchView }): JSX.Element {
  const explanation = () => props.match.explanation;
  const reach = () =>
    reachOf([
      explanation().priorBits,
      explanation().totalBits,
      ...explanation().parts.map((part) => part.weightBits),
    ]);
  return (
    <section class="stack-tight">
      <h3>{say('balance.title')}</h3>
      <p class="soft small">{say('balance.lead')}</p>
      <div class="balance sheet">
        <BalanceHead match={props.match} />
        <ol>
          <BalanceEnd
            name={say('balance.prior')}
            words={sayPrior(explanation().priorBits)}
            bits={explanation().priorBits}
            reach={reach()}
          />
          <For each={explanation().parts.filter((part) => !isStatedOnce(part))}>
            {(part) => <BalanceRow part={part} match={props.match} reach={reach()} />}
          </For>
          <BalanceEnd
            name={say('balance.total')}
            words={sayOdds(explanation().totalBits)}
            bits={explanation().totalBits}
            reach={reach()}
            kind="total"
          />
        </ol>
      </div>
      <p class="soft tiny">{say('balance.model', { model: explanation().model })}</p>
      <StatedOnce match={props.match} />
    </section>
  );
}

/** Heads of the columns for the eye; every line says them again for the ear. */
function BalanceHead(props: { match: MatchView }): JSX.Element {
  return (
    <div class="balance-row balance-head" aria-hidden="true">
      <div class="balance-what">{say('balance.compared')}</div>
      <div class="balance-left">
        <Stated text={props.match.left.listName} />
      </div>
      <div class="balance-right">
        <Stated text={props.match.right.listName} />
      </div>
      <div class="balance-bar balance-scale">
        <span>{say('balance.against')}</span>
        <span>{say('balance.for')}</span>
      </div>
    </div>
  );
}

/** The first and the last line: where the balance stood, and where it came to. */
function BalanceEnd(props: {
  name: string;
  words: string;
  bits: number;
  reach: number;
  kind?: 'total';
}): JSX.Element {
  return (
    <li class="balance-row balance-end" classList={{ 'balance-sum': props.kind === 'total' }}>
      <div class="balance-what">{props.name}</div>
      <div class="balance-span">{props.words}</div>
      <div class="balance-bar">
        <WeightBar bits={props.bits} reach={props.reach} {...totalOf(props.kind)} />
      </div>
    </li>
  );
}

function totalOf(kind: 'total' | undefined): { kind?: 'total' } {
  return kind === undefined ? {} : { kind };
}

function BalanceRow(props: { part: Part; match: MatchView; reach: number }): JSX.Element {
  return (
    <li class="balance-row" data-agreement={props.part.agreement}>
      <div class="balance-what">
        <span>{sayAttribute(props.part.attribute)}</span>
        <AgreementMark agreement={props.part.agreement} />
      </div>
      <Show when={props.part.left !== null || props.part.right !== null}>
        <div class="balance-left">
          <Side text={props.part.left} list={props.match.left.listName} />
        </div>
        <div class="balance-right">
          <Side text={props.part.right} list={props.match.right.listName} />
        </div>
      </Show>
      <div class="balance-bar">
        <WeightBar bits={props.part.weightBits} reach={props.reach} />
      </div>
      <div class="balance-why small">
        {spokenReason(voice(), props.part.reason, props.part)}{' '}
        <span class="soft">({sayWeight(props.part.weightBits)})</span>
      </div>
    </li>
  );
}

function Side(props: { text: string | null; list: string }): JSX.Element {
  return (
    <>
      <span class="balance-side-name">
        <Stated text={props.list} />:{' '}
      </span>
      <Show when={props.text} fallback={<span class="not-stated">{say('balance.notStated')}</span>}>
        {(text) => <Stated text={text()} />}
      </Show>
    </>
  );
}
