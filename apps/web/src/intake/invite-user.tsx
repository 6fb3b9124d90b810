import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { OneTimeLink } from './one-time-link.tsx';

const ROLES = ['reviewer', 'administrator'] as const;
type Role = (typeof ROLES)[number];

/** Makes a link that lets one person in, to be handed over by the administrator's own hand. */
export function InviteUser(): JSX.Element {
  const heading = createUniqueId();
  const [role, setRole] = createSignal<Role>('reviewer');
  const [made, setMade] = createSignal<{ readonly link: string; readonly role: Role } | null>(null);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isMaking, setMaking] = createSignal(false);
  const make = async () => {
    const wanted = role();
    setMaking(true);
    setRefusal(null);
    try {
      setMade({ link: (await call('inviteUser', { body: { role: wanted } })).link, role: wanted });
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setMaking(false);
  };
  return (
    <section class="sheet stack" aria-labelledby={heading}>
      <h2 id={heading}>{say('users.invite')}</h2>
      <p class="soft">{say('users.invite.lead')}</p>
      <RoleChoice role={role()} onChoose={setRole} />
      <div>
        <button
          type="button"
          class="button button-main"
          data-testid="invite-user"
          disabled={isMaking()}
          onClick={() => void make()}
        >
          {say(isMaking() ? 'users.invite.making' : 'users.invite.make')}
        </button>
      </div>
      <Refused refusal={refusal()} />
      <div aria-live="polite">
        <Show when={made()} keyed>
          {(invitation) => (
            <OneTimeLink
              link={invitation.link}
              label={say('users.invite.link', { role: say(`users.role.${invitation.role}`) })}
            />
          )}
        </Show>
      </div>
    </section>
  );
}

function RoleChoice(props: { role: Role; onChoose: (role: Role) => void }): JSX.Element {
  return (
    <fieldset class="roles">
      <legend class="field-label">{say('users.invite.role')}</legend>
      <For each={ROLES}>
        {(one) => (
          <label class="check role">
            <input
              type="radio"
              name="role"
              value={one}
              checked={props.role === one}
              onChange={() => props.onChoose(one)}
            />
            <span>
              {say(`users.role.${one}`)}
              <span class="soft small role-means">{say(`users.role.${one}.means`)}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
