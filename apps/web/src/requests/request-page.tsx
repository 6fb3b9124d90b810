import { useParams } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { AttachmentsPart } from '../attachments/attachments-part.tsx';
import { hearLive } from '../live/live-events.ts';
import { RequestMailbox } from '../mailbox/request-mailbox.tsx';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import '../styles/requests.css';
import { AssignPart } from './assign-part.tsx';
import { DeskAround } from './desk.tsx';
import { EnquirerPart } from './enquirer-part.tsx';
import { LifeLine } from './life-line.tsx';
import { NextActions } from './next-actions.tsx';
import { SoughtPart } from './sought-part.tsx';

/** States that news rests on: where the search goes on again, what was told before is not told anew. */
const KNOWN: ReadonlySet<string> = new Set([
  'verified',
  'contactRestored',
  'reunified',
  'informedOfDeath',
]);

/** One request: whom somebody looks for, how far it has come, and what comes next. */
export default function RequestPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const asked = createAsked(
    () => params.id,
    (id) => call('readRequest', { params: { id } }).then(({ request }) => request),
  );
  hearLive((event) => {
    const isLinked = event.what === 'linkRun' && event.run.state === 'done';
    if (event.what === 'match' || isLinked) void asked.again();
  }, asked.again);
  const names = () => asked.value()?.sought.flatMap(({ record }) => record?.title ?? []) ?? [];
  return (
    <Page
      title={say('request.window')}
      windowTitle={say('request.window')}
      heading={
        <Show when={names().length > 0} fallback={say('request.window')}>
          <For each={names()}>
            {(name, at) => (
              <>
                <Show when={at() > 0}>{say('domain.comma')}</Show>
                <Stated text={name} />
              </>
            )}
          </For>
        </Show>
      }
      lead={
        <Show when={asked.value()}>
          {(request) =>
            say('requests.receivedAt', {
              when: sayInstant(request().receivedAt),
              by: request().receivedBy,
            })
          }
        </Show>
      }
    >
      <Loaded asked={asked}>
        {(request) => (
          <DeskAround asked={asked}>
            <div class="request-columns" data-testid="request">
              <div class="stack request-main">
                <For each={request().sought.map(({ id }) => id)}>
                  {(_, at) => (
                    <Show when={request().sought[at()]}>
                      {(sought) => <SoughtPart sought={sought()} request={request()} />}
                    </Show>
                  )}
                </For>
              </div>
              <div class="stack request-side">
                <NextActions request={request()} />
                <EnquirerPart request={request()} />
                <div class="sheet">
                  <AttachmentsPart
                    place={{ kind: 'request', of: request().id }}
                    kinds={['document', 'photograph']}
                    title={say('attachments.ofRequest')}
                  />
                </div>
                <RequestMailbox
                  requestId={request().id}
                  notices={request()
                    .sought.filter(({ state }) => KNOWN.has(state))
                    .flatMap(({ notices }) => notices.map(({ kind }) => kind))}
                />
                <AssignPart request={request()} />
                <LifeLine request={request()} />
              </div>
            </div>
          </DeskAround>
        )}
      </Loaded>
    </Page>
  );
}
