import type { DecisionView } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { Stated } from './stated.tsx';

/** Who decided what, when and why, and who took it back. */
export function DecisionLine(props: { decision: DecisionView }): JSX.Element {
  return (
    <div class="decision-line">
      <p>
        <Show when={props.decision.withdrawn}>
          <span class="tag">{say('ledger.takenBack')}</span>{' '}
        </Show>
        {say('review.stands', {
          name: props.decision.by.name,
          date: sayInstant(props.decision.at),
          verdict: say(`verdict.${props.decision.verdict}`),
        })}
      </p>
      <p class="small">
        {say('decide.reason')}: <Stated text={props.decision.reason} />
      </p>
      <Show when={props.decision.withdrawn}>
        {(withdrawn) => (
          <p class="small soft">
            {say('ledger.withdrawn', {
              name: withdrawn().by.name,
              date: sayInstant(withdrawn().at),
              reason: withdrawn().reason,
            })}
          </p>
        )}
      </Show>
    </div>
  );
}
