import { SealBroken } from '@sila/seal';
import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, type JSX, onMount, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, Refusal } from '../api/refusal.ts';
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
import type { LocalPreview, OpenedFile } from './opened-file.ts';
import { OriginForm } from './origin-form.tsx';
import { KnownBytes, PreviewFacts } from './preview-facts.tsx';
import { type Sending, sealedColumns, sendFile } from './send-file.ts';
import { SealedNotice, SendingBar } from './sending-bar.tsx';

const SHOWN_ROWS = 8;

/** A file that was opened: what it holds, and what its columns mean unless its bytes are already here. */
export function PreviewedFile(props: {
  file: OpenedFile;
  preview: LocalPreview;
  onAgain: () => void;
}): JSX.Element {
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
        <Confirming file={props.file} preview={props.preview} />
      </Show>
    </>
  );
}

/** The questions a person answers before the list is read in. */
function Confirming(props: { file: OpenedFile; preview: LocalPreview }): JSX.Element {
  const navigate = useNavigate();
  const [draft, setDraft] = createSignal(draftFrom(props.preview));
  const [sending, setSending] = createSignal<Sending | null>(null);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const check = createMemo(() => checkDraft(draft()));
  const sources = createAsked(
    () => true,
    async () => (await call('listSources')).sources,
  );
  const change = (changed: Partial<ImportDraft>) => setDraft((now) => ({ ...now, ...changed }));
  const confirm = async () => {
    setSending({ at: 'sending', share: 0 });
    setRefusal(null);
    try {
      const deliveryId = await sendFile(props.file, draft().mapping, setSending);
      const body = receiveBody(deliveryId, draft());
      navigate(`/lists/${(await call('receiveList', { body })).list.id}`);
    } catch (thrown) {
      setRefusal(thrown instanceof SealBroken ? new Refusal('key.notSigned') : asRefusal(thrown));
      setSending(null);
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
        <SealedNotice columns={sealedColumns(draft().mapping).length} />
        <SendingBar
          sending={sending()}
          fileName={props.file.fileName}
          rows={props.preview.rowsAbout}
        />
        <ConfirmImport
          draft={draft()}
          check={check()}
          rowsAbout={props.preview.rowsAbout}
          isSending={sending() !== null}
          refusal={refusal()}
          onConfirm={() => void confirm()}
        />
      </section>
    </>
  );
}
