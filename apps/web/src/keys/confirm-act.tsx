import type { JSX } from 'solid-js';
import { Dialog } from '../parts/dialog.tsx';
import { say } from '../words/say.ts';
import { ActButton } from './act-button.tsx';

/** Says what an act on the keys does before it is done. */
export function ConfirmAct(props: {
  title: string;
  lead: string;
  word: string;
  act: () => Promise<void>;
  onClose: () => void;
  children?: JSX.Element;
}): JSX.Element {
  const act = async (): Promise<void> => {
    await props.act();
    props.onClose();
  };
  return (
    <Dialog title={props.title} onClose={props.onClose} testId="confirm-keys">
      <p>{props.lead}</p>
      {props.children}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => props.onClose()}>
          {say('shell.cancel')}
        </button>
        <ActButton word={props.word} isMain act={act} testId="confirm-keys-act" />
      </div>
    </Dialog>
  );
}
