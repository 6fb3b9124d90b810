import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import { Dialog } from '../parts/dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';

/** Says that somebody lost their way in: a second coordinator must say so too. */
export function RecoverUser(props: { id: string }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  const propose = async (): Promise<void> => {
    setOpen(false);
    try {
      await call('proposeRecovery', { params: { id: props.id } });
      tell(say('recover.proposed'));
    } catch (thrown) {
      tell(sayRefusal(asRefusal(thrown)));
    }
  };
  return (
    <>
      <button
        type="button"
        class="button button-small"
        data-testid="recover-of"
        onClick={() => setOpen(true)}
      >
        {say('recover.ask')}
      </button>
      <Show when={isOpen()}>
        <Dialog title={say('recover.ask')} onClose={() => setOpen(false)}>
          <p>{say('recover.askLead')}</p>
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => setOpen(false)}>
              {say('shell.cancel')}
            </button>
            <button
              type="button"
              class="button button-main"
              data-testid="recover-propose"
              onClick={() => void propose()}
            >
              {say('recover.propose')}
            </button>
          </div>
        </Dialog>
      </Show>
    </>
  );
}
