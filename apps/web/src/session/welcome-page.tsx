import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { TextField } from '../parts/text-field.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { invitationToken, passwordLeft } from './invitation-token.ts';
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

/** A password being chosen: it can be looked at, and its rule is said before it is broken. */
function NewPassword(props: {
  value: string;
  onInput: (value: string) => void;
  wrong: string | null;
}): JSX.Element {
  const [isShown, setShown] = createSignal(false);
  return (
    <>
      <TextField
        name="password"
        label={say('session.password')}
        hint={<PasswordHint password={props.value} />}
        wrong={props.wrong}
        type={isShown() ? 'text' : 'password'}
        autocomplete="new-password"
        value={props.value}
        onInput={props.onInput}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isShown()}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {say('session.showPassword')}
      </label>
    </>
  );
}

/** The rule before it is broken, and how far one is from keeping it. */
function PasswordHint(props: { password: string }): JSX.Element {
  return (
    <span>
      <Show when={props.password !== ''} fallback={say('session.passwordHint')}>
        {passwordLeft(props.password) > 0
          ? say('session.passwordLeft', { left: passwordLeft(props.password) })
          : say('session.passwordLong')}
      </Show>
    </span>
  );
}
