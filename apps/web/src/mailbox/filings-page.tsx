import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { OldInquiries } from '../public/old-inquiries.tsx';
import { StandingHead } from '../public/standing-head.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { FilingView } from './filing-view.tsx';
import '../styles/public.css';

type Line = ReplyOf<'listFilings'>['filings'][number];

/** The desk of what families filed: those that wait first; what one says is read only when it is opened. */
export default function FilingsPage(): JSX.Element {
  const [opened, setOpened] = createSignal<string | null>(null);
  const asked = createAsked(
    () => true,
    () => call('listFilings'),
  );
  return (
    <Page title={say('filings.title')} lead={say('filings.lead')} width="narrow">
      <Loaded asked={asked}>
        {(reply) => (
          <Show when={reply().filings.length > 0} fallback={<Empty />}>
            <ol class="inquiries">
              <For each={reply().filings.map(({ id }) => id)}>
                {(id) => {
                  const line = () => reply().filings.find((one) => one.id === id)!;
                  return (
                    <li class="sheet stack" data-testid="filing">
                      <Head
                        line={line()}
                        isOpen={opened() === id}
                        onTurn={() => setOpened(opened() === id ? null : id)}
                      />
                      <Show when={opened() === id}>
                        <FilingView id={id} onChanged={() => void asked.again()} />
                      </Show>
                    </li>
                  );
                }}
              </For>
            </ol>
          </Show>
        )}
      </Loaded>
      <OldInquiries />
    </Page>
  );
}

function Head(props: { line: Line; isOpen: boolean; onTurn: () => void }): JSX.Element {
  const isUnanswered = () =>
    props.line.familyWroteAt !== null && props.line.familyWroteAt > (props.line.teamWroteAt ?? '');
  return (
    <StandingHead
      received={
        <>
          {say('filings.received', { when: sayInstant(props.line.at) })}{' '}
          <Show when={isUnanswered()}>
            <span class="tag">{say('filings.wrote')}</span>
          </Show>
        </>
      }
      outcome={say(`filings.outcome.${props.line.standing.outcome}`)}
      standing={props.line.standing}
      isOpen={props.isOpen}
      testId="filing-open"
      onTurn={props.onTurn}
    />
  );
}

function Empty(): JSX.Element {
  return (
    <div class="empty">
      <h2>{say('inquiries.empty')}</h2>
      <p>{say('filings.emptyLead')}</p>
    </div>
  );
}
