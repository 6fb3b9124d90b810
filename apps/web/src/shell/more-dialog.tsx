import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { Dialog } from '../parts/dialog.tsx';
import { leave } from '../session/leave-dialog.tsx';
import { signedIn } from '../session/session.ts';
import { say } from '../words/say.ts';
import { barDestinations, type Destination, ownDestinations } from './destinations.ts';

/**
 * The pages that the way one came by has no room for, and the way out.
 * @param isPhone the phone's bar holds four pages, the masthead all daily ones
 */
export function MoreDialog(props: { isPhone: boolean; onClose: () => void }): JSX.Element {
  const isInSight = (one: Destination) =>
    props.isPhone ? barDestinations().includes(one) : one.isDaily;
  const rest = () => ownDestinations().filter((one) => !isInSight(one));
  return (
    <Dialog title={say('shell.more')} onClose={props.onClose}>
      <p class="soft small">{say('shell.signedInAs', { name: signedIn()?.name ?? '' })}</p>
      <ul class="more-list">
        <For each={rest()}>
          {(one) => (
            <li>
              <A href={one.href} onClick={props.onClose}>
                {say(one.word)}
              </A>
            </li>
          )}
        </For>
        <li>
          <button
            type="button"
            onClick={() => {
              props.onClose();
              void leave();
            }}
          >
            {say('shell.signOut')}
          </button>
        </li>
      </ul>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={props.onClose}>
          {say('shell.close')}
        </button>
      </div>
    </Dialog>
  );
}
