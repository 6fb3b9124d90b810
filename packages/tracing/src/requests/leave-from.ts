import type { ConsentScope } from '@sila/domain';
import type { Leave } from './leave.ts';
import type { Candidate } from './life.ts';

/** For a child nobody is shown a name or a face; that there is news, and words to and fro. */
const FOR_GUARDIANS: ReadonlySet<ConsentScope> = new Set(['match', 'relay']);
const APPROVERS = 2;

/**
 * The leave that stands now for one found person and this enquirer: the
 * adult's own, scope by scope and as last said; for a minor, or where the age
 * is unknown, a verified guardian, a note on the child's best interests and
 * two approvers who did neither. Null where nothing may be told.
 */
export function leaveFrom({ verified, talks, guardian }: Candidate): Leave | null {
  if (verified === null || verified.basis.life === 'dead') return null;
  if (verified.basis.age !== 'adult')
    return isCaredFor(guardian) ? make('guardian', FOR_GUARDIANS) : null;
  const scopes = new Set<ConsentScope>();
  for (const { what, scopes: said } of talks) {
    if (what === 'refused') scopes.clear();
    for (const scope of said) {
      if (what === 'given') scopes.add(scope);
      else scopes.delete(scope);
    }
  }
  return scopes.has('match') ? make('adult', scopes) : null;
}

function make(of: Leave['of'], scopes: ReadonlySet<ConsentScope>): Leave {
  return { of, scopes } as unknown as Leave;
}

/** Two people who neither verified the guardian nor wrote the note. */
function isCaredFor({ verified, bestInterests, approvals }: Candidate['guardian']): boolean {
  if (verified === null || bestInterests === null) return false;
  const writers = new Set([verified.by.id, bestInterests.by.id]);
  const approvers = new Set(approvals.map(({ by }) => by.id).filter((id) => !writers.has(id)));
  return approvers.size >= APPROVERS;
}
