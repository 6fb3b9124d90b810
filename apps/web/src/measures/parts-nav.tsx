import type { JSX } from 'solid-js';
import { PagesNav } from '../parts/pages-nav.tsx';
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
  return <PagesNav label={say('measures.parts')} pages={PARTS} />;
}
