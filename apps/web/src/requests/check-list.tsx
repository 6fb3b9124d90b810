import type { RequestCandidate } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { AgreementShape } from '../parts/agreement-mark.tsx';
import { Stated } from '../parts/stated.tsx';
import { say } from '../words/say.ts';

const MARKS = { fits: 'agrees', contradicts: 'conflicts', open: 'missing' } as const;

/** What was held against a candidate, and what came of it. */
export function CheckList(props: { candidate: RequestCandidate }): JSX.Element {
  return (
    <div class="stack-tight" data-testid="checklist">
      <h4>{say('request.checklist')}</h4>
      <Show
        when={props.candidate.checks.length > 0}
        fallback={<p class="soft small">{say('request.checklistEmpty')}</p>}
      >
        <ul class="checks">
          <For each={props.candidate.checks}>
            {(one) => (
              <li>
                <p class="row">
                  <span class={`agreement agreement-${MARKS[one.outcome]}`}>
                    <AgreementShape agreement={MARKS[one.outcome]} />
                    {say(`request.outcome.${one.outcome}`)}
                  </span>
                  <span>{say(`request.check.${one.check}`)}</span>
                </p>
                <p class="soft small">
                  <Show when={one.note !== ''}>
                    <Stated text={one.note} />
                    {' · '}
                  </Show>
                  <Show when={one.laboratory !== ''}>
                    <Stated text={one.laboratory} />
                    {' · '}
                  </Show>
                  <Stated text={one.by.name} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
