import type { PersonView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayDate, sayInstant, sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { TimeSpan, TimeTicks } from './time-marks.tsx';
import { timeLine } from './timeline-places.ts';

type Entry = PersonView['timeline'][number];

/** What happened when, as far as it is known: one line of time, a bar as long as the doubt. */
export function Timeline(props: { person: PersonView }): JSX.Element {
  const line = () => timeLine(props.person.timeline.map(({ date }) => date));
  return (
    <section class="stack-tight">
      <h2>{say('person.timeline')}</h2>
      <Show
        when={props.person.timeline.length > 0}
        fallback={<p class="soft">{say('person.timelineEmpty')}</p>}
      >
        <p class="soft small">{say('person.timelineLead')}</p>
        <div class="sheet timeline">
          <TimeTicks class="timeline-ticks" line={line()} />
          <ol>
            <For each={props.person.timeline}>
              {(entry, at) => (
                <li class={`timeline-entry timeline-${entry.what}`}>
                  <div>
                    <p>
                      <span class="timeline-date">{sayWhen(entry.date)}</span> {sayWhat(entry)}
                    </p>
                    <p class="soft small">
                      <EntryDetail entry={entry} person={props.person} />
                    </p>
                  </div>
                  <TimeSpan line={line()} at={at()} />
                </li>
              )}
            </For>
          </ol>
        </div>
      </Show>
    </section>
  );
}

function sayWhen(date: string): string {
  return date.includes('T') ? sayInstant(date) : sayDate(date);
}

function sayWhat(entry: Entry): string {
  if (entry.what === 'event' && entry.kind !== null) return say(`person.event.${entry.kind}`);
  if (entry.what === 'listed') return say('person.what.listed', { name: entry.detail ?? '' });
  if (entry.what === 'birth' || entry.what === 'event') return say(`person.what.${entry.what}`);
  return say(`person.what.${entry.what}`, { name: entry.by ?? '' });
}

/** Place or reason as stated, and which record says it. */
function EntryDetail(props: { entry: Entry; person: PersonView }): JSX.Element {
  const record = () => props.person.records.find(({ id }) => id === props.entry.recordId);
  const isStated = () => props.entry.what === 'birth' || props.entry.what === 'event';
  return (
    <>
      <Show when={props.entry.what !== 'listed' && props.entry.detail}>
        {(detail) => <Stated text={detail()} />}
      </Show>
      <Show when={isStated() && record()}>
        {(from) => (
          <>
            {' '}
            ({say('person.from')} <Stated text={from().listName} />
            {say('domain.comma')}
            {say('review.row', { row: sayNumeral(from().row) })})
          </>
        )}
      </Show>
    </>
  );
}
