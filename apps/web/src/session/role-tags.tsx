import type { Role } from '@sila/wire';
import { For, type JSX } from 'solid-js';
import { say } from '../words/say.ts';
import { ROLES } from './roles.ts';

/** The roles of an account, one tag each. */
export function RoleTags(props: { roles: readonly Role[] }): JSX.Element {
  return (
    <span class="role-tags">
      <For each={ROLES.filter((role) => props.roles.includes(role))}>
        {(role) => <span class="tag">{say(`users.role.${role}`)}</span>}
      </For>
    </span>
  );
}
