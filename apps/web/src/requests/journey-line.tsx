import type { SoughtView, StationView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { TimeSpan, TimeTicks } from '../person/time-marks.tsx';
import { timeLine } from '../person/timeline-places.ts';
import { addsNothing } from '../words/adds-nothing.ts';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { StepButton } from './desk.tsx';
import '../styles/person.css';

/** The journey as a line of stations; beside each, when it was: the longer the bar, the greater the doubt. */
export function JourneyLine(props: { sought: SoughtView }): JSX.Element {
  const journey = () => props.sought.journey;
  const line = () => timeLine(journey().map(({ date }) => date ?? ''));
  return (
    <section class="sheet stack" data-testid="journey">
      <header class="row spread">
        <h3>{say('request.journey')}</h3>
        <StepButton kind="stationTold" about={{ soughtId: props.sought.id }} isPlain />
      </header>
      <Show
        when={journey().length > 0}
        fallback={<p class="soft">{say('request.journeyEmpty')}</p>}
      >
        <div class="journey">
          <TimeTicks class="journey-ticks" line={line()} />
          <ol>
            <For each={journey()}>
              {(station, at) => (
                <li class="station" classList={{ 'station-undated': station.date === null }}>
                  <Stop station={station} soughtId={props.sought.id} />
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

/** What was told of the date, where it is not just what is said of it already. */
function tellsMore({ date, dateAsStated }: StationView): boolean {
  return dateAsStated !== '' && (date === null || !addsNothing(dateAsStated, sayDate(date)));
}

function Stop(props: { station: StationView; soughtId: string }): JSX.Element {
  return (
    <div class="station-what">
      <p>
        <span class="soft small">{say(`request.station.${props.station.kind}`)}</span>{' '}
        <strong>
          <Stated text={props.station.place} />
        </strong>
      </p>
      <p class="small">
        <Show when={props.station.date} fallback={<span>{say('request.dateUnknown')}</span>}>
          {(date) => sayDate(date())}
        </Show>
        <Show when={tellsMore(props.station)}>
          {' '}
          <span class="soft">
            ({say('request.asTold')} <Stated text={props.station.dateAsStated} />)
          </span>
        </Show>
      </p>
      <Show when={props.station.note !== ''}>
        <p class="soft small">
          <Stated text={props.station.note} />
        </p>
      </Show>
      <div class="station-strike">
        <StepButton
          kind="stationStruck"
          about={{ soughtId: props.soughtId, stationId: props.station.id }}
          isPlain
        />
      </div>
    </div>
  );
}
