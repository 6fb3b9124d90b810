import { SealBroken } from '@sila/seal';
import { createResource, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { asRefusal } from '../api/refusal.ts';
import { Page } from '../parts/page.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import '../styles/keys.css';
import { ActButton } from './act-button.tsx';
import { FingerprintOf } from './fingerprint-of.tsx';
import { canHaveKeys, makeMyKey, myKey, unlockMyKey } from './keyring.ts';
import { PhraseForm } from './phrase-form.tsx';
import { TeamSheet } from './team-sheet.tsx';
import { forgetTeam, readTeam, type TeamView } from './team-view.ts';

/** One's own key and the team's: who opens what is sealed, and how that changes. */
export default function KeysPage(): JSX.Element {
  const [turn, setTurn] = createSignal(0);
  const [view] = createResource(turn, readOrFault);
  const again = async (): Promise<void> => {
    setTurn((now) => now + 1);
  };
  const shown = () => view.latest?.view ?? null;
  return (
    <Page title={say('keys.title')} lead={say('keys.lead')} width="narrow">
      <Show
        when={canHaveKeys()}
        fallback={<p class="notice notice-failed">{say('keys.insecure')}</p>}
      >
        <Show when={view.latest?.fault}>
          {(fault) => <NotBelieved fault={fault()} onForgotten={again} />}
        </Show>
        <Show when={shown()}>
          {(now) => (
            <div class="keys">
              <MySheet view={now()} onChanged={again} />
              <TeamSheet view={now()} onChanged={again} />
            </div>
          )}
        </Show>
      </Show>
    </Page>
  );
}

async function readOrFault(): Promise<{ view: TeamView | null; fault: unknown }> {
  try {
    return { view: await readTeam(), fault: null };
  } catch (fault) {
    return { view: null, fault };
  }
}

/** A log that this device can't believe: why, and the way on where it is another team altogether. */
function NotBelieved(props: { fault: unknown; onForgotten: () => Promise<void> }): JSX.Element {
  const fault = () => (props.fault instanceof SealBroken ? props.fault.fault : null);
  const forget = async (): Promise<void> => {
    forgetTeam();
    await props.onForgotten();
  };
  return (
    <div class="notice notice-failed" role="alert">
      <p>
        <Show when={fault()} fallback={sayRefusal(asRefusal(props.fault))}>
          {(code) => say(`keys.fault.${code()}`)}
        </Show>
      </p>
      <Show when={fault() === 'otherTeam'}>
        <p class="small">{say('keys.forgetHint')}</p>
        <ActButton word={say('keys.forget')} act={forget} />
      </Show>
    </div>
  );
}

function MySheet(props: { view: TeamView; onChanged: () => Promise<void> }): JSX.Element {
  const make = async (phrase: string): Promise<void> => {
    await makeMyKey(phrase);
    await props.onChanged();
  };
  return (
    <section class="sheet stack" aria-labelledby="keys-mine">
      <h2 id="keys-mine">{say('keys.mine')}</h2>
      <Switch>
        <Match when={myKey()}>
          <p>{say('keys.open')}</p>
        </Match>
        <Match when={props.view.keys.mine}>
          <p>{say('keys.locked')}</p>
          <PhraseForm isNew={false} act={(phrase) => unlockMyKey(props.view, phrase)} />
        </Match>
        <Match when={true}>
          <p>{say('keys.none')}</p>
          <PhraseForm isNew={true} act={make} />
        </Match>
      </Switch>
      <Show when={myKey()?.card ?? props.view.keys.mine?.card}>
        {(card) => (
          <p>
            <span class="soft small">{say('keys.fingerprint')}</span>{' '}
            <FingerprintOf card={card()} />
            <span class="soft small block">{say('keys.fingerprintHint')}</span>
          </p>
        )}
      </Show>
    </section>
  );
}
