import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { TextField } from '../parts/text-field.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { invitationToken, passwordLeft } from './invitation-token.ts';
import { NewPassword } from './new-password.tsx';
import { begin, session } from './session.ts';
import { Gate } from './sign-in-page.tsx';

/** Where a first-login link or an invitation leads: makes the account and begins. */
export default function WelcomePage(): JSX.Element {
  const token = invitationToken(location.hash);
  // A link that works once should not stay in the address bar or the history.
  if (token !== null) history.replaceState(history.state, '', '/welcome');
  const isFirst = () => {
    const now = session();
    return now.state === 'out' && now.firstLogin;
  };
  return (
    <Gate>
      <h1>{say('session.welcome')}</h1>
      <Show when={token} fallback={<p class="notice">{say('session.noToken')}</p>}>
        {(found) => (
          <>
            <p class="lead">{say(isFirst() ? 'session.welcomeFirst' : 'session.welcomeInvited')}</p>
            <AccountForm token={found()} />
          </>
        )}
      </Show>
    </Gate>
  );
}

function AccountForm(props: { token: string }): JSX.Element {
  const navigate = useNavigate();
  const [name, setName] = createSignal('');
  const [login, setLogin] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const wrongIn = (code: Refusal['code']) =>
    refusal()?.code === code ? sayRefusal(refusal()!) : null;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const body = { token: props.token, name: name(), login: login(), password: password() };
      const { user } = await call('acceptInvitation', { body });
      begin(user);
      navigate('/', { replace: true });
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setBusy(false);
    }
  };

  return (
    <form class="stack" onSubmit={submit} data-testid="welcome-form">
      <TextField
        name="name"
        label={say('session.name')}
        hint={say('session.nameHint')}
        autocomplete="name"
        value={name()}
        onInput={setName}
      />
      <TextField
        name="login"
        label={say('session.login')}
        hint={say('session.loginHint')}
        wrong={wrongIn('user.loginTaken')}
        autocomplete="username"
        value={login()}
        onInput={setLogin}
      />
      <NewPassword
        value={password()}
        onInput={setPassword}
        wrong={wrongIn('user.passwordTooShort')}
      />
      <Show when={refusal() && !/^user\./.test(refusal()!.code)}>
        <p class="notice notice-failed" role="alert">
          {sayRefusal(refusal()!)}
        </p>
      </Show>
      <button
        type="submit"
        class="button button-main"
        disabled={isBusy() || passwordLeft(password()) > 0}
        data-testid="begin"
      >
        {isBusy() ? say('shell.working') : say('session.begin')}
      </button>
    </form>
  );
}
