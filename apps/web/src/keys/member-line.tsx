import { admitMember, type Member, type MemberCard, renewTeam } from '@sila/seal';
import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { Stated } from '../parts/stated.tsx';
import { say } from '../words/say.ts';
import { ConfirmAct } from './confirm-act.tsx';
import { FingerprintOf } from './fingerprint-of.tsx';
import { coordinating } from './keyring.ts';
import { sendable } from './sendable.ts';

/** Somebody with a key: in the team or waiting for it. Whether the key is theirs, the fingerprint tells. */
export function MemberLine(props: {
  name: string;
  card: MemberCard;
  standing: Member | null;
  mayAct: boolean;
  onChanged: () => Promise<void>;
}): JSX.Element {
  const [doing, setDoing] = createSignal<'admit' | 'takeOut' | null>(null);
  const isChanged = () => props.standing !== null && props.standing.card.box !== props.card.box;
  const isIn = () => props.standing !== null && !isChanged();
  return (
    <li data-testid="key-holder">
      <span class="keys-who">
        <Stated text={props.name} />{' '}
        <span class="tag">{say(standingWord(props.standing, isChanged()))}</span>
      </span>
      <FingerprintOf card={props.card} />
      <Show when={props.mayAct}>
        <span class="row">
          <Show when={!isIn()}>
            <button
              type="button"
              class="button button-small"
              data-testid="admit"
              onClick={() => setDoing('admit')}
            >
              {say('keys.admit')}
            </button>
          </Show>
          <Show when={props.standing !== null}>
            <button
              type="button"
              class="button button-small"
              data-testid="take-out"
              onClick={() => setDoing('takeOut')}
            >
              {say('keys.takeOut')}
            </button>
          </Show>
        </span>
      </Show>
      <Show when={doing() === 'admit'}>
        <Admit {...props} onClose={() => setDoing(null)} />
      </Show>
      <Show when={doing() === 'takeOut'}>
        <TakeOut {...props} onClose={() => setDoing(null)} />
      </Show>
    </li>
  );
}

function standingWord(standing: Member | null, isChanged: boolean) {
  if (standing === null) return 'keys.waits';
  if (isChanged) return 'keys.changed';
  return standing.isCoordinator ? 'keys.coordinator' : 'keys.member';
}

interface Asked {
  readonly name: string;
  readonly card: MemberCard;
  readonly onChanged: () => Promise<void>;
  readonly onClose: () => void;
}

function Admit(props: Asked): JSX.Element {
  const [isCoordinator, setCoordinator] = createSignal(false);
  const admit = async (): Promise<void> => {
    const change = await admitMember(await coordinating(), props.card, isCoordinator());
    await call('addKeyLine', { body: sendable(change) });
    await props.onChanged();
  };
  return (
    <ConfirmAct
      title={say('keys.admitTitle')}
      lead={say('keys.admitLead', { name: props.name })}
      word={say('keys.admitSame')}
      act={admit}
      onClose={props.onClose}
    >
      <p class="keys-compare">
        <FingerprintOf card={props.card} />
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={isCoordinator()}
          onChange={(event) => setCoordinator(event.currentTarget.checked)}
        />{' '}
        {say('keys.asCoordinator')}
      </label>
    </ConfirmAct>
  );
}

function TakeOut(props: Asked): JSX.Element {
  const takeOut = async (): Promise<void> => {
    const change = await renewTeam(await coordinating(), [props.card.userId]);
    await call('addKeyLine', { body: sendable(change) });
    await props.onChanged();
  };
  return (
    <ConfirmAct
      title={say('keys.takeOutTitle')}
      lead={say('keys.takeOutLead', { name: props.name })}
      word={say('keys.takeOut')}
      act={takeOut}
      onClose={props.onClose}
    />
  );
}
