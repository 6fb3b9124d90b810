import { createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { call, type ReplyOf, whenProofNeeded } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Refused } from '../parts/refused.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { CodeField } from './code-field.tsx';
import { canUsePasskeys, signByPasskey } from './passkey.ts';

const [waiting, setWaiting] = createSignal<((isGiven: boolean) => void) | null>(null);
let asking: Promise<boolean> | null = null;

// Two acts refused at once are asked for one proof.
whenProofNeeded(() => {
  asking ??= new Promise<boolean>((resolve) => setWaiting(() => resolve)).finally(() => {
    asking = null;
    setWaiting(null);
  });
  return asking;
});

/** Asks who is there before something dangerous; the act goes on by itself afterwards. */
export function ProofDialog(): JSX.Element {
  return (
    <Show when={waiting()} keyed>
      {(answer) => (
        <Dialog title={say('proof.title')} onClose={() => answer(false)} testId="proof">
          <ProofForm onGiven={() => answer(true)} onClose={() => answer(false)} />
        </Dialog>
      )}
    </Show>
  );
}

type Asked = ReplyOf<'beginProof'>;
interface Given {
  readonly password: string | null;
  readonly code: string | null;
  readonly response: string | null;
}
const NONE: Given = { password: null, code: null, response: null };

function ProofForm(props: { onGiven: () => void; onClose: () => void }): JSX.Element {
  const [asked, setAsked] = createSignal<Asked | null>(null);
  const [text, setText] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const refused = (thrown: unknown) => setRefusal(asRefusal(thrown));
  onMount(() => void call('beginProof').then(setAsked, refused));
  const give = async (given: Given): Promise<void> => {
    setRefusal(null);
    try {
      await call('prove', { body: given });
      props.onGiven();
    } catch (thrown) {
      refused(thrown);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isCode = asked()?.by === 'code';
    void give({ ...NONE, [isCode ? 'code' : 'password']: text() });
  };
  const sign = async (options: string): Promise<void> => {
    const response = await signByPasskey(options);
    if (response !== null) await give({ ...NONE, response });
  };
  return (
    <form class="stack" onSubmit={submit} data-testid="proof-form">
      <p>{say('proof.lead')}</p>
      <Switch>
        <Match when={asked()?.by === 'code'}>
          <CodeField value={text()} onInput={setText} refusal={refusal()} />
        </Match>
        <Match when={asked()?.by === 'password'}>
          <TextField
            name="password"
            label={say('session.password')}
            wrong={sayWrong(refusal())}
            type="password"
            autocomplete="current-password"
            value={text()}
            onInput={setText}
          />
        </Match>
        <Match when={refusal()}>
          <Refused refusal={refusal()} />
        </Match>
      </Switch>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => props.onClose()}>
          {say('shell.cancel')}
        </button>
        <Show when={canUsePasskeys() && asked()?.options}>
          {(options) => (
            <button type="button" class="button" onClick={() => void sign(options())}>
              {say('proof.byPasskey')}
            </button>
          )}
        </Show>
        <button
          type="submit"
          class="button button-main"
          disabled={asked() === null || text().trim() === ''}
          data-testid="prove"
        >
          {say('proof.go')}
        </button>
      </div>
    </form>
  );
}

/** Nobody typed a login here: only the password can be the wrong one. */
function sayWrong(refusal: Refusal | null): string | null {
  if (refusal?.code === 'session.badCredentials') return say('proof.wrongPassword');
  return refusal && sayRefusal(refusal);
}
