import type { Problem } from '@sila/domain';
import type { Actor } from './actor.ts';

/**
 * Who may do what, for now by two roles. An administrator may do all that a
 * reviewer may. What an actor may not do looks to them like what isn't there.
 */
export function forAnyone(): Problem | null {
  return null;
}

export function forReviewers(actor: Actor): Problem | null {
  return actor.kind === 'user' ? null : { code: 'session.required' };
}

export function forAdministrators(actor: Actor): Problem | null {
  if (actor.kind !== 'user') return { code: 'session.required' };
  return actor.user.role === 'administrator' ? null : { code: 'notFound' };
}

/** For counts that Sila's own jobs tell to every screen that is open. */
export function forReviewersAndJobs(actor: Actor): Problem | null {
  return actor.kind === 'job' ? null : forReviewers(actor);
}

/** Accounts of the operating system that acted at the machine itself end so; nobody can sign in with one. */
export const COMMAND_LINE = '@command-line';

/** For whoever sits at the machine that holds the data. */
export function forCommandLine(actor: Actor): Problem | null {
  const isThere = actor.kind === 'user' && actor.user.login.endsWith(COMMAND_LINE);
  return isThere ? null : { code: 'notFound' };
}

/** Only for what Sila's own jobs write while they carry on a person's act. */
export function forJobs(actor: Actor): Problem | null {
  return actor.kind === 'job' ? null : { code: 'notFound' };
}
