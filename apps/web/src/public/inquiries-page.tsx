import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { InquiryView } from './inquiry-view.tsx';
import '../styles/public.css';

type Line = ReplyOf<'listInquiries'>['inquiries'][number];

/** What strangers left, the waiting ones first; what one says is read only when it is opened. */
export default function InquiriesPage(): JSX.Element {
  const [opened, setOpened] = createSignal<string | null>(null);
  const asked = createAsked(
    () => true,
    () => call('listInquiries'),
  );
  return (
    <Page title={say('inquiries.title')} lead={say('inquiries.lead')} width="narrow">
      <Loaded asked={asked}>
        {(reply) => (
          <Show when={reply().inquiries.length > 0} fallback={<Empty />}>
            <ol class="inquiries">
              <For each={reply().inquiries}>
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
        )}
      </Loaded>
    </Page>
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

function Empty(): JSX.Element {
  return (
    <div class="empty">
      <h2>{say('inquiries.empty')}</h2>
      <p>{say('inquiries.emptyLead')}</p>
    </div>
  );
}
