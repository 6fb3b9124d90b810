import type { AttachmentKind } from '@sila/domain';
import type { AttachmentAbout, AttachmentView } from '@sila/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { AttachmentLine } from './attachment-line.tsx';
import { FileSender } from './file-sender.tsx';
import { sendAttachment } from './send-attachment.ts';
import { createSending } from './sending-file.ts';
import '../styles/attachments.css';

type Place = AttachmentAbout['place'];

/** Documents and photographs beside a request, a sought person or a typed row. */
export function AttachmentsPart(props: {
  place: Place;
  /** What files here may show, the likeliest first. */
  kinds: readonly Exclude<AttachmentKind, 'page'>[];
  title: string;
}): JSX.Element {
  // The request around is read anew all the time: the same place is not asked about again.
  const place = createMemo(() => `${props.place.kind} ${props.place.of}`);
  const asked = createAsked(place, () => call('listAttachments', { body: { place: props.place } }));
  const files = () => asked.value()?.attachments ?? [];
  const hasPictures = () => files().some(({ form }) => form !== 'pdf');
  return (
    <section class="stack-tight attachments" data-testid={`attachments-${props.place.kind}`}>
      <h3>{props.title}</h3>
      <Show when={hasPictures()}>
        <p class="small attachments-looks">{say('attachments.looks')}</p>
      </Show>
      <Loaded asked={asked}>
        {(reply) => <Files files={reply().attachments} onChanged={asked.again} />}
      </Loaded>
      <AddFile place={props.place} kinds={props.kinds} onAdded={asked.again} />
    </section>
  );
}

/** What stands, then what was taken out, which can be brought back. */
function Files(props: {
  files: readonly AttachmentView[];
  onChanged: () => Promise<void>;
}): JSX.Element {
  const standing = () => props.files.filter(({ removal }) => removal === null);
  const gone = () => props.files.filter(({ removal }) => removal !== null);
  return (
    <>
      <Show
        when={standing().length > 0}
        fallback={<p class="soft small">{say('attachments.empty')}</p>}
      >
        <ul class="attachment-lines">
          <For each={standing()}>
            {(file) => <AttachmentLine file={file} onChanged={props.onChanged} />}
          </For>
        </ul>
      </Show>
      <Show when={gone().length > 0}>
        <details data-testid="attachments-gone">
          <summary class="small">{say('attachments.gone', { n: gone().length })}</summary>
          <ul class="attachment-lines">
            <For each={gone()}>
              {(file) => <AttachmentLine file={file} onChanged={props.onChanged} />}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}

function AddFile(props: {
  place: Place;
  kinds: readonly Exclude<AttachmentKind, 'page'>[];
  onAdded: () => Promise<void>;
}): JSX.Element {
  const sending = createSending();
  const [kind, setKind] = createSignal(props.kinds[0]!);
  const [words, setWords] = createSignal('');
  const send = async (): Promise<void> => {
    const about = { place: props.place, kind: kind(), words: words().trim() };
    if (!(await sending.send((file, how) => sendAttachment(about, file, how)))) return;
    setWords('');
    tell(say('attachments.added'));
    await props.onAdded();
  };
  return (
    <FileSender sending={sending} takesDocuments isReady onSend={() => void send()}>
      <div class="attachment-fields">
        <Choice
          label={say('attachments.kind')}
          name="attachment-kind"
          value={kind()}
          options={props.kinds.map((one) => [one, say(`attachments.kind.${one}`)] as const)}
          onChoose={(value) => setKind(value as Exclude<AttachmentKind, 'page'>)}
        />
        <Field label={say('attachments.words')} hint={say('attachments.wordsHint')}>
          {(attributes) => (
            <input
              {...attributes}
              class="input"
              name="attachment-words"
              dir={fieldDirection(words())}
              autocomplete="off"
              maxlength={300}
              value={words()}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </FileSender>
  );
}
