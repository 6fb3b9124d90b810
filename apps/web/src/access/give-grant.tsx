import { createSignal, createUniqueId, type JSX, Match, Switch } from 'solid-js';
import { type BodyOf, call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import { dayFrom, endOfDay } from './end-of-day.ts';

type User = ReplyOf<'listUsers'>['users'][number];
type Source = ReplyOf<'listSources'>['sources'][number];
type Grant = BodyOf<'giveGrant'>;
type ScopeKind = 'source' | 'list' | 'site';

const KINDS: readonly ScopeKind[] = ['source', 'list', 'site'];
const PURPOSES = [
  'tracing',
  'identification',
  'familyContact',
  'intake',
  'information',
  'quality',
] as const satisfies readonly Grant['purpose'][];
const FIRST_DAYS = 30;

/** Opens a source, a list or a site to one account. */
export function GiveGrant(props: {
  users: readonly User[];
  sources: readonly Source[];
  onGiven: () => void;
}): JSX.Element {
  const heading = createUniqueId();
  const [userId, setUserId] = createSignal('');
  const [kind, setKind] = createSignal<ScopeKind>('source');
  const [of, setOf] = createSignal('');
  const [purpose, setPurpose] = createSignal<Grant['purpose']>('tracing');
  const [note, setNote] = createSignal('');
  const [until, setUntil] = createSignal(dayFrom(new Date(), FIRST_DAYS));
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const give = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(null);
    try {
      const scope = { kind: kind(), of: of().trim() };
      const why = { purpose: purpose(), note: note().trim(), endsAt: endOfDay(until()) };
      await call('giveGrant', { body: { userId: userId(), scope, ...why } });
      tell(say('grant.given'));
      setOf('');
      setNote('');
      props.onGiven();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  const choose = (next: ScopeKind) => {
    setKind(next);
    setOf('');
  };
  return (
    <form class="sheet stack give-grant" aria-labelledby={heading} onSubmit={give}>
      <h2 id={heading}>{say('grant.give')}</h2>
      <div class="give-grant-fields">
        <Choice
          empty={say('grant.choose')}
          isNeeded
          label={say('grant.to')}
          name="user"
          value={userId()}
          onChoose={setUserId}
          options={props.users.map(({ id, name }) => [id, name])}
        />
        <Choice
          empty={say('grant.choose')}
          isNeeded
          label={say('grant.kind')}
          name="kind"
          value={kind()}
          onChoose={(next) => choose(next as ScopeKind)}
          options={KINDS.map((one) => [one, say(`grant.scope.${one}`)])}
        />
        <WhichOne kind={kind()} of={of()} onChoose={setOf} sources={props.sources} />
        <Choice
          empty={say('grant.choose')}
          isNeeded
          label={say('grant.purpose')}
          name="purpose"
          value={purpose()}
          onChoose={(next) => setPurpose(next as Grant['purpose'])}
          options={PURPOSES.map((one) => [one, say(`grant.purpose.${one}`)])}
        />
        <Line label={say('grant.note')} name="note" value={note()} onInput={setNote} />
        <Line
          label={say('grant.end')}
          name="until"
          type="date"
          value={until()}
          onInput={setUntil}
          isNeeded
        />
      </div>
      <Refused refusal={refusal()} />
      <div>
        <button
          type="submit"
          class="button button-main"
          data-testid="give-grant"
          disabled={userId() === '' || of().trim() === '' || until() === ''}
        >
          {say('grant.give')}
        </button>
      </div>
    </form>
  );
}

/** The source, list or site that is opened. */
function WhichOne(props: {
  kind: ScopeKind;
  of: string;
  onChoose: (of: string) => void;
  sources: readonly Source[];
}): JSX.Element {
  return (
    <Switch>
      <Match when={props.kind === 'source'}>
        <Choice
          empty={say('grant.choose')}
          isNeeded
          label={say('grant.which')}
          name="of"
          value={props.of}
          onChoose={props.onChoose}
          options={props.sources.map(({ id, name }) => [id, name])}
        />
      </Match>
      <Match when={props.kind === 'list'}>
        <Choice
          empty={say('grant.choose')}
          isNeeded
          label={say('grant.which')}
          name="of"
          value={props.of}
          onChoose={props.onChoose}
          options={props.sources.flatMap(({ name, lists }) =>
            lists.map((list) => [list.id, `${name} · ${list.fileName}`] as const),
          )}
        />
      </Match>
      <Match when={props.kind === 'site'}>
        <Line
          label={say('grant.site')}
          hint={say('grant.siteHint')}
          name="of"
          value={props.of}
          onInput={props.onChoose}
          isNeeded
        />
      </Match>
    </Switch>
  );
}

function Line(props: {
  label: string;
  hint?: string;
  name: string;
  type?: 'date';
  value: string;
  onInput: (value: string) => void;
  isNeeded?: boolean;
}): JSX.Element {
  return (
    <Field label={props.label} hint={props.hint}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          name={props.name}
          type={props.type ?? 'text'}
          dir={props.type === 'date' ? undefined : 'auto'}
          required={props.isNeeded}
          maxlength={props.type === 'date' ? undefined : 300}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
