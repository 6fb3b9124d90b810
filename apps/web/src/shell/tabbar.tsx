import { A, useLocation } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { signedIn, signOut } from '../session/session.ts';
import { say } from '../words/say.ts';
import { isUnder, ownDestinations } from './destinations.ts';

/** The phone's navigation: the four pages of the daily work, the rest one tap away. */
export function Tabbar(): JSX.Element {
  const location = useLocation();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <nav class="tabbar" aria-label={say('shell.nav')}>
      <For each={ownDestinations().filter((one) => one.icon !== null)}>
        {(one) => (
          <A
            href={one.href}
            end={one.href === '/'}
            aria-current={isUnder(location.pathname, one.href) ? 'page' : undefined}
          >
            <Icon shape={one.icon!} />
            {say(one.word)}
          </A>
        )}
      </For>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon shape="more" />
        {say('shell.more')}
      </button>
      <Show when={isOpen()}>
        <MoreDialog onClose={() => setOpen(false)} />
      </Show>
    </nav>
  );
}

function MoreDialog(props: { onClose: () => void }): JSX.Element {
  const rest = () => ownDestinations().filter((one) => one.icon === null);
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
          <button type="button" onClick={() => void signOut()}>
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
