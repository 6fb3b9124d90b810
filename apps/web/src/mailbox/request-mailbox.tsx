import type { NoticeKind } from '@sila/domain';
import { For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { type TeamAtHand, WithTeamKey } from '../keys/with-team-key.tsx';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { DeskThread } from './desk-thread.tsx';
import { readOpened } from './opened-filing.ts';
import '../styles/public.css';

/** The letters between the team and the family of one request; nothing where it has no mailbox. */
export function RequestMailbox(props: {
  requestId: string;
  notices: readonly NoticeKind[];
}): JSX.Element {
  const asked = createAsked(
    () => props.requestId,
    (id) => call('listMailboxes', { params: { id } }),
  );
  const filings = () => asked.value()?.filings ?? [];
  return (
    <Show when={filings().length > 0}>
      <section class="sheet stack" aria-labelledby="request-mailbox" data-testid="request-mailbox">
        <h2 id="request-mailbox">{say('filings.mailbox')}</h2>
        <WithTeamKey>
          {(team) => (
            <For each={filings()}>
              {({ id }) => <Thread id={id} team={team} notices={props.notices} />}
            </For>
          )}
        </WithTeamKey>
      </section>
    </Show>
  );
}

function Thread(props: {
  id: string;
  team: TeamAtHand;
  notices: readonly NoticeKind[];
}): JSX.Element {
  const asked = createAsked(
    () => props.id,
    (id) => readOpened(id, props.team),
  );
  return (
    <Loaded asked={asked}>
      {(opened) => (
        <>
          <p class="soft small">{say('filings.received', { when: sayInstant(opened().at) })}</p>
          <DeskThread
            opened={opened()}
            team={props.team}
            onSent={asked.again}
            notices={props.notices}
          />
        </>
      )}
    </Loaded>
  );
}
