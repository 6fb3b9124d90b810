import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';

/** The name in both scripts, whichever language is spoken. */
export function Brand(): JSX.Element {
  return (
    <A href="/" class="mark">
      <svg
        viewBox="0 0 32 32"
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        aria-hidden="true"
      >
        <circle cx="11.5" cy="16" r="7" />
        <circle cx="20.5" cy="16" r="7" />
      </svg>
      <span lang="ar">صلة</span>
      <span lang="en">Sila</span>
    </A>
  );
}
