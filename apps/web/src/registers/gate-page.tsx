import { A } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import { PagesPart } from '../pages/pages-part.tsx';
import { Page } from '../parts/page.tsx';
import { say } from '../words/say.ts';
import { GateForm } from './gate-form.tsx';
import { RegisterName } from './register-name.tsx';
import { TypedRows } from './typed-rows.tsx';
import '../styles/registers.css';

/**
 * People who come out of a gate, one after the other. What is typed is kept in
 * the memory of this page until it is sent; nothing of it is written to the device.
 */
export default function GatePage(): JSX.Element {
  const [register, setRegister] = createSignal('');
  return (
    <Page title={say('gate.title')} lead={say('gate.lead')} width="narrow">
      <div class="stack">
        <RegisterName kind="released" value={register()} onInput={setRegister} />
        <GateForm register={register().trim()} />
        <TypedRows kind="released" />
        <PagesPart kind="released" register={register().trim()} />
        <p class="small">
          <A href="/registers/released">{say('gate.moreFields')}</A> · {say('gate.memory')}
        </p>
      </div>
    </Page>
  );
}
