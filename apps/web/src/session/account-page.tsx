import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { GrantLines } from '../access/grant-lines.tsx';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import '../styles/access.css';
import '../styles/account.css';
import { asRefusal } from '../api/refusal.ts';
import { sayRefusal } from '../words/codes.ts';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { FactorSheet } from './factor-sheet.tsx';
import { leave } from './leave-dialog.tsx';
import { PasskeySheet } from './passkey-sheet.tsx';
import { RoleTags } from './role-tags.tsx';
import { holds, signedIn } from './session.ts';

type Session = ReplyOf<'readAccount'>['sessions'][number];

/** One's own account: where one is signed in, and the second factor. */
export default function AccountPage(): JSX.Element {
  const account = createAsked(
    () => true,
    () => call('readAccount'),
  );
  const end = async (session: Session): Promise<void> => {
    if (session.isThis) return leave();
    try {
      await call('endSession', { params: { id: session.id } });
      tell(say('account.ended'));
    } catch (thrown) {
      tell(sayRefusal(asRefusal(thrown)));
    }
    await account.again();
  };
  return (
    <Page title={say('account.title')} lead={say('account.lead')} width="narrow">
      <Loaded asked={account}>
        {(loaded) => (
          <div class="account">
            <p class="account-who">
              <Stated text={signedIn()?.name ?? ''} /> <RoleTags roles={signedIn()?.roles ?? []} />
            </p>
            <KeysLink />
            <FactorSheet since={loaded().factorSince} onChanged={account.again} />
            <PasskeySheet />
            <section class="sheet account-grants" aria-labelledby="account-grants">
              <h2 id="account-grants">{say('account.grants')}</h2>
              <Show
                when={loaded().grants.length > 0}
                fallback={
                  <p class="soft">
                    {say(holds('coordinator') ? 'account.seesAll' : 'account.noGrants')}
                  </p>
                }
              >
                <GrantLines grants={loaded().grants} isOwn />
              </Show>
            </section>
            <section class="sheet account-sessions" aria-labelledby="account-sessions">
              <h2 id="account-sessions">{say('account.sessions')}</h2>
              <ul>
                <For each={loaded().sessions}>
                  {(session) => <SessionLine session={session} onEnd={() => void end(session)} />}
                </For>
              </ul>
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** The way to one's own key and the team's. */
function KeysLink(): JSX.Element {
  return (
    <section class="sheet account-factor" aria-labelledby="account-keys">
      <h2 id="account-keys">{say('keys.title')}</h2>
      <p>{say('keys.lead')}</p>
      <A class="button" href="/keys" data-testid="to-keys">
        {say('keys.toPage')}
      </A>
    </section>
  );
}

function SessionLine(props: { session: Session; onEnd: () => void }): JSX.Element {
  return (
    <li data-testid="session">
      <span class="figures">
        {say('account.begun', { when: sayInstant(props.session.begunAt) })}
        <span class="soft small">
          {say('account.until', { when: sayInstant(props.session.expiresAt) })}
        </span>
      </span>
      <Show when={props.session.isThis}>
        <span class="tag">{say('account.thisSession')}</span>
      </Show>
      <button type="button" class="button button-small" onClick={() => props.onEnd()}>
        {say(props.session.isThis ? 'shell.signOut' : 'account.end')}
      </button>
    </li>
  );
}
