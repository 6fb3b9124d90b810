import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { InquiryView } from './inquiry-view.tsx';

type Line = ReplyOf<'listInquiries'>['inquiries'][number];

/** What strangers left before filings were sealed on their devices; nothing where nobody did. */
export function OldInquiries(): JSX.Element {
  const [opened, setOpened] = createSignal<string | null>(null);
  const asked = createAsked(
    () => true,
    () => call('listInquiries'),
  );
  const lines = () => asked.value()?.inquiries ?? [];
  return (
    <Show when={lines().length > 0}>
      <h2>{say('inquiries.title')}</h2>
      <p class="soft">{say('inquiries.lead')}</p>
      <ol class="inquiries">
        <For each={lines()}>
          {(line) => (
            <li class="sheet stack" data-testid="inquiry">
              <Head
                line={line}
                isOpen={opened() === line.id}
                onTurn={() => setOpened(opened() === line.id ? null : line.id)}
              />
              <Show when={opened() === line.id}>
                <InquiryView id={line.id} onNoted={() => void asked.again()} />
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

function Head(props: { line: Line; isOpen: boolean; onTurn: () => void }): JSX.Element {
  const standing = () => props.line.standing;
  const outcome = () => say(`inquiries.outcome.${standing().outcome}`);
  return (
    <div class="row spread">
      <div>
        <p>{say('inquiries.received', { when: sayInstant(props.line.at) })}</p>
        <p class="soft small">
          <Show when={standing().by} fallback={outcome()}>
            {(by) =>
              say('inquiries.by', {
                outcome: outcome(),
                by: by(),
                when: sayInstant(standing().at!),
              })
            }
          </Show>
        </p>
        <Show when={standing().note !== ''}>
          <p class="small">
            <Stated text={standing().note} />
          </p>
        </Show>
      </div>
      <button
        type="button"
        class="button button-small"
        aria-expanded={props.isOpen}
        onClick={props.onTurn}
      >
        {say(props.isOpen ? 'inquiries.close' : 'inquiries.open')}
      </button>
    </div>
  );
}
