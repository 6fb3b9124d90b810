import type { PersonView } from '@sila/wire';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { DecisionLine } from '../parts/decision-line.tsx';
import { RecordPlace } from '../parts/record-head.tsx';
import { say } from '../words/say.ts';

/** Who joined or separated these records, when and why. */
export function Joins(props: { person: PersonView }): JSX.Element {
  return (
    <section class="stack-tight">
      <h2>{say('person.joins')}</h2>
      <Show
        when={props.person.decisions.length > 0}
        fallback={<p class="soft">{say('person.noJoins')}</p>}
      >
        <p class="soft small">{say('person.joinsLead')}</p>
        <ul class="sheet ledger-lines">
          <For each={props.person.decisions}>
            {(decision) => (
              <li classList={{ 'ledger-withdrawn': decision.withdrawn !== null }}>
                <DecisionLine decision={decision} />
                <p class="tiny soft">
                  <End id={decision.leftRecordId} person={props.person} /> –{' '}
                  <End id={decision.rightRecordId} person={props.person} /> ·{' '}
                  <A href={`/review/${decision.matchId}`}>{say('ledger.see')}</A>
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

/** One of the two records that a decision speaks of. */
function End(props: { id: string; person: PersonView }): JSX.Element {
  const record = () => props.person.records.find(({ id }) => id === props.id);
  return (
    <Show when={record()} fallback={say('person.takenOut')}>
      {(found) => <RecordPlace record={found()} isShort />}
    </Show>
  );
}
