import type { RequestLife } from './life.ts';
import type { AskedStep } from './step.ts';

/**
 * Steps that stay right whoever else is proposed meanwhile: what was done, seen
 * or said by somebody, and how one named candidate stands the examination. Who
 * verifies, tells, or ends a search must know every candidate there is.
 */
const WHOEVER_COMES: ReadonlySet<AskedStep['kind']> = new Set([
  'accepted',
  'contactSealed',
  'planned',
  'actionDone',
  'stationTold',
  'stationStruck',
  'tracingBegun',
  'checked',
  'judged',
  'consentGiven',
  'consentRevoked',
  'contactRefused',
  'toldInPerson',
]);

/**
 * Whether a request went on since the version that a step was thought on, in a
 * way that its author should look at first. A link run that proposes one more
 * candidate is no reason to refuse what a woman said a moment ago.
 */
export function isOvertaken(
  { version, steps }: RequestLife,
  asked: AskedStep,
  thoughtOn: number,
): boolean {
  if (thoughtOn > version) return true;
  const since = steps.slice(thoughtOn);
  if (!WHOEVER_COMES.has(asked.kind)) return since.length > 0;
  return since.some(({ step }) => step.kind !== 'candidateFound');
}
