import type { RecordKind } from '@sila/domain';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { say } from '../words/say.ts';
import { REGISTER_KINDS } from './register-fields.ts';
import '../styles/registers.css';

/** Which register somebody types into, and how much they typed today. */
export default function RegistersPage(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('listRegisters'),
  );
  return (
    <Page title={say('registers.title')} lead={say('registers.lead')}>
      <Loaded asked={asked}>
        {(reply) => {
          const rows = (kind: RecordKind) =>
            reply().mine.find((one) => one.kind === kind)?.rows ?? 0;
          return (
            <ul class="register-cards" data-testid="register-cards">
              <For each={REGISTER_KINDS}>
                {(kind) => (
                  <li class="sheet stack-tight">
                    <h2>{say(`registers.kind.${kind}`)}</h2>
                    <p class="soft small">{say(`registers.about.${kind}`)}</p>
                    <p class="small">
                      {rows(kind) === 0
                        ? say('registers.noneToday')
                        : say('registers.today', { n: rows(kind) })}
                    </p>
                    <p class="row">
                      <Show when={kind === 'released'}>
                        <A href="/gate" class="button button-main" data-testid="open-gate">
                          {say('gate.title')}
                        </A>
                      </Show>
                      <A
                        href={`/registers/${kind}`}
                        class="button"
                        data-testid={`open-register-${kind}`}
                      >
                        {say('registers.enter')}
                      </A>
                    </p>
                  </li>
                )}
              </For>
            </ul>
          );
        }}
      </Loaded>
    </Page>
  );
}
