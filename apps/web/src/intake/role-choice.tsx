import type { Role } from '@sila/wire';
import { For, type JSX } from 'solid-js';
import { ROLES } from '../session/roles.ts';
import { say } from '../words/say.ts';

/** The roles of an account, any number of them, each with what it lets somebody do. */
export function RoleChoice(props: {
  legend: string;
  roles: readonly Role[];
  onChoose: (roles: readonly Role[]) => void;
}): JSX.Element {
  const toggle = (role: Role, isChosen: boolean) =>
    props.onChoose(ROLES.filter((one) => (one === role ? isChosen : props.roles.includes(one))));
  return (
    <fieldset class="roles">
      <legend class="field-label">{props.legend}</legend>
      <For each={ROLES}>
        {(one) => (
          <label class="check role">
            <input
              type="checkbox"
              name="role"
              value={one}
              checked={props.roles.includes(one)}
              onChange={(event) => toggle(one, event.currentTarget.checked)}
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
