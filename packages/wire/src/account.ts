import { z } from 'zod';
import { grantView } from './access.ts';
import { route } from './route.ts';
import { done, none } from './shapes.ts';

const code = z.string().min(6).max(12);

/** One's own account: where one is signed in, and the second factor. */
export const accountRoutes = {
  readAccount: route('GET', '/api/account', {
    params: none,
    body: none,
    reply: z.object({
      sessions: z.array(
        z.object({
          id: z.uuid(),
          begunAt: z.string(),
          expiresAt: z.string(),
          isThis: z.boolean(),
        }),
      ),
      factorSince: z.string().nullable(),
      /** What is granted to this account now. */
      grants: z.array(grantView),
    }),
  }),
  /** What somebody is asked for before something dangerous. */
  beginProof: route('POST', '/api/account/proof/begin', {
    params: none,
    body: none,
    reply: z.object({ by: z.enum(['code', 'password']), options: z.string().nullable() }),
  }),
  prove: route('POST', '/api/account/proof', {
    params: none,
    body: z.object({
      password: z.string().min(1).max(1000).nullable(),
      code: code.nullable(),
      response: z.string().max(20_000).nullable(),
    }),
    reply: done,
  }),
  endSession: route('DELETE', '/api/account/sessions/:id', {
    params: z.object({ id: z.uuid() }),
    body: none,
    reply: done,
  }),
  /** The secret is shown once; the address is for the picture an app's camera reads. */
  beginFactor: route('POST', '/api/account/factor', {
    params: none,
    body: none,
    reply: z.object({ secret: z.string(), address: z.string() }),
  }),
  confirmFactor: route('POST', '/api/account/factor/confirm', {
    params: none,
    body: z.object({ code }),
    reply: done,
  }),
  removeFactor: route('POST', '/api/account/factor/remove', {
    params: none,
    body: z.object({ code }),
    reply: done,
  }),
};
