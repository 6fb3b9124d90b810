import type { ActionView, RequestView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { say } from '../words/say.ts';
import { StepButton } from './desk.tsx';
import { DueWord } from './requests-page.tsx';

/** What is to be done for this request, the earliest first. */
export function NextActions(props: { request: RequestView }): JSX.Element {
  const open = () =>
    props.request.actions
      .filter(({ done }) => done === null)
      .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <section class="sheet stack" data-testid="next-actions">
      <h2>{say('request.next')}</h2>
      <Show when={open().length > 0} fallback={<p class="soft">{say('request.nothingNext')}</p>}>
        <ul class="actions">
          <For each={open()}>
            {(action) => (
              <li class="row spread">
                <div>
                  <p>
                    <ActionWord action={action} />
                  </p>
                  <DueWord due={action.due} />
                </div>
                <StepButton kind="actionDone" about={{ actionId: action.id, note: '' }} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div>
        <StepButton kind="planned" about={{}} isPlain />
      </div>
    </section>
  );
}

function ActionWord(props: { action: ActionView }): JSX.Element {
  return (
    <Show
      when={props.action.kind === 'planned'}
      fallback={say(
        props.action.kind === 'basis' ? 'request.action.basis' : 'request.action.candidate',
      )}
    >
      <Stated text={props.action.what} />
    </Show>
  );
}
