import type { RecordId } from '@sila/domain';
import type { Ports } from '../ports.ts';
import type { Registry } from '../registry.ts';
import type { CandidateChange } from '../requests/requests-port.ts';
import type { DerivedStep } from '../requests/step.ts';
import { appendSteps, livingRequest } from './request-life.ts';

/**
 * Tells requests what became of the matches of those they look for: a
 * candidate came or went, or a decision that a verification rests on was taken
 * back. Each becomes a step that nobody took and an action for whoever works on
 * it; never a message. To be called with everything in reach.
 *
 * @param about records whose matches changed, or all
 */
export async function followMatches(
  within: {
    readonly registry: Pick<Registry, 'requests'>;
    readonly ports: Pick<Ports, 'secrets'>;
    readonly at: string;
  },
  about: readonly RecordId[] | 'all',
): Promise<void> {
  const { requests } = within.registry;
  const changes = await requests.noteCandidates(about);
  for (const id of new Set(changes.map(({ requestId }) => requestId))) {
    await requests.lock(id);
    const living = await livingRequest(within, id);
    if (living === null) throw new Error('a sought person without a request');
    const steps = changes.filter(({ requestId }) => requestId === id).flatMap(stepsOf);
    await appendSteps(within, living, { steps, by: null });
  }
}

function stepsOf({ soughtId, matchId, now, before }: CandidateChange): DerivedStep[] {
  const about = { soughtId, matchId };
  const hasFallen = before?.isConfirmed === true && now?.isConfirmed !== true;
  const steps: DerivedStep[] = hasFallen ? [{ kind: 'basisFell', ...about }] : [];
  if (now === null) return [...steps, { kind: 'candidateFell', ...about }];
  return hasFallen ? steps : [{ kind: 'candidateFound', ...about }];
}
