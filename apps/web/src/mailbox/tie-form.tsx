import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { ActButton } from '../keys/act-button.tsx';
import { createAsked } from '../parts/asked.ts';
import { Field } from '../parts/field.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayInstant } from '../words/dates.ts';
import { harmless } from '../words/harmless.ts';
import { say } from '../words/say.ts';

const MOST = 200;

/** For a family that lost its receipt and filed again: its new mailbox goes to the request that is there. */
export function TieForm(props: { filingId: string; onTied: () => Promise<void> }): JSX.Element {
  const [requestId, setRequestId] = createSignal('');
  const asked = createAsked(
    () => true,
    () => call('listRequests', { body: { states: null, dueBy: null, offset: 0, limit: MOST } }),
  );
  const tie = async (): Promise<void> => {
    const body = { requestId: requestId() };
    await call('tieMailbox', { params: { id: props.filingId }, body });
    tell(say('filings.tied'));
    await props.onTied();
  };
  return (
    <div class="stack" data-testid="tie-form">
      <p class="soft small">{say('filings.tieLead')}</p>
      <Loaded asked={asked}>
        {(reply) => (
          <Show
            when={reply().items.length > 0}
            fallback={<p class="soft">{say('filings.noRequests')}</p>}
          >
            <Field label={say('filings.request')}>
              {(attributes) => (
                <select
                  {...attributes}
                  class="input"
                  data-testid="tie-request"
                  value={requestId()}
                  onChange={(event) => setRequestId(event.currentTarget.value)}
                >
                  <option value="" />
                  <For each={reply().items}>
                    {(item) => (
                      <option value={item.id}>
                        {harmless(
                          [
                            item.sought.map(({ title }) => title ?? '—').join(say('domain.comma')),
                            item.enquirer,
                            sayInstant(item.receivedAt),
                          ].join(' · '),
                        )}
                      </option>
                    )}
                  </For>
                </select>
              )}
            </Field>
            <p>
              <ActButton
                word={say('filings.tie')}
                act={tie}
                isOff={requestId() === ''}
                testId="tie-send"
              />
            </p>
          </Show>
        )}
      </Loaded>
    </div>
  );
}
