import type { BrowserContext } from 'playwright-core';

/** A pair of the queue, as the API tells it. */
export interface QueuedPair {
  readonly id: string;
  readonly leftTitle: string | null;
  readonly rightTitle: string | null;
  readonly leftList: string;
  readonly rightList: string;
  readonly probability: number;
}

/** Asks the API as the person signed in in this browser. */
export async function ask<T>(
  context: BrowserContext,
  address: string,
  [method, path, body]: readonly ['GET' | 'POST', string, unknown?],
): Promise<T> {
  const reply = await context.request.fetch(`${address}${path}`, {
    method,
    headers: { origin: address },
    ...(body === undefined ? {} : { data: body }),
  });
  if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()}`);
  return (await reply.json()) as T;
}

/** The likeliest pairs of the queue whose two names are in different scripts. */
export async function pairsAcrossScripts(context: BrowserContext, address: string) {
  const body = { state: 'proposed', offset: 0, limit: 200 };
  const { items } = await ask<{ items: QueuedPair[] }>(context, address, [
    'POST',
    '/api/queue',
    body,
  ]);
  return items
    .filter(({ leftTitle, rightTitle }) => isArabic(leftTitle) !== isArabic(rightTitle))
    .filter(({ leftTitle, rightTitle }) => leftTitle !== null && rightTitle !== null)
    .sort((one, other) => other.probability - one.probability);
}

/**
 * Decides the pairs drawn at random, the first so many: the likely ones as one
 * person, the others as two, as somebody who trusts the model would.
 */
export async function decideSample(context: BrowserContext, address: string, count: number) {
  const body = { state: 'proposed', offset: 0, limit: count, only: 'sample' };
  const { items } = await ask<{ items: (QueuedPair & { version: number })[] }>(context, address, [
    'POST',
    '/api/queue',
    body,
  ]);
  for (const { id, probability, version } of items) {
    const verdict = probability > 0.5 ? 'same' : 'different';
    const decision = { verdict, reason: 'as the model has it', version };
    const path = `/api/matches/${id}/decisions`;
    // What would contradict an earlier decision is put off.
    await ask(context, address, ['POST', path, decision]).catch(() =>
      ask(context, address, ['POST', path, { ...decision, verdict: 'deferred' }]),
    );
  }
}

export function isArabic(text: string | null): boolean {
  return text !== null && /[\u0600-\u06ff]/.test(text);
}
