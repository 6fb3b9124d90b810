import { A, useLocation } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';
import { barDestinations, isUnder } from './destinations.ts';
import { MoreDialog } from './more-dialog.tsx';

/** The phone's navigation: the four pages of the daily work, the rest one tap away. */
export function Tabbar(): JSX.Element {
  const location = useLocation();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <nav class="tabbar" aria-label={say('shell.nav')}>
      <For each={barDestinations()}>
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
        <MoreDialog isPhone onClose={() => setOpen(false)} />
      </Show>
    </nav>
  );
}
