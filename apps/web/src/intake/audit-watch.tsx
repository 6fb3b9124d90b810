import { For, type JSX, Show } from 'solid-js';
import type { ReplyOf } from '../api/call.ts';
import { Stated } from '../parts/stated.tsx';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';

type Unusual = ReplyOf<'readWatch'>['unusual'][number];

/** Days of reading that stand out, each a way to its entries. */
export function AuditWatch(props: {
  unusual: readonly Unusual[];
  onLook: (day: Unusual) => void;
}): JSX.Element {
  return (
    <section class="sheet" aria-labelledby="audit-unusual">
      <h2 id="audit-unusual">{say('audit.unusual')}</h2>
      <p class="soft small">{say('audit.unusualLead')}</p>
      <Show
        when={props.unusual.length > 0}
        fallback={<p class="soft">{say('audit.nothingUnusual')}</p>}
      >
        <ul class="sheets">
          <For each={props.unusual}>
            {(day) => (
              <li data-testid="unusual" class="row">
                <strong>
                  <Stated text={day.name} />
                </strong>
                <span class="figures">{sayDate(day.day)}</span>
                <span class="small">{say('audit.opens', { n: day.opens })}</span>
                <For each={day.marks}>
                  {(mark) => <span class="tag tag-doubt">{say(`audit.mark.${mark}`)}</span>}
                </For>
                <button type="button" class="button button-small" onClick={() => props.onLook(day)}>
                  {say('audit.lookAt')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
