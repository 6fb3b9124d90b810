import { createSignal, For, type JSX, Show } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { createDraft, type InquiryDraft } from './inquiry-draft.ts';
import { canSolve, solvePuzzle } from './solve-puzzle.ts';
import { TellLine, TellLines } from './tell-line.tsx';

/** One inquiry: whom, and how to be reached. Sent with a solved puzzle; the answer is always the same. */
export function AskForm(props: { onSent: () => void }): JSX.Element {
  const [draft, setDraft, clear] = createDraft();
  const [isBusy, setBusy] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const { puzzle } = await call('readPuzzle');
      const solved = await solvePuzzle(puzzle);
      await call('inquire', { body: { inquiry: draft, solved } });
      clear();
      props.onSent();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setBusy(false);
  };

  return (
    <Show when={canSolve()} fallback={<p class="notice notice-failed">{say('ask.noPuzzle')}</p>}>
      <form class="stack" onSubmit={submit} data-testid="ask-form">
        <AboutSought draft={draft} setDraft={setDraft} />
        <AboutAsker draft={draft} setDraft={setDraft} />
        <Refused refusal={refusal()} />
        <button type="submit" class="button button-main" disabled={isBusy()} data-testid="ask-send">
          {say(isBusy() ? 'shell.working' : 'ask.send')}
        </button>
        <p class="soft small" role="status">
          {isBusy() ? say('ask.working') : ''}
        </p>
      </form>
    </Show>
  );
}

interface DraftProps {
  readonly draft: InquiryDraft;
  readonly setDraft: SetStoreFunction<InquiryDraft>;
}

const KNOWN = ['name', 'father', 'mother', 'birthYear', 'place'] as const;

function AboutSought(props: DraftProps): JSX.Element {
  return (
    <fieldset class="stack">
      <legend>{say('ask.sought')}</legend>
      <p class="soft small">{say('ask.least')}</p>
      <div class="ask-fields">
        <For each={KNOWN}>
          {(what) => (
            <TellLine
              word={`ask.${what}`}
              isNeeded={what === 'name'}
              value={props.draft.sought[what]}
              onInput={(text) => props.setDraft('sought', what, text)}
            />
          )}
        </For>
      </div>
      <TellLines
        word="ask.circumstances"
        hint="ask.circumstancesHint"
        value={props.draft.sought.circumstances}
        onInput={(text) => props.setDraft('sought', 'circumstances', text)}
      />
    </fieldset>
  );
}

function AboutAsker(props: DraftProps): JSX.Element {
  return (
    <fieldset class="stack">
      <legend>{say('ask.asker')}</legend>
      <div class="ask-fields">
        <TellLine
          word="ask.yourName"
          hint="ask.yourNameHint"
          value={props.draft.asker.name}
          onInput={(text) => props.setDraft('asker', 'name', text)}
        />
        <TellLine
          word="ask.relation"
          hint="ask.relationHint"
          value={props.draft.asker.relation}
          onInput={(text) => props.setDraft('asker', 'relation', text)}
        />
      </div>
      <TellLines
        word="ask.contact"
        hint="ask.contactHint"
        isNeeded
        value={props.draft.asker.reach}
        onInput={(text) => props.setDraft('asker', 'reach', text)}
      />
    </fieldset>
  );
}
