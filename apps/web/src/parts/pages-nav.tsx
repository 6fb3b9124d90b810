import type { Role } from '@sila/wire';
import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { holds } from '../session/session.ts';
import { say, type WordKey } from '../words/say.ts';

export interface PartPage {
  readonly href: string;
  readonly word: WordKey;
  /** Whose work it is: others are not shown the way. */
  readonly roles: readonly Role[];
}

/** The way between pages that belong together. */
export function PagesNav(props: { label: string; pages: readonly PartPage[] }): JSX.Element {
  return (
    <nav class="choices" aria-label={props.label}>
      <For each={props.pages.filter(({ roles }) => holds(...roles))}>
        {({ href, word }) => (
          <A href={href} class="choice small part-link">
            {say(word)}
          </A>
        )}
      </For>
    </nav>
  );
}
