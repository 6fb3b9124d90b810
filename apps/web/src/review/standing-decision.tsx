import type { DecisionView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { DecisionLine } from '../parts/decision-line.tsx';
import { say } from '../words/say.ts';

/** What was decided on a pair, newest first; what was taken back stays in sight. */
export function StandingDecision(props: { decisions: readonly DecisionView[] }): JSX.Element {
  const standing = () => props.decisions.find(({ withdrawn }) => withdrawn === null);
  const earlier = () => props.decisions.filter((one) => one !== standing());
  return (
    <>
      <Show when={standing()}>
        {(decision) => (
          <div class="notice" data-testid="standing-decision">
            <DecisionLine decision={decision()} />
          </div>
        )}
      </Show>
      <Show when={earlier().length > 0}>
        <details class="small">
          <summary>{say('review.history', { n: earlier().length })}</summary>
          <ul class="noted">
            <For each={earlier()}>
              {(decision) => (
                <li>
                  <DecisionLine decision={decision} />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}
