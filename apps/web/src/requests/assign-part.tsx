import type { RequestView } from '@sila/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { dayFrom, endOfDay } from '../access/end-of-day.ts';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { Choice } from '../parts/choice.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { holds } from '../session/session.ts';
import { say } from '../words/say.ts';

const DAYS = 90;

/** A coordinator opens this request to whoever is to work on it. */
export function AssignPart(props: { request: RequestView }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Show when={holds('coordinator')}>
      <section class="sheet stack">
        <Show
          when={isOpen()}
          fallback={
            <div>
              <button
                type="button"
                class="button button-small button-plain"
                data-testid="assign"
                onClick={() => setOpen(true)}
              >
                {say('request.assign')}
              </button>
            </div>
          }
        >
          <Choosing request={props.request} onGiven={() => setOpen(false)} />
        </Show>
      </section>
    </Show>
  );
}

function Choosing(props: { request: RequestView; onGiven: () => void }): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('listUsers'),
  );
  const [userId, setUserId] = createSignal('');
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const give = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    try {
      const scope = { kind: 'request' as const, of: props.request.id };
      const endsAt = endOfDay(dayFrom(new Date(), DAYS));
      const why = { purpose: 'tracing' as const, note: '', endsAt };
      await call('giveGrant', { body: { userId: userId(), scope, ...why } });
      tell(say('request.assigned'));
      props.onGiven();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <form class="stack" onSubmit={give}>
      <h2>{say('request.assign')}</h2>
      <p class="soft small">{say('request.assignLead', { n: DAYS })}</p>
      <Loaded asked={asked}>
        {(reply) => (
          <Choice
            label={say('request.assignWho')}
            name="assignee"
            value={userId()}
            empty={say('request.assignNobody')}
            options={reply()
              .users.filter(({ roles }) =>
                roles.some((role) => role === 'caseworker' || role === 'forensic'),
              )
              .map(({ id, name }) => [id, name] as const)}
            onChoose={setUserId}
          />
        )}
      </Loaded>
      <Refused refusal={refusal()} />
      <div>
        <button
          type="submit"
          class="button button-small"
          data-testid="assign-give"
          disabled={userId() === ''}
        >
          {say('request.assign')}
        </button>
      </div>
    </form>
  );
}
