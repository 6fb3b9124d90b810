import type { EmergencyView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { Stated } from '../parts/stated.tsx';
import { signedIn } from '../session/session.ts';
import { refreshAlerts } from '../shell/alerts.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { AccessNav } from './access-nav.tsx';
import '../styles/access.css';

type Judging = { readonly of: EmergencyView; readonly verdict: 'justified' | 'unjustified' };

/** Every time somebody opened a person without a grant, for a second person to look at. */
export default function EmergenciesPage(): JSX.Element {
  const [judging, setJudging] = createSignal<Judging | null>(null);
  const asked = createAsked(
    () => true,
    async () => {
      const { emergencies } = await call('listEmergencies');
      void refreshAlerts();
      return emergencies;
    },
  );
  const judge = async (note: string) => {
    const now = judging();
    if (now === null) return;
    const body = { verdict: now.verdict, note };
    await call('reviewEmergency', { params: { id: now.of.id }, body });
    await asked.again();
  };
  return (
    <Page title={say('emergency.title')} lead={say('emergency.pageLead')}>
      <AccessNav />
      <Loaded asked={asked}>
        {(loaded) => (
          <Show
            when={loaded().length > 0}
            fallback={<p class="soft nothing-yet">{say('emergency.none')}</p>}
          >
            <ul class="sheets">
              <For each={loaded()}>{(one) => <EmergencyCard of={one} onJudge={setJudging} />}</For>
            </ul>
          </Show>
        )}
      </Loaded>
      <Show when={judging()} keyed>
        {(now) => (
          <ReasonDialog
            title={say(`emergency.${now.verdict}`)}
            lead={say(`emergency.${now.verdict}.means`)}
            action={say(`emergency.${now.verdict}`)}
            act={judge}
            onClose={() => setJudging(null)}
          />
        )}
      </Show>
    </Page>
  );
}

function EmergencyCard(props: {
  of: EmergencyView;
  onJudge: (judging: Judging) => void;
}): JSX.Element {
  const isOwn = () => props.of.by.id === signedIn()?.id;
  const ask = (verdict: Judging['verdict']) => props.onJudge({ of: props.of, verdict });
  return (
    <li class="sheet emergency" data-testid="emergency">
      <p>
        <strong>
          <Stated text={props.of.by.name} />
        </strong>{' '}
        <span class="soft small">{sayInstant(props.of.at)}</span>{' '}
        <Show when={props.of.isSuspended}>
          <span class="tag tag-doubt">{say('emergency.suspended')}</span>
        </Show>
      </p>
      <blockquote>
        <Stated text={props.of.reason} />
      </blockquote>
      <Switch>
        <Match when={props.of.review}>
          {(review) => (
            <p class="small">
              {say(`emergency.was.${review().verdict}`, {
                name: review().by.name,
                when: sayInstant(review().at),
              })}{' '}
              <Stated text={review().note} />
            </p>
          )}
        </Match>
        <Match when={true}>
          <p class="small">{say('emergency.reviewBy', { when: sayInstant(props.of.reviewBy) })}</p>
          <div class="row">
            <A class="button button-small" href={`/persons/${props.of.recordId}`}>
              {say('emergency.person')}
            </A>
            <Show when={!isOwn()}>
              <button
                type="button"
                class="button button-small"
                data-testid="emergency-justified"
                onClick={() => ask('justified')}
              >
                {say('emergency.justified')}
              </button>
              <button
                type="button"
                class="button button-small"
                data-testid="emergency-unjustified"
                onClick={() => ask('unjustified')}
              >
                {say('emergency.unjustified')}
              </button>
            </Show>
          </div>
        </Match>
      </Switch>
    </li>
  );
}
