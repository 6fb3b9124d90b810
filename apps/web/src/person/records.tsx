import type { PersonView, RecordView } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { SealedOf } from '../keys/sealed-cells.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { RecordHead } from '../parts/record-head.tsx';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { Candidates } from '../registers/candidates.tsx';
import { holds } from '../session/session.ts';
import { say } from '../words/say.ts';
import { JoinDialog } from './join-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

type Separated = PersonView['separated'][number];

/** The records that make the person up: take one out, join one again, join another. */
export function Records(props: {
  person: PersonView;
  onPerson: (person: PersonView) => void;
  onStale: () => void;
}): JSX.Element {
  const [leaving, setLeaving] = createSignal<RecordView | null>(null);
  const [returning, setReturning] = createSignal<Separated | null>(null);
  const [erasing, setErasing] = createSignal<RecordView | null>(null);
  const [isJoining, setJoining] = createSignal(false);

  const erase = async (reason: string): Promise<void> => {
    await call('proposeErasure', { params: { id: erasing()!.id }, body: { reason } });
    tell(say('person.erasureProposed'));
  };
  const rejoin = async (reason: string): Promise<void> => {
    await call('withdraw', { params: { id: returning()!.decisionId }, body: { reason } });
    tell(say('person.rejoinDone'));
    props.onStale();
  };

  return (
    <section class="stack-tight">
      <h2>{say('person.records')}</h2>
      <p class="soft small">
        {say(props.person.records.length > 1 ? 'person.recordsLead' : 'person.alone')}
      </p>
      <RecordCards records={props.person.records} onSplit={setLeaving} onErase={setErasing} />
      <SeparatedCards separated={props.person.separated} onRejoin={setReturning} />
      <p>
        <button
          type="button"
          class="button button-small"
          data-testid="join-record"
          onClick={() => setJoining(true)}
        >
          {say('person.join')}
        </button>{' '}
        <A href={`/groups/${props.person.id}`} class="button button-small" data-testid="see-group">
          {say('group.see')}
        </A>
      </p>
      <Show when={leaving()}>
        {(record) => (
          <SplitDialog
            recordId={record().id}
            personId={props.person.id}
            onSplit={props.onPerson}
            onClose={() => setLeaving(null)}
          />
        )}
      </Show>
      <Show when={returning()}>
        <ReasonDialog
          title={say('person.rejoinTitle')}
          lead={say('person.rejoinLead')}
          action={say('person.rejoin')}
          act={rejoin}
          onClose={() => setReturning(null)}
        />
      </Show>
      <Show when={erasing()}>
        <ReasonDialog
          title={say('person.eraseTitle')}
          lead={say('person.eraseLead')}
          action={say('person.erase')}
          act={erase}
          onClose={() => setErasing(null)}
        />
      </Show>
      <Show when={isJoining()}>
        <JoinDialog
          person={props.person}
          onJoined={props.onPerson}
          onClose={() => setJoining(false)}
        />
      </Show>
    </section>
  );
}

function RecordCards(props: {
  records: readonly RecordView[];
  onSplit: (record: RecordView) => void;
  onErase: (record: RecordView) => void;
}): JSX.Element {
  return (
    <ul class="record-cards">
      <For each={props.records}>
        {(record) => (
          <li class="sheet" data-testid="person-record">
            <RecordHead record={record} />
            <SealedOf record={record} />
            <Candidates record={record} />
            <Show when={props.records.length === 1 && holds('coordinator')}>
              <button
                type="button"
                class="button button-small"
                data-testid="erase-record"
                onClick={() => props.onErase(record)}
              >
                {say('person.erase')}
              </button>
            </Show>
            <Show when={props.records.length > 1}>
              <button
                type="button"
                class="button button-small"
                data-testid="split-record"
                onClick={() => props.onSplit(record)}
              >
                {say('person.split')}
              </button>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

/** What a decision took out of this person, and the way back in. */
function SeparatedCards(props: {
  separated: readonly Separated[];
  onRejoin: (record: Separated) => void;
}): JSX.Element {
  return (
    <Show when={props.separated.length > 0}>
      <h3>{say('person.separated')}</h3>
      <ul class="record-cards">
        <For each={props.separated}>
          {(record) => (
            <li class="sheet record-out" data-testid="separated-record">
              <p>
                <Stated text={record.title ?? say('shell.noName')} />{' '}
                <span class="soft small">
                  (<Stated text={record.listName} />)
                </span>
              </p>
              <button
                type="button"
                class="button button-small"
                data-testid="rejoin-record"
                onClick={() => props.onRejoin(record)}
              >
                {say('person.rejoin')}
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
