import { For, type JSX } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { signedIn } from '../session/session.ts';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { InviteUser } from './invite-user.tsx';

type User = ReplyOf<'listUsers'>['users'][number];

/** Everybody who can see anything here, and the way to let somebody in. */
export default function UsersPage(): JSX.Element {
  const users = createAsked(
    () => true,
    async () => (await call('listUsers')).users,
  );
  return (
    <Page title={say('users.title')} lead={say('users.lead')}>
      <Loaded asked={users}>
        {(loaded) => (
          <>
            <InviteUser />
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
                  <For each={loaded()}>{(user) => <UserLine user={user} />}</For>
                </tbody>
              </table>
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function UserLine(props: { user: User }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <Stated text={props.user.name} />{' '}
        {props.user.id === signedIn()?.id ? <span class="tag">{say('users.you')}</span> : null}
      </th>
      <td>
        <Stated text={props.user.login} />
      </td>
      <td>{say(`users.role.${props.user.role}`)}</td>
      <td class="figures">{sayDate(props.user.since.slice(0, 10))}</td>
    </tr>
  );
}
