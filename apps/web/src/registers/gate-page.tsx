import { A } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
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
        <GateForm
          register={register().trim()}
          nextOnSheet={nextOnSheet}
          onUndone={() => {
            rowOnSheet = Math.max(0, rowOnSheet - 1);
          }}
        />
        <TypedRows kind="released" />
        <SheetField value={sheet()} onInput={onSheet} />
        <p class="small">
          <A href="/registers/released">{say('gate.moreFields')}</A> · {say('gate.memory')}
        </p>
      </div>
    </Page>
  );
}

/** A photographed page that rows are read from: each then tells where it stands on it. */
function SheetField(props: { value: string; onInput: (name: string) => void }): JSX.Element {
  return (
    <details>
      <summary>{say('gate.sheet')}</summary>
      <Field label={say('gate.sheetName')} hint={say('gate.sheetHint')}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            name="sheet"
            dir="auto"
            autocomplete="off"
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        )}
      </Field>
    </details>
  );
}
