import { A, useNavigate, useParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { CorrectForm } from './correct-form.tsx';
import { Readings } from './readings.tsx';
import { RowSheet } from './row-sheet.tsx';
import '../styles/registers.css';

type Row = ReplyOf<'readEntered'>;

/** One typed row: what it says, what it said before, and the form that types it anew. */
export default function RowPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const asked = createAsked(
    () => params.id,
    (id) => call('readEntered', { params: { id } }),
  );
  return (
    <Page title={say('rows.title')} lead={say('rows.lead')} windowTitle={say('rows.title')}>
      <Loaded asked={asked}>
        {(row) => <OneRow row={row()} id={params.id} again={() => asked.again()} />}
      </Loaded>
    </Page>
  );
}

function OneRow(props: { row: Row; id: string; again: () => Promise<unknown> }): JSX.Element {
  const go = useNavigate();
  const [isOpen, setOpen] = createSignal(false);
  const [undoing, setUndoing] = createSignal<string | null>(null);
  const standing = () => props.row.readings[0]!.record.id;
  const isStruck = () => props.row.readings[0]!.corrected !== null;
  const undo = async (reason: string): Promise<void> => {
    const params = { id: undoing()! };
    const { recordId } = await call('withdrawCorrection', { params, body: { reason } });
    tell(say('rows.undone'));
    go(`/rows/${recordId}`, { replace: true });
    await props.again();
  };
  const corrected = ({ correctionId, recordId }: { correctionId: string; recordId: string }) => {
    setOpen(false);
    const run = () => setUndoing(correctionId);
    tell(say('rows.corrected'), { label: say('rows.undo'), run, testId: 'undo-toast' });
    go(`/rows/${recordId}`, { replace: true });
  };
  return (
    <div class="stack">
      <section class="sheet stack" data-testid="row">
        <header class="row spread">
          <p class="soft small">
            {say(`registers.kind.${props.row.kind}`)} · {props.row.register}
            <Show when={props.row.requestId}>
              {(id) => (
                <>
                  {' · '}
                  <A href={`/requests/${id()}`} data-testid="to-request">
                    {say('rows.toRequest')}
                  </A>
                </>
              )}
            </Show>
          </p>
          <div class="row not-printed">
            <button type="button" class="button button-small" onClick={() => print()}>
              {say('rows.print')}
            </button>
            <Show when={standing() === props.id && !isStruck() && !isOpen()}>
              <button
                type="button"
                class="button button-small button-main"
                data-testid="correct-row"
                onClick={() => setOpen(true)}
              >
                {say('rows.correct')}
              </button>
            </Show>
          </div>
        </header>
        <Show when={standing() !== props.id}>
          <p class="notice">
            {say('rows.isEarlier')} <A href={`/rows/${standing()}`}>{say('rows.toStanding')}</A>
          </p>
        </Show>
        <RowSheet kind={props.row.kind} cells={props.row.cells} />
      </section>
      <Show when={isOpen()}>
        <section class="stack" ref={(section) => queueMicrotask(() => section.scrollIntoView())}>
          <h2>{say('rows.correct')}</h2>
          <CorrectForm
            recordId={props.id}
            kind={props.row.kind}
            cells={props.row.cells}
            onCorrected={corrected}
          />
        </section>
      </Show>
      <Show when={props.row.readings.length > 1}>
        <section class="sheet stack">
          <h2>{say('rows.readings')}</h2>
          <Readings readings={props.row.readings} onUndo={setUndoing} />
        </section>
      </Show>
      <Show when={undoing()}>
        <ReasonDialog
          title={say('rows.undo')}
          lead={say('rows.undoLead')}
          action={say('rows.undo')}
          act={undo}
          onClose={() => setUndoing(null)}
        />
      </Show>
    </div>
  );
}
