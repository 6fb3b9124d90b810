import type { Role } from '@sila/wire';
import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { RoleChoice } from './role-choice.tsx';

/** Makes a link that lets one person in, to be handed over by the administrator's own hand. */
export function InviteUser(): JSX.Element {
  const heading = createUniqueId();
  const [roles, setRoles] = createSignal<readonly Role[]>(['caseworker']);
  const [made, setMade] = createSignal<string | null>(null);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isMaking, setMaking] = createSignal(false);
  const make = async () => {
    setMaking(true);
    setRefusal(null);
    try {
      setMade((await call('inviteUser', { body: { roles: [...roles()] } })).link);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setMaking(false);
  };
  return (
    <section class="sheet stack" aria-labelledby={heading}>
      <h2 id={heading}>{say('users.invite')}</h2>
      <p class="soft">{say('users.invite.lead')}</p>
      <RoleChoice legend={say('users.invite.role')} roles={roles()} onChoose={setRoles} />
      <div>
        <button
          type="button"
          class="button button-main"
          data-testid="invite-user"
          disabled={isMaking() || roles().length === 0}
          onClick={() => void make()}
        >
          {say(isMaking() ? 'users.invite.making' : 'users.invite.make')}
        </button>
      </div>
      <Refused refusal={refusal()} />
      <div aria-live="polite">
        <Show when={made()} keyed>
          {(link) => <OneTimeLink link={link} label={say('users.invite.link')} />}
        </Show>
      </div>
    </section>
  );
}
