import type { JSX } from 'solid-js';
import { PagesNav } from '../parts/pages-nav.tsx';
import { say } from '../words/say.ts';

const PAGES = [
  { href: '/users', word: 'shell.users', roles: ['administrator', 'coordinator'] },
  { href: '/access', word: 'shell.access', roles: ['coordinator', 'auditor'] },
  { href: '/approvals', word: 'shell.approvals', roles: ['coordinator', 'administrator'] },
  {
    href: '/retention',
    word: 'retention.title',
    roles: ['coordinator', 'auditor', 'administrator'],
  },
  { href: '/honey', word: 'honey.title', roles: ['coordinator', 'auditor'] },
  { href: '/emergencies', word: 'shell.emergencies', roles: ['coordinator'] },
] as const;

/** The way between the pages about who is here and who may see what. */
export function AccessNav(): JSX.Element {
  return <PagesNav label={say('grant.pages')} pages={PAGES} />;
}
