import type { RequestCandidate, SoughtView } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { say } from '../words/say.ts';
import { StepButton } from './desk.tsx';

/** The way for a child, or for somebody whose age nobody knows: three things by different people. */
export function GuardianPart(props: {
  candidate: RequestCandidate;
  about: Readonly<Record<string, string>>;
  state: SoughtView['state'];
}): JSX.Element {
  const guardian = () => props.candidate.guardian;
  return (
    <div class="stack" data-testid="guardian">
      <dl class="told-list">
        <div>
          <dt class="soft small">{say('request.guardian')}</dt>
          <dd>
            <Show when={guardian().verified} fallback={say('request.guardianNone')}>
              {(one) => (
                <>
                  {say(`request.relation.${one().relation}`)} · <Stated text={one().how} />
                </>
              )}
            </Show>
          </dd>
        </div>
        <Show when={guardian().bestInterests}>
          {(one) => (
            <div>
              <dt class="soft small">{say('request.bestInterests')}</dt>
              <dd>
                <Stated text={one().note} />
              </dd>
            </div>
          )}
        </Show>
      </dl>
      <p class="small">{say('request.approvals', { n: guardian().approvals.length })}</p>
      <Show when={props.state === 'verified'}>
        <div class="row">
          <StepButton kind="guardianVerified" about={props.about} />
          <StepButton kind="bestInterestsNoted" about={props.about} />
          <Show when={guardian().verified !== null && guardian().bestInterests !== null}>
            <StepButton kind="guardianApproved" about={props.about} />
          </Show>
        </div>
      </Show>
    </div>
  );
}
