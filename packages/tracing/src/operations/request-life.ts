import type { RequestId, UserId } from '@sila/domain';
import type { Context } from '../operation.ts';
import type { Ports } from '../ports.ts';
import type { Registry } from '../registry.ts';
import { followSteps } from '../requests/follow-steps.ts';
import type { RequestLife } from '../requests/life.ts';
import type { RequestDraft } from '../requests/request-draft.ts';
import { requestKeyPlace, requestPlace, stepPlace } from '../requests/request-places.ts';
import type { StoredRequest } from '../requests/requests-port.ts';
import type { Step, TakenStep } from '../requests/step.ts';

/** What lies sealed of a request: who asks, and how each person was lost, as told. */
export interface ToldOfRequest {
  readonly enquirer: RequestDraft['enquirer'];
  readonly circumstances: Readonly<Record<string, string>>;
}

type Within = Pick<Context, 'at'> & {
  readonly registry: Pick<Registry, 'requests'>;
  readonly ports: Pick<Ports, 'secrets'>;
};

export interface LivingRequest {
  readonly stored: StoredRequest;
  readonly life: RequestLife;
}

/** Opens what is sealed of a request by the request's own key. */
export function openTold(
  { secrets }: Pick<Ports, 'secrets'>,
  { id, held, sealed }: Pick<StoredRequest, 'id' | 'held' | 'sealed'>,
): ToldOfRequest {
  return JSON.parse(secrets.under(held, requestKeyPlace(id)).open(sealed, requestPlace(id)));
}

/** A request with all its steps; null where it isn't there or is out of reach. */
export async function livingRequest(
  { registry: { requests }, ports: { secrets } }: Within,
  id: RequestId,
): Promise<LivingRequest | null> {
  const stored = await requests.find(id);
  if (stored === null) return null;
  const key = secrets.under(stored.held, requestKeyPlace(id));
  const steps = (await requests.steps(id)).map(({ version, by, at, sealed }): TakenStep => {
    const step = JSON.parse(key.open(sealed, stepPlace(id, version))) as Step;
    return { version, by, at, step };
  });
  return { stored, life: followSteps(stored, steps) };
}

/** Adds steps to a locked request and keeps what is derived from them. */
export async function appendSteps(
  { registry: { requests }, ports: { secrets }, at }: Within,
  { stored, life }: LivingRequest,
  { steps, by }: { readonly steps: readonly Step[]; readonly by: UserId | null },
): Promise<RequestLife> {
  const { id } = stored;
  const key = secrets.under(stored.held, requestKeyPlace(id));
  const named = life.steps.find((one) => one.by?.id === by)?.by;
  const added = steps.map((step, index): TakenStep => {
    const version = life.version + index + 1;
    return { version, step, at, by: by === null ? null : (named ?? { id: by, name: '' }) };
  });
  await requests.append(
    id,
    added.map(({ version, step }) => ({
      version,
      kind: step.kind,
      soughtId: 'soughtId' in step ? step.soughtId : null,
      by,
      at,
      sealed: key.seal(JSON.stringify(step), stepPlace(id, version)),
    })),
  );
  const after = followSteps(stored, [...life.steps, ...added]);
  const open = after.actions.filter(({ done }) => done === null);
  await requests.keepStanding({
    id,
    states: after.sought.map(({ id: soughtId, state }) => ({ soughtId, state })),
    nextDue: open.map(({ due }) => due).sort()[0] ?? null,
    actions: open.length,
  });
  return after;
}
