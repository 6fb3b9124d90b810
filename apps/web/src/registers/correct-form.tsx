import type { EnteredCells, EnteredColumn, RecordKind } from '@sila/domain';
import { createSignal, type JSX } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { EntryGroups } from './entry-groups.tsx';
import { boxFor } from './entry-queue.ts';
import { sealEntry } from './seal-entry.ts';

/** Types a row anew, from what it says now; the reason goes into the record beside it. */
export function CorrectForm(props: {
  recordId: string;
  kind: RecordKind;
  cells: EnteredCells;
  onCorrected: (made: { correctionId: string; recordId: string }) => void;
}): JSX.Element {
  const [cells, setCells] = createSignal(props.cells);
  const [reason, setReason] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  // One id for every try: a row sent twice is one row.
  const entryId = crypto.randomUUID();
  const put = (column: EnteredColumn, text: string) =>
    setCells((now) => ({ ...now, [column]: text }));
  const isChanged = () => JSON.stringify(told(cells())) !== JSON.stringify(told(props.cells));
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const row = await sealEntry(entryId, cells(), await boxFor(cells()));
      const params = { id: props.recordId };
      props.onCorrected(await call('correctRow', { params, body: { row, reason: reason() } }));
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setBusy(false);
    }
  };
  return (
    <form class="stack" onSubmit={submit} data-testid="correct-form">
      <EntryGroups kind={props.kind} cells={cells()} put={put} />
      <Field label={say('person.reasonLabel')} hint={say('rows.reasonHint')}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="input"
            name="reason"
            dir="auto"
            rows={2}
            maxlength={2000}
            value={reason()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Refused refusal={refusal()} />
      <p>
        <button
          type="submit"
          class="button button-main"
          data-testid="correct-save"
          disabled={isBusy() || !isChanged() || reason().trim() === ''}
        >
          {say(isBusy() ? 'shell.working' : 'rows.save')}
        </button>
      </p>
    </form>
  );
}

/** What stands in a row, in one order: an emptied cell is one that was never filled. */
function told(cells: EnteredCells): readonly (readonly [string, string | undefined])[] {
  return Object.entries(cells)
    .filter(([, text]) => text !== undefined && text.trim() !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
