import type { RequestCandidate } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { StepButton } from './desk.tsx';

/** What a found adult allows this enquirer, and every time it was spoken of. */
export function ConsentPart(props: {
  candidate: RequestCandidate;
  about: Readonly<Record<string, string>>;
}): JSX.Element {
  const leave = () => props.candidate.leave;
  return (
    <div class="stack" data-testid="consents">
      <Show when={leave()} fallback={<p class="notice notice-doubt">{say('request.leaveNone')}</p>}>
        {(given) => (
          <div class="notice">
            <p>{say('request.leaveHas')}</p>
            <ul class="scopes">
              <For each={given().scopes}>{(scope) => <li>{say(`request.scope.${scope}`)}</li>}</For>
            </ul>
          </div>
        )}
      </Show>
      <Show when={props.candidate.talks.length > 0}>
        <div class="stack-tight">
          <h5>{say('request.talks')}</h5>
          <ul class="talks">
            <For each={props.candidate.talks}>
              {(talk) => (
                <li data-testid={`talk-${talk.what}`}>
                  <p>
                    {say(`request.talked.${talk.what}`)}
                    <Show when={talk.scopes.length > 0}>
                      {': '}
                      {talk.scopes
                        .map((scope) => say(`request.scope.${scope}`))
                        .join(say('domain.comma'))}
                    </Show>
                  </p>
                  <p class="soft small">
                    <Show when={talk.note !== ''}>
                      <Stated text={talk.note} />
                      {' · '}
                    </Show>
                    {sayDate(talk.on)}
                    <Show when={talk.how}>{(how) => ` · ${say(`request.talk.${how()}`)}`}</Show>
                    {' · '}
                    <Stated text={talk.by.name} />
                  </p>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <div class="row">
        <StepButton kind="consentGiven" about={props.about} />
        <Show when={leave()} fallback={<StepButton kind="contactRefused" about={props.about} />}>
          <StepButton kind="consentRevoked" about={props.about} />
          <StepButton kind="contactRefused" about={props.about} isPlain />
        </Show>
      </div>
    </div>
  );
}
