import { For, type JSX, Show } from 'solid-js';
import { say, type WordKey } from '../words/say.ts';
import { Stated } from './stated.tsx';

/** What somebody wrote under each heading of a form, word for word; what they left out stands as left out. */
export function ToldLines(props: {
  lines: readonly (readonly [heading: WordKey, text: string])[];
}): JSX.Element {
  return (
    <dl class="told">
      <For each={props.lines}>
        {([word, text]) => (
          <div>
            <dt>{say(word)}</dt>
            <dd>
              <Show
                when={text !== ''}
                fallback={<span class="soft">{say('inquiries.nothing')}</span>}
              >
                <Stated text={text} />
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
