import { For, type JSX, Show } from 'solid-js';
import { sayNumeral } from '../words/dates.ts';
import type { timeLine } from './timeline-places.ts';

type TimeLine = ReturnType<typeof timeLine>;

/** The years that stand over a line of time. */
export function TimeTicks(props: { class: string; line: TimeLine }): JSX.Element {
  return (
    <div class={props.class} aria-hidden="true">
      <For each={props.line.ticks}>
        {(tick) => (
          <span class="tiny figures" style={{ '--at': String(tick.at) }}>
            {sayNumeral(tick.year)}
          </span>
        )}
      </For>
    </div>
  );
}

/** When one of its entries was: a bar as long as the doubt, nothing where that is not known. */
export function TimeSpan(props: { line: TimeLine; at: number }): JSX.Element {
  return (
    <div class="timeline-line" aria-hidden="true">
      <Show when={props.line.places[props.at]}>
        {(place) => (
          <span
            class="timeline-span"
            style={{
              '--from': String(place().from),
              '--length': String(place().to - place().from),
            }}
          />
        )}
      </Show>
    </div>
  );
}
