import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { renderSVG } from 'uqr';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { CodeField } from './code-field.tsx';

type Begun = ReplyOf<'beginFactor'>;

/** The second factor of one's own account: none, being set up, or in place. */
export function FactorSheet(props: {
  since: string | null;
  onChanged: () => Promise<void>;
}): JSX.Element {
  const [begun, setBegun] = createSignal<Begun | null>(null);
  const changed = async (): Promise<void> => {
    setBegun(null);
    await props.onChanged();
  };
  return (
    <section class="sheet account-factor" aria-labelledby="account-factor">
      <h2 id="account-factor">{say('account.factor')}</h2>
      <Switch>
        <Match when={props.since}>
          {(since) => (
            <>
              <p>{say('account.factorOn')}</p>
              <p class="soft small">{say('account.factorSince', { when: sayInstant(since()) })}</p>
              <CodeForm act="removeFactor" word="account.factorRemove" onDone={changed} />
            </>
          )}
        </Match>
        <Match when={begun()}>{(made) => <SetUp made={made()} onDone={changed} />}</Match>
        <Match when={true}>
          <p>{say('account.factorNone')}</p>
          <Begin onBegun={setBegun} />
        </Match>
      </Switch>
      <p class="soft small">{say('account.factorLost')}</p>
    </section>
  );
}

function Begin(props: { onBegun: (begun: Begun) => void }): JSX.Element {
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const begin = async (): Promise<void> => {
    try {
      props.onBegun(await call('beginFactor'));
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <>
      <Refused refusal={refusal()} />
      <button type="button" class="button button-main" onClick={() => void begin()}>
        {say('account.factorBegin')}
      </button>
    </>
  );
}

function SetUp(props: { made: Begun; onDone: () => Promise<void> }): JSX.Element {
  // An image of its own: the page's policy lets no markup in from a string.
  const picture = () =>
    `data:image/svg+xml,${encodeURIComponent(renderSVG(props.made.address, { border: 2 }))}`;
  return (
    <>
      <p>{say('account.factorScan')}</p>
      <img class="factor-picture" src={picture()} alt={say('account.factorPicture')} />
      <p class="small">
        <span class="soft">{say('account.factorSecret')}</span>{' '}
        <code dir="ltr" class="factor-secret">
          {props.made.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </p>
      <CodeForm act="confirmFactor" word="account.factorConfirm" onDone={props.onDone} />
    </>
  );
}

function CodeForm(props: {
  act: 'confirmFactor' | 'removeFactor';
  word: 'account.factorConfirm' | 'account.factorRemove';
  onDone: () => Promise<void>;
}): JSX.Element {
  const [code, setCode] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    try {
      await call(props.act, { body: { code: code().trim() } });
      await props.onDone();
    } catch (thrown) {
      setCode('');
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <form class="stack" onSubmit={submit}>
      <CodeField value={code()} onInput={setCode} refusal={refusal()} />
      <button type="submit" class="button" disabled={code().trim().length < 6}>
        {say(props.word)}
      </button>
    </form>
  );
}
