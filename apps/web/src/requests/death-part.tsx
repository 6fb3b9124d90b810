import type { RequestCandidate, SoughtView } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { StepButton } from './desk.tsx';

/** A death on its way: evidence and method, the board, somebody who tells it face to face; only then the rest. */
export function DeathPart(props: {
  candidate: RequestCandidate;
  about: Readonly<Record<string, string>>;
  state: SoughtView['state'];
}): JSX.Element {
  const death = () => props.candidate.death;
  const isOpen = () => props.state === 'verified';
  return (
    <div class="stack" data-testid="death">
      <Show
        when={death()}
        fallback={
          <Show when={isOpen()}>
            <div>
              <StepButton kind="deathProposed" about={props.about} />
            </div>
          </Show>
        }
      >
        {(one) => (
          <>
            <dl class="told-list">
              <div>
                <dt class="soft small">{say('request.field.method')}</dt>
                <dd>{say(`request.check.${one().method}`)}</dd>
              </div>
              <div>
                <dt class="soft small">{say('request.field.evidence')}</dt>
                <dd>
                  <Stated text={one().evidence} />
                </dd>
              </div>
            </dl>
            <p>{say('request.deathBoard', { n: one().board })}</p>
            <p>
              <Show when={one().told} fallback={say('request.notTold')}>
                {(told) => say('request.toldOn', { date: sayDate(told().on) })}
              </Show>
            </p>
            <Show when={isOpen()}>
              <div class="row">
                <Show when={!one().isSigned}>
                  <StepButton kind="deathSigned" about={props.about} />
                </Show>
                <Show when={one().isSigned && one().told === null}>
                  <StepButton kind="toldInPerson" about={props.about} />
                </Show>
                <Show when={one().told !== null}>
                  <StepButton kind="informedOfDeath" about={props.about} isMain />
                </Show>
              </div>
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}
