import type { RecordKind } from '@sila/domain';
import { A, useParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import NoPage from '../shell/no-page.tsx';
import { createKeeping } from '../unsent/keeping.ts';
import { say, type WordKey } from '../words/say.ts';
import { EntryForm } from './entry-form.tsx';
import { type QueuedRow, unsentRows } from './entry-queue.ts';
import { REGISTER_FIELDS } from './register-fields.ts';
import { RegisterRows } from './register-rows.tsx';
import { TypedRows } from './typed-rows.tsx';
import '../styles/registers.css';

/** One register: its form, and the rows typed last. */
export default function RegisterPage(): JSX.Element {
  const params = useParams<{ kind: string }>();
  const kind = () => (params.kind in REGISTER_FIELDS ? (params.kind as RecordKind) : null);
  return (
    <Show when={kind()} keyed fallback={<NoPage />}>
      {(known) => <OneRegister kind={known} />}
    </Show>
  );
}

function OneRegister(props: { kind: RecordKind }): JSX.Element {
  const asked = createAsked(
    () => props.kind,
    (kind) => call('readRegister', { body: { kind, limit: 20 } }),
  );
  const [mended, setMended] = createSignal<QueuedRow | null>(null);
  const keeping = createKeeping();
  const isWaiting = () =>
    unsentRows().some(({ kind, at }) => kind === props.kind && at !== 'sending');
  const [striking, setStriking] = createSignal<string | null>(null);
  const strike = async (reason: string): Promise<void> => {
    await call('strikeRow', { params: { id: striking()! }, body: { reason } });
    await asked.again();
  };
  const restore = async (id: string): Promise<void> => {
    await call('withdrawCorrection', {
      params: { id },
      body: { reason: say('registers.restored') },
    });
    tell(say('registers.restored'));
    await asked.again();
  };
  return (
    <Page
      title={say(`registers.kind.${props.kind}` as WordKey)}
      lead={say('registers.formLead')}
      actions={<A href="/registers">{say('registers.all')}</A>}
    >
      <div class="stack">
        <EntryForm kind={props.kind} mended={mended()} onKept={() => void asked.again()} />
        <Show when={isWaiting()}>
          <section class="stack-tight">
            <h2>{say('unsent.title')}</h2>
            <TypedRows kind={props.kind} onMend={setMended} />
          </section>
        </Show>
        <p class="soft small">{say(`unsent.keeps.${keeping()}`)}</p>
        <section class="stack-tight">
          <h2>{say('registers.latest')}</h2>
          <Loaded asked={asked}>
            {(reply) => (
              <RegisterRows
                rows={reply().rows}
                onStrike={setStriking}
                onRestore={(id) => void restore(id)}
              />
            )}
          </Loaded>
        </section>
      </div>
      <Show when={striking()}>
        <ReasonDialog
          title={say('registers.strikeTitle')}
          lead={say('registers.strikeLead')}
          action={say('registers.strike')}
          act={strike}
          onClose={() => setStriking(null)}
        />
      </Show>
    </Page>
  );
}
