import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Stated } from '../parts/stated.tsx';
import { TextField } from '../parts/text-field.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayRefusal } from '../words/codes.ts';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { canUsePasskeys, makePasskey } from './passkey.ts';

type Passkey = ReplyOf<'listPasskeys'>['passkeys'][number];

/** One's own passkeys, and the way to add one. */
export function PasskeySheet(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('listPasskeys'),
  );
  const remove = async (id: string): Promise<void> => {
    try {
      await call('removePasskey', { params: { id } });
      tell(say('account.passkeyRemoved'));
    } catch (thrown) {
      tell(sayRefusal(asRefusal(thrown)));
    }
    await asked.again();
  };
  return (
    <section class="sheet account-sessions" aria-labelledby="account-passkeys">
      <h2 id="account-passkeys">{say('account.passkeys')}</h2>
      <p>{say('account.passkeysLead')}</p>
      <Loaded asked={asked}>
        {(loaded) => (
          <ul>
            <For each={loaded().passkeys}>
              {(passkey) => (
                <PasskeyLine passkey={passkey} onRemove={() => void remove(passkey.id)} />
              )}
            </For>
          </ul>
        )}
      </Loaded>
      <Show
        when={canUsePasskeys()}
        fallback={<p class="soft small">{say('account.passkeyNoHere')}</p>}
      >
        <AddPasskey onAdded={asked.again} />
      </Show>
    </section>
  );
}

function PasskeyLine(props: { passkey: Passkey; onRemove: () => void }): JSX.Element {
  const used = () =>
    props.passkey.lastUsedAt === null
      ? say('account.passkeyUnused')
      : say('account.passkeyUsed', { when: sayInstant(props.passkey.lastUsedAt) });
  return (
    <li data-testid="passkey">
      <span>
        <Stated text={props.passkey.name} />
        <span class="soft small">
          {say('account.passkeyAdded', { when: sayInstant(props.passkey.addedAt) })} · {used()}
        </span>
      </span>
      <button type="button" class="button button-small" onClick={() => props.onRemove()}>
        {say('account.passkeyRemove')}
      </button>
    </li>
  );
}

function AddPasskey(props: { onAdded: () => Promise<void> }): JSX.Element {
  const [name, setName] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    try {
      const { options } = await call('beginPasskey');
      const response = await makePasskey(options);
      if (response === null) return tell(say('account.passkeyCancelled'));
      await call('addPasskey', { body: { name: name().trim(), response } });
      setName('');
      tell(say('account.passkeyDone'));
      await props.onAdded();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <form class="stack" onSubmit={submit} data-testid="passkey-form">
      <TextField
        name="passkey"
        label={say('account.passkeyName')}
        hint={say('account.passkeyNameHint')}
        wrong={refusal() && sayRefusal(refusal()!)}
        autocomplete="off"
        value={name()}
        onInput={setName}
      />
      <p>
        <button type="submit" class="button" disabled={name().trim() === ''}>
          {say('account.passkeyAdd')}
        </button>
      </p>
    </form>
  );
}
