import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { number } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { overlapPairs } from './overlap-matrix.ts';

/** The same overlaps as a list, most shared first: for narrow screens and for reading aloud. */
export function OverlapPairs(props: { pairs: ReturnType<typeof overlapPairs> }): JSX.Element {
  return (
    <section class="sheet stack">
      <h2>{say('overlap.pairs')}</h2>
      <Show when={props.pairs.length > 0} fallback={<p class="soft">{say('overlap.none')}</p>}>
        <ul class="overlap-pairs">
          <For each={props.pairs}>
            {(pair) => (
              <li>
                <span class="overlap-pair-names">
                  <Stated text={pair.left.name} />
                  <span class="soft" aria-hidden="true">
                    ↔
                  </span>
                  <Stated text={pair.right.name} />
                </span>
                <span class="row small figures">
                  <span>
                    <span class="overlap-mark overlap-mark-confirmed" aria-hidden="true" />{' '}
                    {number(pair.confirmed)} {say('overlap.legend.confirmed')}
                  </span>
                  <span>
                    <span class="overlap-mark overlap-mark-proposed" aria-hidden="true" />{' '}
                    {number(pair.proposed)} {say('overlap.legend.proposed')}
                  </span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
