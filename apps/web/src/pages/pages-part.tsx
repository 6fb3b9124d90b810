import type { RecordKind } from '@sila/domain';
import type { PageView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { FileSender } from '../attachments/file-sender.tsx';
import { sendPage } from '../attachments/send-attachment.ts';
import { createSending } from '../attachments/sending-file.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { PageFields } from './page-fields.tsx';
import '../styles/attachments.css';

/** Pages of a register: photographed now, where there is no time, and typed later. */
export function PagesPart(props: { kind: RecordKind; register: string }): JSX.Element {
  const asked = createAsked(
    () => props.kind,
    (kind) => call('listPages', { body: { kind } }),
  );
  return (
    <section class="sheet stack-tight" data-testid="pages-part">
      <h2>{say('pages.title')}</h2>
      <p class="soft small">{say('pages.lead')}</p>
      <NewPage kind={props.kind} register={props.register} onKept={asked.again} />
      <Loaded asked={asked}>{(reply) => <PageLines pages={reply().pages} />}</Loaded>
    </section>
  );
}

function NewPage(props: {
  kind: RecordKind;
  register: string;
  onKept: () => Promise<void>;
}): JSX.Element {
  const sending = createSending();
  const [words, setWords] = createSignal('');
  const [rows, setRows] = createSignal<number | null>(null);
  const send = async (): Promise<void> => {
    const { kind, register } = props;
    const about = { kind, register, words: words().trim(), rows: rows() };
    if (!(await sending.send((file, how) => sendPage(about, file, how)))) return;
    setWords('');
    setRows(null);
    tell(say('pages.kept'));
    await props.onKept();
  };
  return (
    <Show when={props.register !== ''} fallback={<p class="small">{say('gate.nameFirst')}</p>}>
      <FileSender
        sending={sending}
        takesDocuments={false}
        isReady={props.register !== ''}
        onSend={() => void send()}
      >
        <PageFields words={words()} rows={rows()} onWords={setWords} onRows={setRows} />
      </FileSender>
    </Show>
  );
}

function PageLines(props: { pages: readonly PageView[] }): JSX.Element {
  return (
    <Show when={props.pages.length > 0} fallback={<p class="soft small">{say('pages.none')}</p>}>
      <ul class="page-lines" data-testid="page-lines">
        <For each={props.pages}>
          {(page) => (
            <li class="row spread">
              <span>
                <Stated text={page.register} />
                <Show when={page.attachment.words}>
                  {(words) => (
                    <>
                      {say('domain.comma')}
                      <Stated text={words()} />
                    </>
                  )}
                </Show>{' '}
                <span class="soft small">{sayDate(page.day)}</span>
                <br />
                <span class="small">{sayTyped(page)}</span>
              </span>
              <A
                href={`/pages/${page.attachment.id}`}
                class="button button-small"
                data-testid="open-page"
              >
                {say('pages.type')}
              </A>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** How far a page is typed, of as many rows as it is said to have. */
export function sayTyped({ rows, typed }: Pick<PageView, 'rows' | 'typed'>): string {
  return rows === null
    ? say('pages.typed', { n: typed })
    : say('pages.typedOf', { typed, rows: Math.max(rows, typed) });
}
