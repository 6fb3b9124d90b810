import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { language, say } from '../words/say.ts';
import { FilingForm } from './filing-form.tsx';
import { Paragraphs, PublicFrame } from './public-frame.tsx';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { canSolve } from './solve-puzzle.ts';

type Reply = ReplyOf<'readFace'>;
type Face = NonNullable<Reply['face']>;

/** What strangers see: who runs this, how to reach them, and one form. Nothing else is told to anybody. */
export default function AskPage(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('readFace'),
  );
  return (
    <PublicFrame>
      <Loaded asked={asked}>
        {(reply) => (
          <Show when={reply().face} fallback={<Closed />}>
            {(face) => <Open face={face()} lines={reply().lines} />}
          </Show>
        )}
      </Loaded>
    </PublicFrame>
  );
}

function Closed(): JSX.Element {
  return (
    <div class="sheet stack">
      <h1>{say('ask.closed')}</h1>
      <p>{say('ask.closedLead')}</p>
      <ToMailbox />
    </div>
  );
}

function Open(props: { face: Face; lines: Reply['lines'] }): JSX.Element {
  const [sent, setSent] = createSignal<Sent | null>(null);
  document.title = `${say('ask.title')} · ${say('shell.name')}`;
  return (
    <Show
      when={sent()}
      fallback={<Invitation face={props.face} lines={props.lines} onSent={setSent} />}
    >
      {(now) => (
        <section class="sheet">
          <ReceiptSheet {...now()} face={props.face} onAnother={() => setSent(null)} />
        </section>
      )}
    </Show>
  );
}

interface Sent {
  readonly receipt: string;
  readonly phrase: string;
}

function Invitation(props: {
  face: Face;
  lines: Reply['lines'];
  onSent: (sent: Sent) => void;
}): JSX.Element {
  return (
    <>
      <div class="stack">
        <p class="ask-organisation">{props.face.name[language()]}</p>
        <h1>{say('ask.title')}</h1>
        <Paragraphs text={props.face.about[language()]} />
        <ToMailbox />
      </div>
      <section class="sheet stack" aria-labelledby="ask-reach">
        <h2 id="ask-reach">{say('ask.reach')}</h2>
        <Paragraphs text={props.face.reach[language()]} />
        <p class="ask-money">{say('ask.noMoney')}</p>
      </section>
      <section class="sheet stack" aria-labelledby="ask-form">
        <Form lines={props.lines} onSent={props.onSent} />
      </section>
    </>
  );
}

/** What can't be sealed is not asked for: without a team's key or over an open line there is no form. */
function Form(props: { lines: Reply['lines']; onSent: (sent: Sent) => void }): JSX.Element {
  return (
    <>
      <h2 id="ask-form">{say('ask.form')}</h2>
      <Show when={canSolve()} fallback={<p class="notice notice-failed">{say('ask.noPuzzle')}</p>}>
        <Show
          when={props.lines.length > 0}
          fallback={<p class="notice notice-doubt">{say('ask.noTeam')}</p>}
        >
          <p class="soft">{say('ask.same')}</p>
          <p class="soft">{say('ask.sealed')}</p>
          <FilingForm
            lines={props.lines}
            onSent={(receipt, phrase) => props.onSent({ receipt, phrase })}
          />
        </Show>
      </Show>
    </>
  );
}

function ToMailbox(): JSX.Element {
  return (
    <p>
      <A href="/mailbox" data-testid="to-mailbox">
        {say('ask.toMailbox')}
      </A>
    </p>
  );
}
