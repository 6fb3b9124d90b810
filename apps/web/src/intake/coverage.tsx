import type { ListSummary } from '@sila/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { sayAttribute } from '../words/codes.ts';
import { percent } from '../words/numbers.ts';
import { say } from '../words/say.ts';

const SHOWN_FIRST = 6;

/** How many of a list's records state each attribute: a small bar, and the share in figures. */
export function Coverage(props: {
  coverage: ListSummary['coverage'];
  shownFirst?: number;
}): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  const sorted = () => [...props.coverage].sort((a, b) => b.share - a.share);
  const first = () => props.shownFirst ?? SHOWN_FIRST;
  // Hiding one or two would cost the reader more than it saves.
  const isCut = () => !isOpen() && sorted().length > first() + 2;
  const shown = () => (isCut() ? sorted().slice(0, first()) : sorted());
  return (
    <Show
      when={sorted().length > 0}
      fallback={<p class="soft small">{say('list.coverage.none')}</p>}
    >
      <ul class="coverage">
        <For each={shown()}>
          {(one) => (
            <li>
              <span class="coverage-word">{sayAttribute(one.attribute)}</span>
              <span class="coverage-bar" aria-hidden="true">
                <span style={{ '--share': String(one.share) }} />
              </span>
              <span class="coverage-share figures">{percent(one.share)}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={isCut()}>
        <button
          type="button"
          class="button button-plain button-small coverage-more"
          onClick={() => setOpen(true)}
        >
          {say('list.coverage.more', { n: sorted().length - first() })}
        </button>
      </Show>
    </Show>
  );
}
