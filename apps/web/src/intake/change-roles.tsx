import type { Role } from '@sila/wire';
import { createSignal, type JSX } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { RoleChoice } from './role-choice.tsx';

type User = ReplyOf<'listUsers'>['users'][number];

/** Other roles for an account; they hold from its next click on. */
export function ChangeRoles(props: {
  user: User;
  onClose: () => void;
  onChanged: () => void;
}): JSX.Element {
  const [roles, setRoles] = createSignal<readonly Role[]>(props.user.roles);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const change = async () => {
    setRefusal(null);
    try {
      const body = { roles: [...roles()] };
      const { awaits } = await call('changeRoles', { params: { id: props.user.id }, body });
      if (awaits !== null) tell(say('users.change.awaits'));
      props.onChanged();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <Dialog
      title={say('users.change.title', { name: props.user.name })}
      onClose={props.onClose}
      testId="change-roles"
    >
      <RoleChoice legend={say('users.change.legend')} roles={roles()} onChoose={setRoles} />
      <Refused refusal={refusal()} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={props.onClose}>
          {say('shell.cancel')}
        </button>
        <button
          type="button"
          class="button button-main"
          data-testid="save-roles"
          disabled={roles().length === 0}
          onClick={() => void change()}
        >
          {say('users.change.save')}
        </button>
      </div>
    </Dialog>
  );
}
