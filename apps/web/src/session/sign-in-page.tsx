import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Brand } from '../parts/brand.tsx';
import { TextField } from '../parts/text-field.tsx';
import { LanguageSwitch, ShadeSwitch } from '../shell/switches.tsx';
import { UnsentCount } from '../unsent/unsent-count.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { CodeField } from './code-field.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';
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
      <UnsentCount />
      <SignInForm />
      <PasskeySignIn />
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
  const [code, setCode] = createSignal('');
  const [asksCode, setAsksCode] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const { user } = await call('signIn', {
        body: { login: login().trim(), password: password(), code: code().trim() || null },
      });
      begin(user);
    } catch (thrown) {
      const why = asRefusal(thrown);
      setBusy(false);
      setCode('');
      // The first time the code is asked for, nobody did anything wrong.
      setRefusal(why.code === 'session.codeRequired' && !asksCode() ? null : why);
      if (why.code === 'session.codeRequired') setAsksCode(true);
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
        wrong={refusal() && !asksCode() ? sayRefusal(refusal()!) : null}
        type="password"
        autocomplete="current-password"
        value={password()}
        onInput={setPassword}
      />
      <Show when={asksCode()}>
        <CodeField value={code()} onInput={setCode} refusal={refusal()} />
      </Show>
      <button type="submit" class="button button-main" disabled={isBusy()} data-testid="sign-in">
        {isBusy() ? say('shell.working') : say('session.signIn')}
      </button>
    </form>
  );
}
