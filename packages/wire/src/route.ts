import type { z } from 'zod';

/**
 * One route: how to call it and what comes back. The server answers only with
 * `reply`; the client can ask only with `params` (in the path) and `body`.
 * Nothing that names a person ever stands in a path: searches are POSTs.
 */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Fastify path; `:id` segments are the keys of `params`. */
  readonly path: string;
  readonly params: Params;
  readonly body: Body;
  readonly reply: Reply;
}

export function route<P extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  shapes: { params: P; body: B; reply: R },
): Route<P, B, R> {
  return { method, path, ...shapes };
}
