import type { MatchView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { AgreementMark } from '../parts/agreement-mark.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayAttribute } from '../words/codes.ts';
import { say } from '../words/say.ts';

type Part = MatchView['explanation']['parts'][number];

/** True for what one record states and the other leaves out: it weighs nothing. */
export function isStatedOnce({ agreement, weightBits }: Part): boolean {
  return agreement === 'missing' && weightBits === 0;
}

/** What only one of the two records states, close together: to be read, not weighed. */
export function StatedOnce(props: { match: MatchView }): JSX.Element {
  const parts = () => props.match.explanation.parts.filter(isStatedOnce);
  return (
    <Show when={parts().length > 0}>
      <section class="stack-tight">
        <h3>{say('balance.once')}</h3>
        <p class="soft small">{say('balance.onceLead')}</p>
        <dl class="stated-once sheet">
          <For each={parts()}>
            {(part) => (
              <div>
                <dt>
                  {sayAttribute(part.attribute)} <AgreementMark agreement="missing" />
                </dt>
                <dd>
                  <Stated text={part.left ?? part.right ?? say('balance.notStated')} />{' '}
                  <span class="soft small">
                    <Stated text={listOf(part, props.match)} />
                  </span>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </Show>
  );
}

function listOf(part: Part, { left, right }: MatchView): string {
  return part.left === null ? right.listName : left.listName;
}
