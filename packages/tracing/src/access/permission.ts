import type { MatchState, ProblemCode } from '@sila/domain';
import type { ListState } from '../stored.ts';
import type { Role } from './role.ts';

/**
 * Who may be named in a rule: a role; anybody signed in, whatever their roles;
 * nobody we know; Sila's own jobs; whoever sits at the machine that holds the data.
 */
export const PRINCIPALS = [
  'intakeVolunteer',
  'caseworker',
  'forensic',
  'analyst',
  'informationOfficer',
  'coordinator',
  'auditor',
  'administrator',
  'signedIn',
  'stranger',
  'job',
  'commandLine',
] as const satisfies readonly (Role | 'signedIn' | 'stranger' | 'job' | 'commandLine')[];
export type Principal = (typeof PRINCIPALS)[number];

/**
 * What an act is about. `match` needs both its records to be in reach, `person`
 * and `record` one of theirs; what holds no person (`figures`, `accounts` …) is
 * a matter of roles alone.
 */
export type Subject =
  | 'none'
  | 'own'
  | 'accounts'
  | 'audit'
  | 'figures'
  | 'access'
  | 'list'
  | 'person'
  | 'match'
  | 'request';

/** How far a rule lets somebody see: everything, or what was granted to them. */
export type Extent = 'all' | 'granted';

export interface Rule {
  readonly who: readonly Principal[];
  readonly sees: Extent;
}

export type ObjectState = ListState | MatchState | 'standing' | 'withdrawn';

/** What an operation permits, as data: any rule that fits is enough; without one, nothing. */
export interface Permission {
  readonly subject: Subject;
  readonly rules: readonly Rule[];
  /** The states in which the object takes this act; left out where each does. */
  readonly states?: readonly ObjectState[];
  /** What somebody who sees the object is told when it stands in another state. */
  readonly otherwise?: ProblemCode;
  /** True where a person opened by breaking the glass is in reach too. */
  readonly inEmergency?: true;
  /** True for acts that take a fresh proof of who acts: see isProofMissing. */
  readonly stepUp?: true;
  /** True where persons are derived anew, which needs every record: see Context.beyond. */
  readonly derives?: true;
}
