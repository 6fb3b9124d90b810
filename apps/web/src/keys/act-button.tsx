import { createSignal, type JSX, Show } from 'solid-js';
import { say } from '../words/say.ts';
import { sayFault } from './say-fault.ts';

/** A button whose work takes a moment, and below it what stood in the way. */
export function ActButton(props: {
  word: string;
  act: () => Promise<void>;
  isMain?: boolean;
  isOff?: boolean;
  testId?: string;
}): JSX.Element {
  const [isBusy, setBusy] = createSignal(false);
  const [fault, setFault] = createSignal<unknown>(null);
  const act = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await props.act();
    } catch (thrown) {
      setFault(() => thrown);
    }
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        classList={{ 'button-main': props.isMain === true, 'button-small': props.isMain !== true }}
        data-testid={props.testId}
        disabled={isBusy() || props.isOff === true}
        onClick={() => void act()}
      >
        {isBusy() ? say('keys.working') : props.word}
      </button>
      <Show when={fault()}>
        {(thrown) => (
          <p class="field-wrong" role="alert">
            {sayFault(thrown())}
          </p>
        )}
      </Show>
    </>
  );
}
