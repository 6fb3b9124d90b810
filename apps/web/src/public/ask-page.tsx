import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Brand } from '../parts/brand.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { LanguageSwitch, ShadeSwitch } from '../shell/switches.tsx';
import { language, say } from '../words/say.ts';
import { AskForm } from './ask-form.tsx';
import '../styles/public.css';

type Face = NonNullable<ReplyOf<'readFace'>['face']>;

/** What strangers see: who runs this, how to reach them, and one form. Nothing else is told to anybody. */
export default function AskPage(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('readFace'),
  );
  return (
    <main class="ask" id="content">
      <header class="ask-head">
        <Brand />
        <div class="row">
          <LanguageSwitch />
          <ShadeSwitch />
        </div>
      </header>
      <Loaded asked={asked}>
        {(reply) => (
          <Show when={reply().face} fallback={<Closed />}>
            {(face) => <Open face={face()} />}
          </Show>
        )}
      </Loaded>
      <footer>
        <A class="small" href="/sign-in">
          {say('ask.staff')}
        </A>
      </footer>
    </main>
  );
}

function Closed(): JSX.Element {
  return (
    <div class="sheet stack">
      <h1>{say('ask.closed')}</h1>
      <p>{say('ask.closedLead')}</p>
    </div>
  );
}

function Open(props: { face: Face }): JSX.Element {
  const [isSent, setSent] = createSignal(false);
  document.title = `${say('ask.title')} · ${say('shell.name')}`;
  return (
    <>
      <div class="stack">
        <p class="ask-organisation">{props.face.name[language()]}</p>
        <h1>{say('ask.title')}</h1>
        <Paragraphs text={props.face.about[language()]} />
      </div>
      <section class="sheet stack" aria-labelledby="ask-reach">
        <h2 id="ask-reach">{say('ask.reach')}</h2>
        <Paragraphs text={props.face.reach[language()]} />
        <p class="ask-money">{say('ask.noMoney')}</p>
      </section>
      <section class="sheet stack" aria-labelledby="ask-form">
        <Show when={!isSent()} fallback={<Received onAnother={() => setSent(false)} />}>
          <h2 id="ask-form">{say('ask.form')}</h2>
          <p class="soft">{say('ask.same')}</p>
          <AskForm onSent={() => setSent(true)} />
        </Show>
      </section>
    </>
  );
}

function Received(props: { onAnother: () => void }): JSX.Element {
  return (
    <div class="stack" role="status" data-testid="ask-received">
      <h2 id="ask-form">{say('ask.received')}</h2>
      <p>{say('ask.receivedLead')}</p>
      <p>
        <button type="button" class="button" onClick={props.onAnother}>
          {say('ask.another')}
        </button>
      </p>
    </div>
  );
}

function Paragraphs(props: { text: string }): JSX.Element {
  return (
    <For each={props.text.split(/\n+/).filter((part) => part.trim() !== '')}>
      {(part) => <p dir="auto">{part}</p>}
    </For>
  );
}
