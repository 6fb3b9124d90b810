import type { ProblemBody, ROUTES, RouteName } from '@sila/wire';
import type { z } from 'zod';
import { ADDRESSES } from './addresses.ts';
import { Refusal } from './refusal.ts';

type Routes = typeof ROUTES;
export type ParamsOf<N extends RouteName> = z.input<Routes[N]['params']>;
export type BodyOf<N extends RouteName> = z.input<Routes[N]['body']>;
export type ReplyOf<N extends RouteName> = z.output<Routes[N]['reply']>;

/** An empty schema infers an index signature: that route takes nothing there. */
type Needs<T, K extends string> = string extends keyof T ? unknown : { readonly [key in K]: T };
type Input<N extends RouteName> = Needs<ParamsOf<N>, 'params'> & Needs<BodyOf<N>, 'body'>;
type Arguments<N extends RouteName> = unknown extends Input<N> ? [] : [input: Input<N>];

/** Told when any call finds that nobody is signed in any more. */
let onSessionEnd: () => void = () => {};
export function whenSessionEnds(tell: () => void): void {
  onSessionEnd = tell;
}

/** Asked when an act is refused for want of a fresh proof; true when it was given. */
let onProofNeeded: () => Promise<boolean> = async () => false;
export function whenProofNeeded(ask: () => Promise<boolean>): void {
  onProofNeeded = ask;
}

/**
 * Calls one route of the contract; what takes a fresh proof is sent again once it was given.
 * @throws {Refusal} for every refusal of the server, and `network` when none answered
 */
export async function call<N extends RouteName>(
  name: N,
  ...[input]: Arguments<N>
): Promise<ReplyOf<N>> {
  const given = (input ?? {}) as Given;
  try {
    return (await send(name, given)) as ReplyOf<N>;
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== 'session.proofNeeded') throw thrown;
    if (!(await onProofNeeded())) throw thrown;
    return (await send(name, given)) as ReplyOf<N>;
  }
}

interface Given {
  readonly params?: Record<string, unknown>;
  readonly body?: unknown;
}

/** On a line that is there and carries nothing, these are asked again sooner than the browser gives up. */
const PATIENCE_MS: Partial<Record<RouteName, number>> = { readSession: 10_000, enterRow: 20_000 };

async function send(name: RouteName, given: Given): Promise<unknown> {
  const [method, path] = ADDRESSES[name];
  const init: RequestInit = { method, credentials: 'same-origin' };
  if (method === 'POST') {
    init.headers = { 'content-type': 'application/json' };
    init.body = JSON.stringify(given.body ?? {});
  }
  const patience = PATIENCE_MS[name];
  if (patience !== undefined) init.signal = AbortSignal.timeout(patience);
  let response: Response;
  try {
    response = await fetch(fillPath(path, given.params ?? {}), init);
  } catch {
    throw new Refusal('network');
  }
  return readReply(response, name);
}

/** Puts the params into `/api/lists/:id`. */
export function fillPath(path: string, params: Record<string, unknown>): string {
  return path.replace(/:([a-zA-Z]+)/g, (_, key: string) => encodeURIComponent(String(params[key])));
}

async function readReply(response: Response, name: RouteName): Promise<unknown> {
  if (response.ok) return response.json();
  const refusal = await refusalOf(response);
  if (refusal.code === 'session.required' && name !== 'readSession') onSessionEnd();
  throw refusal;
}

/** A refusal as the server worded it in data; a gateway's own page reads as a fault. */
export async function refusalOf(response: Response): Promise<Refusal> {
  try {
    const body = (await response.json()) as ProblemBody;
    if (typeof body.code === 'string') return new Refusal(body.code, body);
  } catch {
    // Not ours: some proxy answered in HTML.
  }
  return new Refusal(response.status >= 502 && response.status <= 504 ? 'network' : 'server.fault');
}
