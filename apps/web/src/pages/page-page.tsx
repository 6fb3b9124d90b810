import type { PageView } from '@sila/wire';
import { A, useParams } from '@solidjs/router';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { openAttachment } from '../attachments/open-attachment.ts';
import { PictureViewer } from '../attachments/picture-viewer.tsx';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayDate, sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { RowCount } from './page-fields.tsx';
import { PageRowForm } from './page-row-form.tsx';
import { sayTyped } from './pages-part.tsx';
import '../styles/registers.css';
import '../styles/attachments.css';

/** A photographed page beside a form: its rows are typed, each with its number on the page. */
export default function PagePage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const asked = createAsked(
    () => params.id,
    (id) => call('readPage', { params: { id } }),
  );
  return (
    <Page
      title={say('pages.window')}
      lead={<Show when={asked.value()}>{(read) => <Whose page={read().page} />}</Show>}
      actions={<A href="/gate">{say('gate.title')}</A>}
      width="wide"
    >
      <Loaded asked={asked}>
        {(read) => (
          <div class="page-columns" data-testid="page">
            <Picture page={read().page} />
            <div class="stack">
              <PageRowForm read={read()} onChanged={asked.again} />
              <Count page={read().page} onChanged={asked.again} />
              <TypedFromPage read={read()} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Whose(props: { page: PageView }): JSX.Element {
  return (
    <>
      <Stated text={props.page.register} />
      <Show when={props.page.attachment.words}>
        {(words) => (
          <>
            {say('domain.comma')}
            <Stated text={words()} />
          </>
        )}
      </Show>
      {say('domain.comma')}
      {sayDate(props.page.day)}
    </>
  );
}

/** The picture itself: opening the page is the look that is written down. */
function Picture(props: { page: PageView }): JSX.Element {
  const file = () => props.page.attachment;
  // The page is read anew with every row; the picture is opened once, and stays as it was turned.
  const openable = createMemo(() => (file().shut === null ? file().id : null));
  const asked = createAsked(openable, openAttachment);
  return (
    <div class="page-picture">
      <Show
        when={file().shut}
        fallback={
          <Loaded asked={asked}>
            {(blob) => <PictureViewer blob={blob()} label={file().words || say('pages.window')} />}
          </Loaded>
        }
      >
        {(shut) => <p class="notice">{say(`attachments.shut.${shut()}`)}</p>}
      </Show>
    </div>
  );
}

function Count(props: { page: PageView; onChanged: () => Promise<void> }): JSX.Element {
  const count = async (rows: number | null): Promise<void> => {
    if (rows === null || rows === props.page.rows) return;
    await call('sayPageRows', { params: { id: props.page.attachment.id }, body: { rows } });
    tell(say('pages.counted'));
    await props.onChanged();
  };
  return (
    <div class="page-count">
      <RowCount rows={props.page.rows} onRows={(rows) => void count(rows)} />
      <p class="small" data-testid="page-typed">
        {sayTyped(props.page)}
      </p>
    </div>
  );
}

function TypedFromPage(props: { read: ReplyOf<'readPage'> }): JSX.Element {
  return (
    <Show
      when={props.read.rows.length > 0}
      fallback={<p class="soft small">{say('pages.nothingTyped')}</p>}
    >
      <ol class="page-typed" data-testid="page-typed-rows">
        <For each={props.read.rows}>
          {(row) => (
            <li>
              <span class="page-typed-number">{sayNumeral(row.number)}</span>
              <Show
                when={row.recordId !== null}
                fallback={<span class="soft">{say('pages.byOthers')}</span>}
              >
                <Stated text={row.title ?? say('shell.noName')} />
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}
