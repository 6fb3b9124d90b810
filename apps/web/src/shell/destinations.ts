import type { Role } from '@sila/wire';
import { holds } from '../session/session.ts';
import type { WordKey } from '../words/say.ts';

export interface Destination {
  readonly href: string;
  readonly word: WordKey;
  readonly icon: 'overview' | 'review' | 'search' | 'sources' | null;
  /** Whose work it is: the same as the policy of the server says of what the page asks. */
  readonly roles: readonly Role[] | 'all';
}

/** Reached by one's own name where that is in sight. */
export const ACCOUNT = '/account';

const REVIEWERS = ['caseworker', 'forensic', 'coordinator'] as const;

/** The main pages in the order of the work; those with an icon stand in the phone's bar. */
export const DESTINATIONS: readonly Destination[] = [
  {
    href: '/',
    word: 'shell.overview',
    icon: 'overview',
    roles: ['intakeVolunteer', ...REVIEWERS, 'informationOfficer', 'analyst'],
  },
  { href: '/review', word: 'shell.review', icon: 'review', roles: REVIEWERS },
  {
    href: '/search',
    word: 'shell.search',
    icon: 'search',
    roles: [...REVIEWERS, 'informationOfficer'],
  },
  {
    href: '/sources',
    word: 'shell.sources',
    icon: 'sources',
    roles: ['intakeVolunteer', ...REVIEWERS, 'informationOfficer', 'analyst'],
  },
  { href: '/ledger', word: 'shell.ledger', icon: null, roles: REVIEWERS },
  { href: '/measures', word: 'shell.measures', icon: null, roles: ['analyst', 'coordinator'] },
  { href: '/users', word: 'shell.users', icon: null, roles: ['administrator', 'coordinator'] },
  { href: '/audit', word: 'shell.audit', icon: null, roles: ['auditor', 'coordinator'] },
  { href: ACCOUNT, word: 'account.title', icon: null, roles: 'all' },
  { href: '/', word: 'shell.overview', icon: 'overview', forAdministrators: false },
  { href: '/review', word: 'shell.review', icon: 'review', forAdministrators: false },
  { href: '/search', word: 'shell.search', icon: 'search', forAdministrators: false },
  { href: '/sources', word: 'shell.sources', icon: 'sources', forAdministrators: false },
  { href: '/ledger', word: 'shell.ledger', icon: null, forAdministrators: false },
  { href: '/measures', word: 'shell.measures', icon: null, forAdministrators: false },
  { href: '/inquiries', word: 'inquiries.title', icon: null, forAdministrators: false },
  { href: '/face', word: 'face.title', icon: null, forAdministrators: true },
  { href: '/users', word: 'shell.users', icon: null, forAdministrators: true },
  { href: '/audit', word: 'shell.audit', icon: null, forAdministrators: true },
  { href: ACCOUNT, word: 'account.title', icon: null, forAdministrators: false },
];

/** The pages that the signed-in person's roles open, in the order of the work. */
export function ownDestinations(): readonly Destination[] {
  return DESTINATIONS.filter(({ roles }) => roles === 'all' || holds(...roles));
}

/** Which address belongs to which main page, for the mark in the navigation. */
export function isUnder(path: string, href: string): boolean {
  if (href === '/') return path === '/';
  if (href === '/sources') return /^\/(sources|lists|import|overlap)(\/|$)/.test(path);
  if (href === '/search') return /^\/(search|persons|groups)(\/|$)/.test(path);
  if (href === '/measures') return /^\/(measures|models|second-look)(\/|$)/.test(path);
  return path === href || path.startsWith(`${href}/`);
}
