import type { Actor } from '../actor.ts';
import { COMMAND_LINE } from './evaluate.ts';
import type { Permission } from './permission.ts';

/** A proof of who one is holds for so long for what is dangerous, milliseconds. */
export const PROOF_MS = 5 * 60_000;

/**
 * Whether a dangerous act must wait until the actor proves once more who they
 * are: a screen left open, or a stolen session, is not enough for it. Whoever
 * sits at the command line holds the machine and is asked by it.
 * @param now milliseconds since 1970, UTC
 */
export function isProofMissing({ stepUp }: Permission, actor: Actor, now: number): boolean {
  if (stepUp !== true || actor.kind !== 'user' || actor.user.login.endsWith(COMMAND_LINE))
    return false;
  const age = now - Date.parse(actor.provenAt ?? '');
  return !(age >= 0 && age < PROOF_MS);
}
