import type { Preview } from '@sila/wire';
import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, type JSX, onMount, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { say } from '../words/say.ts';
import { CellTable } from './cell-table.tsx';
import { ConfirmImport } from './confirm-import.tsx';
import {
  checkDraft,
  draftFrom,
  type ImportDraft,
  receiveBody,
  withColumn,
} from './import-draft.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { OriginForm } from './origin-form.tsx';
import { KnownBytes, PreviewFacts } from './preview-facts.tsx';

const SHOWN_ROWS = 8;

/** A file that was sent: what it holds, and what its columns mean unless its bytes are already here. */
export function PreviewedFile(props: { preview: Preview; onAgain: () => void }): JSX.Element {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const rows = () =>
    props.preview.rows
      .slice(0, SHOWN_ROWS)
      .map((cells, index) => ({ row: props.preview.rowNumbers[index]!, cells }));
  return (
    <>
      <section class="sheet stack">
        <header class="row spread">
          <h2 ref={heading} tabindex="-1">
            {say('import.recognised')}
          </h2>
          <button type="button" class="button button-small" onClick={props.onAgain}>
            {say('import.again')}
          </button>
        </header>
        <PreviewFacts preview={props.preview} />
        <Show when={props.preview.receivedAs}>{(known) => <KnownBytes known={known()} />}</Show>
        <h3>{say('import.firstRows')}</h3>
        <CellTable
          caption={say('import.firstRows')}
          header={props.preview.columns.map((column) => column.header)}
          rows={rows()}
        />
      </section>
      <Show when={props.preview.receivedAs === null}>
        <Confirming preview={props.preview} />
      </Show>
    </>
  );
}

/** The questions a person answers before the list is read in. */
function Confirming(props: { preview: Preview }): JSX.Element {
  const navigate = useNavigate();
  const [draft, setDraft] = createSignal(draftFrom(props.preview));
  const [isSending, setSending] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const check = createMemo(() => checkDraft(draft()));
  const sources = createAsked(
    () => true,
    async () => (await call('listSources')).sources,
  );
  const change = (changed: Partial<ImportDraft>) => setDraft((now) => ({ ...now, ...changed }));
  const confirm = async () => {
    setSending(true);
    setRefusal(null);
    try {
      const body = receiveBody(props.preview.deliveryId, draft());
      navigate(`/lists/${(await call('receiveList', { body })).list.id}`);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setSending(false);
    }
  };
  return (
    <>
      <section class="stack" aria-label={say('mapping.title')}>
        <h2>{say('mapping.title')}</h2>
        <MappingEditor
          columns={props.preview.columns}
          mapping={draft().mapping}
          check={check().mapping}
          kind={draft().kind}
          onChange={(column) => change({ mapping: withColumn(draft().mapping, column) })}
        />
      </section>
      <section class="sheet stack" aria-label={say('origin.title')}>
        <h2>{say('origin.title')}</h2>
        <OriginForm
          draft={draft()}
          check={check()}
          known={sources.value() ?? []}
          proposed={props.preview.proposedSource}
          onChange={change}
        />
      </section>
      <section class="sheet stack" aria-label={say('confirm.title')}>
        <h2>{say('confirm.title')}</h2>
        <ConfirmImport
          draft={draft()}
          check={check()}
          rowsAbout={props.preview.rowsAbout}
          isSending={isSending()}
          refusal={refusal()}
          onConfirm={() => void confirm()}
        />
      </section>
    </>
  );
}
