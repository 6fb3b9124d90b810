import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { holds } from '../session/session.ts';
import { say } from '../words/say.ts';

const PARTS = [
  { href: '/measures', word: 'measures.pictures', roles: ['coordinator', 'analyst'] },
  { href: '/models', word: 'measures.models', roles: ['coordinator', 'analyst'] },
  {
    href: '/second-look',
    word: 'measures.second',
    roles: ['coordinator', 'caseworker', 'forensic'],
  },
] as const;

/** The way between the parts of the measures. */
export function PartsNav(): JSX.Element {
  return (
    <nav class="choices" aria-label={say('measures.parts')}>
      <For each={PARTS.filter(({ roles }) => holds(...roles))}>
        {({ href, word }) => (
          <A href={href} class="choice small part-link">
            {say(word)}
          </A>
        )}
      </For>
    </nav>
  );
}
