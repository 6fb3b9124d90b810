import type { NoticeKind } from '@sila/domain';
import type { RequestCandidate, SoughtView } from '@sila/wire';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { say } from '../words/say.ts';
import { ConsentPart } from './consent-part.tsx';
import { DeathPart } from './death-part.tsx';
import { StepButton } from './desk.tsx';
import { GuardianPart } from './guardian-part.tsx';

type Basis = NonNullable<RequestCandidate['verified']>['basis'];

/** Somebody is found for certain: whose word comes first now, and what the family may be told. */
export function FoundPart(props: {
  candidate: RequestCandidate;
  basis: Basis;
  sought: SoughtView;
  language: 'ar' | 'en';
}): JSX.Element {
  const about = () => ({ soughtId: props.sought.id, matchId: props.candidate.matchId });
  const isDead = () => props.basis.life === 'dead';
  const head = () =>
    say(
      isDead() ? 'request.dead' : props.basis.life === 'trace' ? 'request.trace' : 'request.alive',
    );
  return (
    <div class="found stack" data-testid="found">
      <div>
        <h4>{head()}</h4>
        <Show when={!isDead()}>
          <p class="soft small">{say(`request.ofAge.${props.basis.age}`)}</p>
        </Show>
      </div>
      <Switch>
        <Match when={isDead()}>
          <DeathPart candidate={props.candidate} about={about()} state={props.sought.state} />
        </Match>
        <Match when={props.basis.age === 'adult'}>
          <ConsentPart candidate={props.candidate} about={about()} />
        </Match>
        <Match when={true}>
          <GuardianPart candidate={props.candidate} about={about()} state={props.sought.state} />
        </Match>
      </Switch>
      <Outcome {...props} about={about()} />
    </div>
  );
}

/** Which news may be put into words in which state. */
const NEWS: Readonly<Partial<Record<SoughtView['state'], NoticeKind>>> = {
  verified: 'found',
  contactRestored: 'contactRestored',
  reunified: 'reunified',
  informedOfDeath: 'death',
};

/** What the family is told, and how the search ends: offered only once it is allowed. */
function Outcome(props: {
  candidate: RequestCandidate;
  basis: Basis;
  sought: SoughtView;
  language: 'ar' | 'en';
  about: Readonly<Record<string, string>>;
}): JSX.Element {
  const state = () => props.sought.state;
  const scopes = () => props.candidate.leave?.scopes ?? [];
  const news = (): NoticeKind | null => {
    const kind = NEWS[state()] ?? null;
    if (kind === 'death') return kind;
    return kind !== null && props.candidate.leave !== null ? kind : null;
  };
  const mayMeet = () => scopes().includes('relay');
  return (
    <div class="row">
      <Show when={news()}>
        {(kind) => (
          <StepButton
            kind="noticeGiven"
            about={props.about}
            notice={{ kinds: [kind()], language: props.language }}
            isMain
          />
        )}
      </Show>
      <Show when={mayMeet() && state() === 'verified'}>
        <StepButton kind="contactRestored" about={props.about} />
      </Show>
      <Show when={mayMeet() && (state() === 'verified' || state() === 'contactRestored')}>
        <StepButton kind="reunified" about={props.about} />
      </Show>
    </div>
  );
}
