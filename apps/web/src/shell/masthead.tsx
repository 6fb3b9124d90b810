import { A, useLocation } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { Stated } from '../parts/stated.tsx';
import { leave } from '../session/leave-dialog.tsx';
import { signedIn } from '../session/session.ts';
import { say } from '../words/say.ts';
import { ACCOUNT, isUnder, ownDestinations } from './destinations.ts';
import { openKeys } from './keys.tsx';
import { MoreDialog } from './more-dialog.tsx';
import { LanguageSwitch, ShadeSwitch } from './switches.tsx';

export function Masthead(): JSX.Element {
  const location = useLocation();
  const [isMore, setMore] = createSignal(false);
  const isElsewhere = () =>
    ownDestinations().some((one) => !one.isDaily && isUnder(location.pathname, one.href));
  return (
    <header class="masthead">
      <Brand />
      <nav class="nav" aria-label={say('shell.nav')}>
        <For each={ownDestinations().filter((one) => one.isDaily)}>
          {(one) => (
            <A
              href={one.href}
              end={one.href === '/'}
              aria-current={isUnder(location.pathname, one.href) ? 'page' : undefined}
            >
              {say(one.word)}
            </A>
          )}
        </For>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-current={isElsewhere() ? 'true' : undefined}
          data-testid="more"
          onClick={() => setMore(true)}
        >
          {say('shell.more')}
        </button>
        <Show when={isMore()}>
          <MoreDialog isPhone={false} onClose={() => setMore(false)} />
        </Show>
      </nav>
      <div class="masthead-end">
        <button
          type="button"
          class="icon-button wide-only"
          aria-label={say('shell.keys')}
          title={say('shell.keys')}
          onClick={openKeys}
        >
          <Icon shape="keys" />
        </button>
        <ShadeSwitch />
        <LanguageSwitch />
        <Show when={signedIn()}>
          {(user) => (
            <A class="who" href={ACCOUNT} title={say('shell.signedInAs', { name: user().name })}>
              <Stated text={user().name} />
            </A>
          )}
        </Show>
        <button
          type="button"
          class="icon-button wide-only"
          data-testid="sign-out"
          onClick={() => void leave()}
        >
          {say('shell.signOut')}
        </button>
      </div>
    </header>
  );
}
