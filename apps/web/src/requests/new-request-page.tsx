import { sealNote } from '@sila/seal';
import { useNavigate } from '@solidjs/router';
import { createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { canHaveKeys } from '../keys/keyring.ts';
import { teamBox } from '../keys/team-view.ts';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { language, say } from '../words/say.ts';
import { contactPlace } from './contact-place.ts';
import { EnquirerFields } from './enquirer-fields.tsx';
import { newDraft, newPerson, requestBody } from './request-draft.ts';
import { SoughtFields } from './sought-fields.tsx';
import '../styles/registers.css';
import '../styles/requests.css';

/** Takes a request down, in the order in which people tell it. Nothing of it is kept on the device. */
export default function NewRequestPage(): JSX.Element {
  const go = useNavigate();
  const [draft, setDraft] = createStore(newDraft(language(), () => crypto.randomUUID()));
  const [team] = createResource(async () => (canHaveKeys() ? teamBox() : null));
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const isReady = () =>
    draft.name.trim() !== '' && draft.sought.every(({ cells }) => cells['name.full'].trim() !== '');
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const { contact, hours, witnesses } = draft;
      const said = [contact, hours, witnesses].some((one) => one.trim() !== '');
      const box = team() ?? null;
      const sealed =
        said && box !== null
          ? await sealNote(box, { contact, hours, witnesses }, contactPlace(draft.id))
          : null;
      const { id } = await call('receiveRequest', { body: requestBody(draft, sealed) });
      tell(say('newRequest.saved'));
      go(`/requests/${id}`);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setBusy(false);
    }
  };
  const addPerson = () =>
    setDraft('sought', (now) => [...now, newPerson(() => crypto.randomUUID())]);
  return (
    <Page title={say('newRequest.title')} lead={say('newRequest.lead')} width="narrow">
      <form class="stack" onSubmit={save} data-testid="new-request-form">
        <EnquirerFields draft={draft} setDraft={setDraft} hasTeam={team() != null} />
        <For each={draft.sought}>
          {(person, at) => (
            <SoughtFields
              person={person}
              number={draft.sought.length > 1 ? at() + 1 : null}
              set={(change) => setDraft('sought', at(), change)}
              onRemove={() => setDraft('sought', (now) => now.filter(({ id }) => id !== person.id))}
            />
          )}
        </For>
        <div>
          <button type="button" class="button" onClick={addPerson}>
            {say('newRequest.addPerson')}
          </button>
        </div>
        <Refused refusal={refusal()} />
        <div>
          <button
            type="submit"
            class="button button-main"
            data-testid="receive-request"
            disabled={isBusy() || !isReady() || team.loading}
          >
            <Show when={isBusy()} fallback={say('newRequest.save')}>
              {say('shell.working')}
            </Show>
          </button>
        </div>
      </form>
    </Page>
  );
}
