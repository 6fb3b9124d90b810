import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { say } from '../words/say.ts';

const PARTS = [
  { href: '/measures', word: 'measures.pictures' },
  { href: '/models', word: 'measures.models' },
  { href: '/second-look', word: 'measures.second' },
] as const;

/** The way between the parts of the measures. */
export function PartsNav(): JSX.Element {
  return (
    <nav class="choices" aria-label={say('measures.parts')}>
      <For each={PARTS}>
        {({ href, word }) => (
          <A href={href} class="choice small part-link">
            {say(word)}
          </A>
        )}
      </For>
    </nav>
  );
}
