import { SHORTEST_PHRASE } from '@sila/seal';
import { createSignal, type JSX, Show } from 'solid-js';
import { TextField } from '../parts/text-field.tsx';
import { say } from '../words/say.ts';
import { sayFault } from './say-fault.ts';

/** Asks for the phrase that locks one's key: once to open it, twice to make it. */
export function PhraseForm(props: {
  isNew: boolean;
  act: (phrase: string) => Promise<void>;
}): JSX.Element {
  const [phrase, setPhrase] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [isBusy, setBusy] = createSignal(false);
  const [wrong, setWrong] = createSignal<string | null>(null);
  const left = () => Math.max(0, SHORTEST_PHRASE - [...phrase().trim()].length);
  const isReady = () => (props.isNew ? left() === 0 && again() === phrase() : phrase() !== '');
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    try {
      await props.act(phrase());
    } catch (thrown) {
      setWrong(sayFault(thrown));
    }
    setBusy(false);
  };
  return (
    <form class="stack keys-form" onSubmit={submit}>
      <TextField
        name="phrase"
        type="password"
        label={say('keys.phrase')}
        hint={props.isNew ? hintOf(left()) : undefined}
        wrong={wrong()}
        autocomplete="off"
        value={phrase()}
        onInput={setPhrase}
      />
      <Show when={props.isNew}>
        <TextField
          name="phrase-again"
          type="password"
          label={say('keys.phraseAgain')}
          wrong={again() !== '' && again() !== phrase() ? say('keys.phraseDiffers') : null}
          autocomplete="off"
          value={again()}
          onInput={setAgain}
        />
      </Show>
      <div>
        <button
          type="submit"
          class="button button-main"
          data-testid="phrase-submit"
          disabled={isBusy() || !isReady()}
        >
          {say(isBusy() ? 'keys.working' : props.isNew ? 'keys.make' : 'keys.unlock')}
        </button>
      </div>
    </form>
  );
}

function hintOf(left: number): string {
  const hint = say('keys.phraseHint');
  return left === 0 ? hint : `${hint} ${say('keys.phraseShort', { left })}`;
}
