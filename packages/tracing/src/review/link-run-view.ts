import type { JobProgress } from '../ports.ts';
import type { LinkRun } from '../stored.ts';

export interface LinkRunView {
  readonly id: string;
  readonly state: LinkRun['state'];
  readonly scope: LinkRun['scope'];
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly stage: string;
  readonly progress: {
    readonly done: number;
    readonly total: number | null;
    readonly rate: number;
    readonly secondsLeft: number | null;
  };
  readonly pairsCompared: number;
  readonly proposed: number;
  readonly model: string;
  readonly failure: LinkRun['failure'];
}

/** A link run with how far it is; only the process that runs it knows the latter. */
export function viewLinkRun(run: LinkRun, pace: JobProgress | null): LinkRunView {
  const { id, state, scope, startedAt, endedAt, pairsCompared, proposed, model, failure } = run;
  const stands = { id, state, scope, startedAt, endedAt, pairsCompared, proposed, model, failure };
  if (state !== 'running' || pace === null) {
    const stage = state === 'running' ? 'waiting' : state;
    return { ...stands, stage, progress: { done: 0, total: null, rate: 0, secondsLeft: null } };
  }
  const { stage, ...progress } = pace;
  return { ...stands, stage, progress };
}
