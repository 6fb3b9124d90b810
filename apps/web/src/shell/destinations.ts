import type { Role } from '@sila/wire';
import { holds } from '../session/session.ts';
import type { WordKey } from '../words/say.ts';

export interface Destination {
  readonly href: string;
  readonly word: WordKey;
  readonly icon: 'overview' | 'requests' | 'review' | 'search' | 'sources' | 'registers' | null;
  /** Whose work it is: the same as the policy of the server says of what the page asks. */
  readonly roles: readonly Role[] | 'all';
  /** Stands in the masthead of a wide screen; the others are one step away. */
  readonly isDaily: boolean;
}

/** Reached by one's own name where that is in sight. */
export const ACCOUNT = '/account';

const REVIEWERS = ['caseworker', 'forensic', 'coordinator'] as const;

/** The pages in the order of the work; the first of one's own with an icon stand in the phone's bar. */
export const DESTINATIONS: readonly Destination[] = [
  {
    href: '/',
    word: 'shell.overview',
    icon: 'overview',
    isDaily: true,
    roles: ['intakeVolunteer', ...REVIEWERS, 'informationOfficer', 'analyst'],
  },
  { href: '/requests', word: 'shell.requests', icon: 'requests', isDaily: true, roles: REVIEWERS },
  { href: '/review', word: 'shell.review', icon: 'review', isDaily: true, roles: REVIEWERS },
  {
    href: '/search',
    word: 'shell.search',
    icon: 'search',
    isDaily: true,
    roles: [...REVIEWERS, 'informationOfficer'],
  },
  {
    href: '/sources',
    word: 'shell.sources',
    icon: 'sources',
    isDaily: true,
    roles: ['intakeVolunteer', ...REVIEWERS, 'informationOfficer', 'analyst'],
  },
  {
    href: '/registers',
    word: 'shell.registers',
    icon: 'registers',
    isDaily: true,
    roles: ['intakeVolunteer', ...REVIEWERS],
  },
  { href: '/ledger', word: 'shell.ledger', icon: null, isDaily: false, roles: REVIEWERS },
  {
    href: '/measures',
    word: 'shell.measures',
    icon: null,
    isDaily: true,
    roles: ['analyst', 'coordinator'],
  },
  // Judging a second time is part of the review; figures aren't.
  {
    href: '/second-look',
    word: 'measures.second',
    icon: null,
    isDaily: true,
    roles: ['caseworker', 'forensic'],
  },
  {
    href: '/inquiries',
    word: 'filings.title',
    icon: null,
    isDaily: false,
    roles: ['caseworker', 'coordinator'],
  },
  {
    href: '/face',
    word: 'face.title',
    icon: null,
    isDaily: false,
    roles: ['informationOfficer', 'coordinator'],
  },
  {
    href: '/users',
    word: 'shell.users',
    icon: null,
    isDaily: false,
    roles: ['administrator', 'coordinator'],
  },
  // Accounts aren't an auditor's; grants are.
  { href: '/access', word: 'shell.access', icon: null, isDaily: false, roles: ['auditor'] },
  {
    href: '/audit',
    word: 'shell.audit',
    icon: null,
    isDaily: false,
    roles: ['auditor', 'coordinator'],
  },
  { href: ACCOUNT, word: 'account.title', icon: null, isDaily: false, roles: 'all' },
];

/** The pages that the signed-in person's roles open, in the order of the work. */
export function ownDestinations(): readonly Destination[] {
  const own = DESTINATIONS.filter(({ roles }) => roles === 'all' || holds(...roles));
  const has = (wanted: string) => own.some(({ href }) => href === wanted);
  // Whoever has the accounts finds the grants beside them, and so with the measures.
  return own.filter(
    ({ href }) =>
      !(href === '/access' && has('/users')) && !(href === '/second-look' && has('/measures')),
  );
}

/** A thumb reaches four pages and the way to the rest. */
const BAR_HOLDS = 4;

/** The pages in the phone's bar: the first of one's own daily work. */
export function barDestinations(): readonly Destination[] {
  return ownDestinations()
    .filter((one) => one.icon !== null)
    .slice(0, BAR_HOLDS);
}

/** Which address belongs to which main page, for the mark in the navigation. */
export function isUnder(path: string, href: string): boolean {
  if (href === '/') return path === '/';
  if (href === '/sources') return /^\/(sources|lists|import|overlap)(\/|$)/.test(path);
  if (href === '/registers') return /^\/(registers|gate)(\/|$)/.test(path);
  if (href === '/search') return /^\/(search|persons|groups)(\/|$)/.test(path);
  if (href === '/users')
    return /^\/(users|access|approvals|emergencies|retention|honey)(\/|$)/.test(path);
  if (href === '/measures') return /^\/(measures|models|second-look)(\/|$)/.test(path);
  return path === href || path.startsWith(`${href}/`);
}
