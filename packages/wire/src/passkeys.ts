import { z } from 'zod';
import { route } from './route.ts';
import { user } from './session.ts';
import { byId, done, none } from './shapes.ts';

/** What browsers and devices say to each other passes as text: it is theirs, and checked by the library. */
const options = z.object({ options: z.string() });
const response = z.string().max(20_000);

export const passkeyRoutes = {
  listPasskeys: route('GET', '/api/account/passkeys', {
    params: none,
    body: none,
    reply: z.object({
      passkeys: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          addedAt: z.string(),
          lastUsedAt: z.string().nullable(),
        }),
      ),
    }),
  }),
  beginPasskey: route('POST', '/api/account/passkeys/begin', {
    params: none,
    body: none,
    reply: options,
  }),
  addPasskey: route('POST', '/api/account/passkeys', {
    params: none,
    body: z.object({ name: z.string().trim().min(1).max(100), response }),
    reply: done,
  }),
  removePasskey: route('DELETE', '/api/account/passkeys/:id', {
    params: byId,
    body: none,
    reply: done,
  }),
  beginPasskeySignIn: route('POST', '/api/session/passkey/begin', {
    params: none,
    body: none,
    reply: options,
  }),
  signInByPasskey: route('POST', '/api/session/passkey', {
    params: none,
    body: z.object({ response }),
    reply: z.object({ user }),
  }),
};
