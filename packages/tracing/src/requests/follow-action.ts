import type { NextAction } from './life.ts';
import type { Step, TakenStep } from './step.ts';

/** What is to be done after a step: planned by somebody, or asked for by what became of a match. */
export function followAction(
  actions: readonly NextAction[],
  step: Step,
  { by, at, version }: Pick<TakenStep, 'by' | 'at' | 'version'>,
): readonly NextAction[] {
  const done = by === null ? null : { by, at, version };
  switch (step.kind) {
    case 'planned': {
      const { actionId: id, what, due } = step;
      return [...actions, { id, kind: step.kind, what, soughtId: null, by, at, due, done: null }];
    }
    case 'actionDone':
      return actions.map((one) => (one.id === step.actionId ? { ...one, done } : one));
    case 'candidateFound':
      return asked(actions, { ...step, kind: 'candidate', at });
    case 'basisFell':
      return asked(actions, { ...step, kind: 'basis', at });
    case 'candidateFell':
      return actions.filter((one) => one.id !== step.matchId || one.kind === 'basis');
    case 'judged':
    case 'verified':
      return actions.map((one) =>
        one.id === step.matchId && one.done === null ? { ...one, done } : one,
      );
    default:
      return actions;
  }
}

/** One action a match, due at once: asked for anew, it is to be done anew. */
function asked(
  actions: readonly NextAction[],
  {
    matchId: id,
    soughtId,
    kind,
    at,
  }: Pick<NextAction, 'kind' | 'at'> &
    Pick<Extract<Step, { kind: 'candidateFound' }>, 'matchId' | 'soughtId'>,
): readonly NextAction[] {
  const due = at.slice(0, 10);
  const others = actions.filter((one) => one.id !== id);
  return [...others, { id, kind, what: '', soughtId, by: null, at, due, done: null }];
}
