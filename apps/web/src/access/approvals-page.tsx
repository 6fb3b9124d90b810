import type { ApprovalView } from '@sila/wire';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { OneTimeLink } from '../intake/one-time-link.tsx';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { holds, signedIn } from '../session/session.ts';
import { refreshAlerts } from '../shell/alerts.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { AccessNav } from './access-nav.tsx';
import { Proposal } from './proposal.tsx';
import '../styles/access.css';

/** What one person proposed and a second one must approve. */
export default function ApprovalsPage(): JSX.Element {
  const [link, setLink] = createSignal<string | null>(null);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const asked = createAsked(
    () => true,
    async () => ({
      approvals: (await call('listApprovals')).approvals,
      users: holds('administrator', 'coordinator') ? (await call('listUsers')).users : [],
    }),
  );
  const answer = async ({ id, hash }: ApprovalView, verdict: 'approved' | 'refused') => {
    setRefusal(null);
    try {
      const { link: opened } = await call('answerApproval', {
        params: { id },
        body: { verdict, hash },
      });
      if (opened !== null) setLink(opened);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    await asked.again();
    void refreshAlerts();
  };
  return (
    <Page title={say('approval.title')} lead={say('approval.lead')}>
      <AccessNav />
      <Refused refusal={refusal()} />
      <Show when={link()}>
        {(shown) => <OneTimeLink link={shown()} label={say('recover.link')} />}
      </Show>
      <Loaded asked={asked}>
        {(loaded) => (
          <Show
            when={loaded().approvals.length > 0}
            fallback={<p class="soft nothing-yet">{say('approval.none')}</p>}
          >
            <ul class="sheets">
              <For each={loaded().approvals}>
                {(one) => (
                  <ApprovalCard
                    of={one}
                    nameOf={(id) => loaded().users.find((user) => user.id === id)?.name ?? id}
                    onAnswer={(verdict) => void answer(one, verdict)}
                  />
                )}
              </For>
            </ul>
          </Show>
        )}
      </Loaded>
    </Page>
  );
}

function ApprovalCard(props: {
  of: ApprovalView;
  nameOf: (id: string) => string;
  onAnswer: (verdict: 'approved' | 'refused') => void;
}): JSX.Element {
  const isOver = () => Date.parse(props.of.expiresAt) <= Date.now();
  return (
    <li class="sheet approval" data-testid="approval">
      <p>
        <strong>{say(`approval.act.${props.of.act}`)}</strong>
      </p>
      <Proposal of={props.of} nameOf={props.nameOf} />
      <p class="small soft">
        {say('approval.by', { name: props.of.by.name, when: sayInstant(props.of.at) })}{' '}
        <bdi class="hash" dir="ltr">
          {props.of.hash.slice(0, 16)}
        </bdi>
      </p>
      <Switch>
        <Match when={props.of.answer}>
          {(answered) => (
            <p class="small">
              {say(`approval.was.${answered().verdict}`, {
                name: answered().by.name,
                when: sayInstant(answered().at),
              })}{' '}
              <Show when={props.of.doneAt}>
                {(when) => say('approval.done', { when: sayInstant(when()) })}
              </Show>
            </p>
          )}
        </Match>
        <Match when={isOver()}>
          <p class="small">{say('approval.expired')}</p>
        </Match>
        <Match when={props.of.by.id === signedIn()?.id}>
          <p class="small">{say('approval.waits', { when: sayInstant(props.of.expiresAt) })}</p>
        </Match>
        <Match when={true}>
          <Show when={props.of.act === 'recovery'}>
            <p class="small">{say('recover.approveLead')}</p>
          </Show>
          <div class="row">
            <button
              type="button"
              class="button button-main button-small"
              data-testid="approve"
              onClick={() => props.onAnswer('approved')}
            >
              {say('approval.approve')}
            </button>
            <button
              type="button"
              class="button button-small"
              data-testid="refuse"
              onClick={() => props.onAnswer('refused')}
            >
              {say('approval.refuse')}
            </button>
          </div>
        </Match>
      </Switch>
    </li>
  );
}
