import { type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** What a line of the desk shows while it is closed: when it came, and the latest word on it. */
export function StandingHead(props: {
  received: JSX.Element;
  outcome: string;
  standing: { readonly by: string | null; readonly at: string | null; readonly note: string };
  isOpen: boolean;
  testId?: string;
  onTurn: () => void;
}): JSX.Element {
  return (
    <div class="row spread">
      <div>
        <p>{props.received}</p>
        <p class="soft small">
          <Show when={props.standing.by} fallback={props.outcome}>
            {(by) =>
              say('inquiries.by', {
                outcome: props.outcome,
                by: by(),
                when: sayInstant(props.standing.at!),
              })
            }
          </Show>
        </p>
        <Show when={props.standing.note !== ''}>
          <p class="small">
            <Stated text={props.standing.note} />
          </p>
        </Show>
      </div>
      <button
        type="button"
        class="button button-small"
        aria-expanded={props.isOpen}
        data-testid={props.testId}
        onClick={props.onTurn}
      >
        {say(props.isOpen ? 'inquiries.close' : 'inquiries.open')}
      </button>
    </div>
  );
}
