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
  const [sheet, setSheet] = createSignal('');
  let rowOnSheet = 0;
  const nextOnSheet = () => (sheet().trim() === '' ? '' : `${sheet().trim()} / ${++rowOnSheet}`);
  const onSheet = (name: string) => {
    setSheet(name);
    rowOnSheet = 0;
  };
  return (
    <Page title={say('gate.title')} lead={say('gate.lead')} width="narrow">
      <div class="stack">
        <RegisterName kind="released" value={register()} onInput={setRegister} />
        <GateForm register={register().trim()} />
        <TypedRows kind="released" />
        <PagesPart kind="released" register={register().trim()} />
        <GateForm
          register={register().trim()}
          nextOnSheet={nextOnSheet}
          onUndone={() => {
            rowOnSheet = Math.max(0, rowOnSheet - 1);
          }}
          mended={mended()}
        />
        <TypedRows
          kind="released"
          onMend={(row) => {
            setRegister(row.register);
            setMended(row);
          }}
        />
        <SheetField value={sheet()} onInput={onSheet} />
        <p class="small">
          <A href="/registers/released">{say('gate.moreFields')}</A> ·{' '}
          {say(`unsent.keeps.${keeping()}`)}
        </p>
      </div>
    </Page>
  );
}
