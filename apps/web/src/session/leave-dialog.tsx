import { createSignal, type JSX, Show } from 'solid-js';
import { Dialog } from '../parts/dialog.tsx';
import { countWaiting, dropAllOf } from '../unsent/unsent-store.ts';
import { say } from '../words/say.ts';
import { signOut, typist } from './session.ts';

/** Rows that would be left behind; 0 asks nothing. */
const [left, setLeft] = createSignal(0);

/** Signs out; asks first where rows would stay behind on this device. */
export async function leave(): Promise<void> {
  const userId = typist();
  const count = userId === null ? 0 : await countWaiting(userId);
  if (count > 0) setLeft(count);
  else await leaveNothing();
}

async function leaveNothing(): Promise<void> {
  const userId = typist();
  if (userId !== null) await dropAllOf(userId);
  await signOut();
}

/** What happens to rows that were not sent, said before one is gone. */
export function LeaveDialog(): JSX.Element {
  const close = () => setLeft(0);
  return (
    <Show when={left() > 0}>
      <Dialog title={say('unsent.leaveTitle', { n: left() })} onClose={close} testId="leave">
        <p>{say('unsent.leaveLead')}</p>
        <div class="dialog-actions">
          <button type="button" class="button" data-testid="leave-stay" onClick={close}>
            {say('unsent.stay')}
          </button>
          <button
            type="button"
            class="button"
            data-testid="leave-nothing"
            onClick={() => void leaveNothing()}
          >
            {say('unsent.throwAway')}
          </button>
          <button
            type="button"
            class="button button-main"
            data-testid="leave-sealed"
            onClick={() => void signOut()}
          >
            {say('unsent.leave')}
          </button>
        </div>
      </Dialog>
    </Show>
  );
}
