import { createSignal, For, type JSX, Show } from 'solid-js';
import { AccessNav } from '../access/access-nav.tsx';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { RoleTags } from '../session/role-tags.tsx';
import { holds, signedIn } from '../session/session.ts';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { ChangeRoles } from './change-roles.tsx';
import { InviteUser } from './invite-user.tsx';
import { RecoverUser } from './recover-user.tsx';

type User = ReplyOf<'listUsers'>['users'][number];

/** Everybody who can see anything here, and the way to let somebody in. */
export default function UsersPage(): JSX.Element {
  const users = createAsked(
    () => true,
    async () => (await call('listUsers')).users,
  );
  const [changed, setChanged] = createSignal<User | null>(null);
  return (
    <Page title={say('users.title')} lead={say('users.lead')}>
      <AccessNav />
      <Loaded asked={users}>
        {(loaded) => (
          <>
            <Show when={holds('administrator')}>
              <InviteUser />
            </Show>
            <section class="table-frame" tabindex="0" aria-label={say('users.title')}>
              <table class="table">
                <caption class="unseen">{say('users.title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('users.name')}</th>
                    <th scope="col">{say('users.login')}</th>
                    <th scope="col">{say('users.role')}</th>
                    <th scope="col">{say('users.since')}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={loaded()}>
                    {(user) => <UserLine user={user} onChange={() => setChanged(user)} />}
                  </For>
                </tbody>
              </table>
            </section>
            <Show when={changed()} keyed>
              {(user) => (
                <ChangeRoles
                  user={user}
                  onClose={() => setChanged(null)}
                  onChanged={() => {
                    setChanged(null);
                    void users.again();
                  }}
                />
              )}
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function UserLine(props: { user: User; onChange: () => void }): JSX.Element {
  const isOther = () => props.user.id !== signedIn()?.id && !props.user.login.includes('@');
  return (
    <tr>
      <th scope="row">
        <Stated text={props.user.name} />{' '}
        {props.user.id === signedIn()?.id ? <span class="tag">{say('users.you')}</span> : null}
      </th>
      <td>
        <Stated text={props.user.login} />
      </td>
      <td>
        <div class="row">
          <RoleTags roles={props.user.roles} />
          <Show when={holds('administrator') && isOther()}>
            <button
              type="button"
              class="button button-small"
              data-testid="change-roles-of"
              onClick={() => props.onChange()}
            >
              {say('users.change')}
            </button>
          </Show>
          <Show when={holds('coordinator') && isOther()}>
            <RecoverUser id={props.user.id} />
          </Show>
        </div>
      </td>
      <td class="figures">{sayDate(props.user.since.slice(0, 10))}</td>
    </tr>
  );
}
