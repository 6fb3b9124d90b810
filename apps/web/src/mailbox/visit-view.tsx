import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayDate, sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { LetterForm } from './letter-form.tsx';
import { openVisit, type ShownLetter, sendLetter, type Visit } from './visit.ts';

/** An open mailbox: how the request stands, the letters, and a place to write. */
export function VisitView(props: {
  visit: Visit;
  receipt: string;
  onChange: (visit: Visit) => void;
  onLeave: () => void;
}): JSX.Element {
  const state = () => {
    if (props.visit.readableUntil !== null) return say('mailbox.closed');
    const isAnswered = props.visit.letters.some(({ is }) => is === 'official');
    return say(isAnswered ? 'mailbox.answered' : 'mailbox.waiting');
  };
  const send = async (text: string): Promise<void> => {
    const { visit } = props;
    if (visit.to === null) return;
    const sent = await sendLetter({ ...visit, to: visit.to }, text);
    props.onChange({ ...visit, letters: [sent, ...visit.letters] });
  };
  return (
    <>
      <section class="sheet stack" aria-labelledby="mailbox-state">
        <h2 id="mailbox-state" data-testid="mailbox-state">
          {state()}
        </h2>
        <Show when={props.visit.readableUntil}>
          {(day) => (
            <p data-testid="mailbox-until">
              {say('mailbox.readableUntil', { day: sayDate(day()) })}
            </p>
          )}
        </Show>
        <p>
          {say('mailbox.phrase')}{' '}
          <strong data-testid="mailbox-phrase">
            «<Stated text={props.visit.phrase} />»
          </strong>
        </p>
        <p class="ask-money">{say('ask.noMoney')}</p>
        <p>
          <button
            type="button"
            class="button"
            data-testid="mailbox-leave"
            onClick={() => props.onLeave()}
          >
            {say('mailbox.leave')}
          </button>
        </p>
      </section>
      <Letters {...props} />
      <Switch>
        <Match when={props.visit.to === null}>
          <p class="notice notice-failed" role="alert">
            {say('mailbox.otherTeam')}
          </p>
        </Match>
        <Match when={props.visit.readableUntil === null}>
          <section class="sheet" aria-label={say('mailbox.write')}>
            <LetterForm label={say('mailbox.write')} hint={say('mailbox.writeHint')} send={send} />
          </section>
        </Match>
      </Switch>
    </>
  );
}

function Letters(props: {
  visit: Visit;
  receipt: string;
  onChange: (visit: Visit) => void;
}): JSX.Element {
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const earlier = async (): Promise<void> => {
    setRefusal(null);
    const { visit, receipt } = props;
    try {
      const more = await openVisit(receipt, visit.letters.at(-1)?.at ?? null);
      if (more === null) return;
      const letters = [...visit.letters, ...more.letters];
      props.onChange({ ...visit, letters, hasEarlier: more.hasEarlier });
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <section aria-label={say('mailbox.letters')}>
      <Show
        when={props.visit.letters.length > 0}
        fallback={<p class="soft">{say('mailbox.none')}</p>}
      >
        <ol class="letters">
          <For each={props.visit.letters}>
            {(letter) => <Letter letter={letter} phrase={props.visit.phrase} />}
          </For>
        </ol>
      </Show>
      <Refused refusal={refusal()} />
      <Show when={props.visit.hasEarlier}>
        <button type="button" class="button" onClick={() => void earlier()}>
          {say('mailbox.earlier')}
        </button>
      </Show>
    </section>
  );
}

function Letter(props: { letter: ShownLetter; phrase: string }): JSX.Element {
  return (
    <li class={`sheet stack letter-${props.letter.is}`} data-testid={`letter-${props.letter.is}`}>
      <p class="soft small">
        {say(`mailbox.from.${props.letter.is}`)} ·{' '}
        <time datetime={props.letter.at}>{sayInstant(props.letter.at)}</time>
      </p>
      <Show when={props.letter.is !== 'false'} fallback={<p>{say('mailbox.false')}</p>}>
        <Show when={props.letter.is === 'official'}>
          <p class="letter-phrase">
            «<Stated text={props.phrase} />»
          </p>
        </Show>
        <p class="letter-text" data-testid="letter-text">
          <Stated text={props.letter.text} />
        </p>
        <Show when={props.letter.noMoney !== ''}>
          <p class="ask-money">
            <Stated text={props.letter.noMoney} />
          </p>
        </Show>
      </Show>
    </li>
  );
}
