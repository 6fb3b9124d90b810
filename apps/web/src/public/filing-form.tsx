import { FILING_LIMITS, type Filing, tellsEnough } from '@sila/seal';
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { ReplyOf } from '../api/call.ts';
import { sayFault } from '../keys/say-fault.ts';
import { language, say } from '../words/say.ts';
import { createFilingDraft, type FilingDraft, newPerson } from './filing-draft.ts';
import { sendFiling } from './send-filing.ts';
import { SoughtFields } from './sought-fields.tsx';
import { TellLine, TellLines } from './tell-line.tsx';

/** Fewer signs would be guessed. */
const SHORTEST_PHRASE = 4;

/** A family's filing: whom they look for, who they are, and words of their own. Sealed on this device. */
export function FilingForm(props: {
  lines: ReplyOf<'readFace'>['lines'];
  onSent: (receipt: string, phrase: string) => void;
}): JSX.Element {
  const [draft, setDraft] = createFilingDraft();
  const [isBusy, setBusy] = createSignal(false);
  const [wrong, setWrong] = createSignal<string | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setWrong(null);
    const told = trimmed(draft);
    if (!told.sought.every(tellsEnough)) return void setWrong(say('ask.tooLittle'));
    if ([...told.phrase].length < SHORTEST_PHRASE) return void setWrong(say('ask.phraseShort'));
    setBusy(true);
    try {
      props.onSent(await sendFiling(told, props.lines), told.phrase);
    } catch (thrown) {
      setWrong(thrown instanceof RangeError ? say('ask.tooLong') : sayFault(thrown));
    }
    setBusy(false);
  };
  return (
    <form class="stack" onSubmit={submit} data-testid="ask-form">
      <For each={draft.sought}>
        {(person, at) => (
          <SoughtFields
            person={person}
            place={at()}
            isOnly={draft.sought.length === 1}
            onTell={(what, text) => setDraft('sought', at(), what, text)}
            onRemove={() => setDraft('sought', (all) => all.filter((_, n) => n !== at()))}
          />
        )}
      </For>
      <Show when={draft.sought.length < FILING_LIMITS.sought}>
        <p>
          <button
            type="button"
            class="button button-small"
            data-testid="ask-another-person"
            onClick={() => setDraft('sought', draft.sought.length, newPerson())}
          >
            {say('ask.anotherPerson')}
          </button>
        </p>
      </Show>
      <AboutEnquirer draft={draft} onTell={(what, text) => setDraft('enquirer', what, text)} />
      <fieldset class="stack">
        <legend>{say('ask.phraseTitle')}</legend>
        <p class="small">{say('ask.phraseLead')}</p>
        <TellLine
          word="ask.phrase"
          hint="ask.phraseHint"
          isNeeded
          most={FILING_LIMITS.phrase}
          value={draft.phrase}
          onInput={(text) => setDraft('phrase', text)}
        />
      </fieldset>
      <div aria-live="assertive">
        <Show when={wrong()}>
          {(text) => (
            <p class="notice notice-failed" role="alert">
              {text()}
            </p>
          )}
        </Show>
      </div>
      <p class="small">{say('ask.allow')}</p>
      <button type="submit" class="button button-main" disabled={isBusy()} data-testid="ask-send">
        {say(isBusy() ? 'shell.working' : 'ask.send')}
      </button>
      <p class="soft small" role="status">
        {isBusy() ? say('ask.working') : ''}
      </p>
    </form>
  );
}

function AboutEnquirer(props: {
  draft: FilingDraft;
  onTell: (what: keyof FilingDraft['enquirer'], text: string) => void;
}): JSX.Element {
  return (
    <fieldset class="stack">
      <legend>{say('ask.asker')}</legend>
      <TellLine
        word="ask.yourName"
        hint="ask.yourNameHint"
        value={props.draft.enquirer.name}
        onInput={(text) => props.onTell('name', text)}
      />
      <TellLines
        word="ask.contact"
        hint="ask.contactHint"
        value={props.draft.enquirer.contact}
        onInput={(text) => props.onTell('contact', text)}
      />
      <TellLine
        word="ask.hours"
        hint="ask.hoursHint"
        value={props.draft.enquirer.hours}
        onInput={(text) => props.onTell('hours', text)}
      />
    </fieldset>
  );
}

function trimmed({ enquirer, sought, phrase }: FilingDraft): Omit<Filing, 'voice'> {
  const tidy = <T extends object>(lines: T): T =>
    Object.fromEntries(
      Object.entries(lines).map(([what, text]) => [what, String(text).trim()]),
    ) as T;
  return {
    enquirer: { ...tidy(enquirer), language: language() },
    sought: sought.map(tidy),
    phrase: phrase.trim(),
  };
}
