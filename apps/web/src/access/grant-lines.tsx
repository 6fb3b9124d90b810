import type { GrantView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** Grants, one line each: what is opened, to whom, why, until when, by whom. */
export function GrantLines(props: {
  grants: readonly GrantView[];
  /** Left out on one's own account: every line would say the same. */
  isOwn?: boolean;
  onTakeBack?: (grant: GrantView) => void;
}): JSX.Element {
  return (
    <ul class="grants">
      <For each={props.grants}>
        {(grant) => (
          <li data-testid="grant" classList={{ soft: !grant.holds }}>
            <div class="grant-facts">
              <strong>
                <Show when={!props.isOwn}>
                  <Stated text={grant.user.name} />
                  {' · '}
                </Show>
                <Stated text={grant.name} />
              </strong>
              <span class="small">
                {say(`grant.scope.${grant.scope.kind}`)}
                {say('domain.comma')}
                {say(`grant.purpose.${grant.purpose}`)}
                <Show when={grant.note}>
                  {': '}
                  <Stated text={grant.note} />
                </Show>
              </span>
              <span class="small soft">
                {standing(grant)}{' '}
                {say('grant.givenBy', {
                  name: grant.givenBy.name,
                  when: sayInstant(grant.givenAt),
                })}
              </span>
            </div>
            <Show when={grant.holds && props.onTakeBack}>
              {(takeBack) => (
                <button
                  type="button"
                  class="button button-small"
                  data-testid="take-back"
                  onClick={() => takeBack()(grant)}
                >
                  {say('grant.takeBack')}
                </button>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

function standing({ holds, takenBackAt, endsAt }: GrantView): string {
  if (takenBackAt !== null) return say('grant.takenBack', { when: sayInstant(takenBackAt) });
  return say(holds ? 'grant.until' : 'grant.ended', { when: sayInstant(endsAt) });
}
