import { A } from '@solidjs/router';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { invitationToken, passwordLeft } from './invitation-token.ts';
import { NewPassword } from './new-password.tsx';
import { findSession } from './session.ts';
import { Gate } from './sign-in-page.tsx';

/** Where a recovery link leads: a new password, and the way to the sign-in. */
export default function RecoverPage(): JSX.Element {
  const token = invitationToken(location.hash);
  // A link that works once should not stay in the address bar or the history.
  if (token !== null) history.replaceState(history.state, '', '/recover');
  const [isDone, setDone] = createSignal(false);
  const done = async (): Promise<void> => {
    // Every session of the account has ended, also one on this device.
    await findSession();
    setDone(true);
  };
  return (
    <Gate>
      <h1>{say('recover.title')}</h1>
      <Switch fallback={<p class="notice">{say('session.noToken')}</p>}>
        <Match when={isDone()}>
          <p class="lead">{say('recover.done')}</p>
          <A class="button button-main" href="/sign-in" data-testid="to-sign-in">
            {say('session.signIn')}
          </A>
        </Match>
        <Match when={token}>{(found) => <Form token={found()} onDone={() => void done()} />}</Match>
      </Switch>
    </Gate>
  );
}

function Form(props: { token: string; onDone: () => void }): JSX.Element {
  const [password, setPassword] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    try {
      await call('recoverAccount', { body: { token: props.token, password: password() } });
      props.onDone();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <form class="stack" onSubmit={submit} data-testid="recover-form">
      <p class="lead">{say('recover.lead')}</p>
      <NewPassword value={password()} onInput={setPassword} wrong={null} />
      <Refused refusal={refusal()} />
      <button
        type="submit"
        class="button button-main"
        disabled={passwordLeft(password()) > 0}
        data-testid="recover"
      >
        {say('recover.set')}
      </button>
    </form>
  );
}
