import { A } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import { PagesPart } from '../pages/pages-part.tsx';
import { Page } from '../parts/page.tsx';
import { createKeeping } from '../unsent/keeping.ts';
import { say } from '../words/say.ts';
import type { QueuedRow } from './entry-queue.ts';
import { GateForm } from './gate-form.tsx';
import { RegisterName } from './register-name.tsx';
import { TypedRows } from './typed-rows.tsx';
import '../styles/registers.css';

/**
 * People who come out of a gate, one after the other. What the server has not
 * got yet waits on the device, sealed (docs/decisions/unsent-rows.md).
 */
export default function GatePage(): JSX.Element {
  const [register, setRegister] = createSignal('');
  const [mended, setMended] = createSignal<QueuedRow | null>(null);
  const keeping = createKeeping();
  return (
    <Page title={say('gate.title')} lead={say('gate.lead')} width="narrow">
      <div class="stack">
        <RegisterName kind="released" value={register()} onInput={setRegister} />
        <GateForm register={register().trim()} mended={mended()} />
        <TypedRows
          kind="released"
          onMend={(row) => {
            setRegister(row.register);
            setMended(row);
          }}
        />
        <PagesPart kind="released" register={register().trim()} />
        <p class="small">
          <A href="/registers/released">{say('gate.moreFields')}</A> ·{' '}
          {say(`unsent.keeps.${keeping()}`)}
        </p>
      </div>
    </Page>
  );
}
