import { openNote } from '@sila/seal';
import type { RequestView } from '@sila/wire';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { ActButton } from '../keys/act-button.tsx';
import { canHaveKeys, myKey, teamSecrets, unlockMyKey } from '../keys/keyring.ts';
import { PhraseForm } from '../keys/phrase-form.tsx';
import { readTeam, type TeamView } from '../keys/team-view.ts';
import { Stated } from '../parts/stated.tsx';
import { say, type WordKey } from '../words/say.ts';
import { contactPlace } from './contact-place.ts';

/** How to reach the enquirer: sealed on the device that took it down, opened on this one. */
export interface Contact {
  readonly contact: string;
  readonly hours: string;
  readonly witnesses: string;
}

type Shown =
  | { readonly at: 'closed' }
  | { readonly at: 'phrase'; readonly view: TeamView }
  | { readonly at: 'open'; readonly contact: Contact | null };

const LINES: readonly (readonly [keyof Contact, WordKey])[] = [
  ['contact', 'request.contact'],
  ['hours', 'request.hours'],
  ['witnesses', 'newRequest.witnesses'],
];

/** Opens the contact with one's own key, and forgets it with the page. */
export function RequestContact(props: { request: RequestView }): JSX.Element {
  const [shown, setShown] = createSignal<Shown>({ at: 'closed' });
  const openWith = async (view: TeamView) =>
    setShown({ at: 'open', contact: await openContact(props.request.id, view) });
  const open = async (): Promise<void> => {
    const view = await readTeam();
    if (view.team !== null && myKey() === null && view.keys.mine !== null)
      setShown({ at: 'phrase', view });
    else await openWith(view);
  };
  const at = <K extends Shown['at']>(wanted: K) => {
    const now = shown();
    return now.at === wanted ? (now as Extract<Shown, { at: K }>) : undefined;
  };
  return (
    <Show
      when={props.request.hasContact && canHaveKeys()}
      fallback={<p class="soft small">{say('request.noContact')}</p>}
    >
      <Switch>
        <Match when={at('closed')}>
          <div>
            <ActButton word={say('request.openContact')} act={open} testId="open-contact" />
          </div>
        </Match>
        <Match when={at('phrase')}>
          {(now) => (
            <PhraseForm
              isNew={false}
              act={async (phrase) => {
                await unlockMyKey(now().view, phrase);
                await openWith(now().view);
              }}
            />
          )}
        </Match>
        <Match when={at('open')}>{(now) => <Opened contact={now().contact} />}</Match>
      </Switch>
    </Show>
  );
}

function Opened(props: { contact: Contact | null }): JSX.Element {
  return (
    <Show when={props.contact} fallback={<p class="soft small">{say('sealed.noTeam')}</p>}>
      {(contact) => (
        <dl class="contact" data-testid="opened-contact">
          <For each={LINES.filter(([key]) => contact()[key] !== '')}>
            {([key, word]) => (
              <div>
                <dt class="soft small">{say(word)}</dt>
                <dd>
                  <Stated text={contact()[key]} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      )}
    </Show>
  );
}

/** @throws SealBroken */
async function openContact(id: string, view: TeamView): Promise<Contact | null> {
  const key = myKey();
  if (view.team === null || key === null) return null;
  const secrets = await teamSecrets(view, key);
  const { contact } = await call('openRequestContact', { params: { id } });
  if (contact === null) return null;
  const opener = { boxes: view.team.boxes, secrets };
  return (await openNote(opener, contact, contactPlace(id))) as Contact;
}
