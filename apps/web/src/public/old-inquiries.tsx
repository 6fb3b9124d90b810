import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { InquiryView } from './inquiry-view.tsx';
import { StandingHead } from './standing-head.tsx';

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
              <StandingHead
                received={say('inquiries.received', { when: sayInstant(line.at) })}
                outcome={say(`inquiries.outcome.${line.standing.outcome}`)}
                standing={line.standing}
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
