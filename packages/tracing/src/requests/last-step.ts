import type { RequestLife } from './life.ts';
import type { Step } from './step.ts';
import { BESIDE, DERIVED } from './transitions.ts';

/**
 * The step that must be taken back before this one can be: the last that leans
 * on it, or itself. Steps about one sought person lean on all before them about
 * that person; what was accepted, all lean on. Null for what nobody can take
 * back: it isn't there, was taken back, or followed from a match.
 */
export function lastOf({ steps, takenBack }: RequestLife, version: number): number | null {
  const found = steps[version - 1];
  if (found === undefined || takenBack.has(version) || found.step.kind === 'takenBack') return null;
  if (DERIVED.has(found.step.kind)) return null;
  if (BESIDE.has(found.step.kind)) return version;
  const leaning = steps.findLast(
    (one) =>
      !takenBack.has(one.version) &&
      !BESIDE.has(one.step.kind) &&
      !DERIVED.has(one.step.kind) &&
      isAboutSame(one.step, found.step),
  );
  return leaning?.version ?? null;
}

function isAboutSame(later: Step, step: Step): boolean {
  if (!('soughtId' in later) || !('soughtId' in step)) return true;
  return later.soughtId === step.soughtId;
}
