import { foundTeam, renewTeam, type Team } from '@sila/seal';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { tell } from '../parts/toasts.tsx';
import { holds, signedIn } from '../session/session.ts';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { ActButton } from './act-button.tsx';
import { ConfirmAct } from './confirm-act.tsx';
import { coordinating, myKey } from './keyring.ts';
import { MemberLine } from './member-line.tsx';
import { sendable } from './sendable.ts';
import type { TeamView } from './team-view.ts';
import { WaitingLine } from './waiting-line.tsx';

/** The team's key: who holds it, who waits, and what a coordinator can do about it. */
export function TeamSheet(props: { view: TeamView; onChanged: () => Promise<void> }): JSX.Element {
  const changed = async (): Promise<void> => {
    tell(say('keys.done'));
    await props.onChanged();
  };
  return (
    <section class="sheet stack" aria-labelledby="keys-team" data-testid="team">
      <h2 id="keys-team">{say('keys.team')}</h2>
      <Switch>
        <Match when={props.view.team}>
          {(team) => <Standing team={team()} view={props.view} onChanged={changed} />}
        </Match>
        <Match when={true}>
          <p>{say('keys.noTeam')}</p>
          <Show when={holds('coordinator')}>
            <Found onChanged={changed} />
          </Show>
        </Match>
      </Switch>
    </section>
  );
}

function Found(props: { onChanged: () => Promise<void> }): JSX.Element {
  const found = async (): Promise<void> => {
    await call('addKeyLine', { body: sendable(await foundTeam(myKey()!)) });
    await props.onChanged();
  };
  return (
    <>
      <p class="soft small">{myKey() === null ? say('keys.unlockFirst') : say('keys.foundHint')}</p>
      <ActButton
        word={say('keys.found')}
        isMain
        isOff={myKey() === null}
        act={found}
        testId="found-team"
      />
    </>
  );
}

function Standing(props: {
  team: Team;
  view: TeamView;
  onChanged: () => Promise<void>;
}): JSX.Element {
  const [isRenewing, setRenewing] = createSignal(false);
  const mine = () => props.team.members.get(signedIn()?.id ?? '');
  const mayAct = () =>
    mine()?.isCoordinator === true &&
    holds('coordinator') &&
    myKey() !== null &&
    !props.team.waiting;
  const renew = async (): Promise<void> => {
    await call('addKeyLine', { body: sendable(await renewTeam(await coordinating(), [])) });
    await props.onChanged();
  };
  return (
    <>
      <p class="soft">
        {say('keys.generation', {
          n: sayNumeral(props.team.boxes.length),
          members: props.team.members.size,
        })}
      </p>
      <Show when={mine() === undefined}>
        <p class="notice">{say('keys.notIn')}</p>
      </Show>
      <Show when={mine()?.isCoordinator && myKey() === null}>
        <p class="soft small">{say('keys.unlockFirst')}</p>
      </Show>
      <Show when={props.team.waiting}>
        {(line) => <WaitingLine line={line()} team={props.team} onChanged={props.onChanged} />}
      </Show>
      <ul class="keys-members">
        <For each={props.view.keys.cards}>
          {(one) => (
            <MemberLine
              name={one.name}
              card={one.card}
              standing={props.team.members.get(one.userId) ?? null}
              mayAct={mayAct()}
              onChanged={props.onChanged}
            />
          )}
        </For>
      </ul>
      <Show when={mayAct()}>
        <button
          type="button"
          class="button button-small keys-renew"
          data-testid="renew-team"
          onClick={() => setRenewing(true)}
        >
          {say('keys.renew')}
        </button>
      </Show>
      <Show when={isRenewing()}>
        <ConfirmAct
          title={say('keys.renewTitle')}
          lead={say('keys.renewLead')}
          word={say('keys.renew')}
          act={renew}
          onClose={() => setRenewing(false)}
        />
      </Show>
    </>
  );
}
