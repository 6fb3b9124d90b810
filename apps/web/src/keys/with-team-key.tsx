import type { Bytes, SealTo } from '@sila/seal';
import { A } from '@solidjs/router';
import { createResource, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { Waiting } from '../parts/loaded.tsx';
import { say } from '../words/say.ts';
import { canHaveKeys, myKey, teamSecrets, unlockMyKey } from './keyring.ts';
import { PhraseForm } from './phrase-form.tsx';
import { sayFault } from './say-fault.ts';
import { readTeam, type TeamView } from './team-view.ts';

/** What a member's device opens and seals with. */
export interface TeamAtHand {
  readonly secrets: readonly Bytes[];
  readonly to: SealTo;
}

/** Shows what needs the team's key: asks for one's phrase first, or says why it can't be opened here. */
export function WithTeamKey(props: { children: (team: TeamAtHand) => JSX.Element }): JSX.Element {
  const [view] = createResource(readTeam);
  return (
    <Show when={canHaveKeys()} fallback={<p class="notice">{say('ask.noPuzzle')}</p>}>
      <Switch fallback={<Waiting />}>
        <Match when={view.error}>
          <p class="notice notice-failed" role="alert">
            {sayFault(view.error)}
          </p>
        </Match>
        <Match when={view()}>{(read) => <Unlocked view={read()}>{props.children}</Unlocked>}</Match>
      </Switch>
    </Show>
  );
}

function Unlocked(props: {
  view: TeamView;
  children: (team: TeamAtHand) => JSX.Element;
}): JSX.Element {
  const [unlocked, setUnlocked] = createSignal(myKey() !== null);
  const [team] = createResource(unlocked, async (): Promise<TeamAtHand> => {
    const secrets = await teamSecrets(props.view, myKey()!);
    const { boxes } = props.view.team!;
    return { secrets, to: { generation: boxes.length - 1, box: boxes.at(-1)! } };
  });
  const unlock = async (phrase: string): Promise<void> => {
    await unlockMyKey(props.view, phrase);
    setUnlocked(true);
  };
  return (
    <Switch fallback={<Waiting />}>
      <Match when={props.view.team === null || props.view.keys.mine === null}>
        <p class="notice notice-doubt">
          {say('filings.noKey')} <A href="/keys">{say('keys.title')}</A>
        </p>
      </Match>
      <Match when={!unlocked()}>
        <PhraseForm isNew={false} act={unlock} />
      </Match>
      <Match when={team.error}>
        <p class="notice notice-failed" role="alert">
          {sayFault(team.error)}
        </p>
      </Match>
      <Match when={team()}>{(now) => props.children(now())}</Match>
    </Switch>
  );
}
