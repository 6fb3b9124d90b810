import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Brand } from '../parts/brand.tsx';
import { TextField } from '../parts/text-field.tsx';
import { LanguageSwitch, ShadeSwitch } from '../shell/switches.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { begin, session } from './session.ts';

/** Stands in the place of whatever page was asked for; that page opens after it. */
export function SignInPage(): JSX.Element {
  const isFirstLogin = () => {
    const now = session();
    return now.state === 'out' && now.firstLogin;
  };
  return (
    <Gate>
      <h1>{say('session.signIn')}</h1>
      <Show when={!isFirstLogin()} fallback={<p class="notice">{say('session.firstLogin')}</p>}>
        <p class="lead">{say('session.lead')}</p>
      </Show>
      <SignInForm />
      <p class="soft small">{say('session.forgot')}</p>
    </Gate>
  );
}

/** The frame of the pages before the sign-in. */
export function Gate(props: { children: JSX.Element }): JSX.Element {
  return (
    <main class="gate">
      <Brand />
      <div class="gate-sheet sheet">{props.children}</div>
      <div class="row">
        <LanguageSwitch />
        <ShadeSwitch />
      </div>
    </main>
  );
}

function SignInForm(): JSX.Element {
  const [login, setLogin] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const { user } = await call('signIn', {
        body: { login: login().trim(), password: password() },
      });
      begin(user);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setBusy(false);
    }
  };

  return (
    <form class="stack" onSubmit={submit} data-testid="sign-in-form">
      <TextField
        name="login"
        label={say('session.login')}
        autocomplete="username"
        value={login()}
        onInput={setLogin}
      />
      <TextField
        name="password"
        label={say('session.password')}
        wrong={refusal() && sayRefusal(refusal()!)}
        type="password"
        autocomplete="current-password"
        value={password()}
        onInput={setPassword}
      />
      <button type="submit" class="button button-main" disabled={isBusy()} data-testid="sign-in">
        {isBusy() ? say('shell.working') : say('session.signIn')}
      </button>
    </form>
  );
}
