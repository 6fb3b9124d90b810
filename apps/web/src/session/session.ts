import type { Role } from '@sila/wire';
import { createSignal } from 'solid-js';
import { call, type ReplyOf, whenSessionEnds } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { closeLiveEvents, openLiveEvents } from '../live/live-events.ts';

export type SignedIn = NonNullable<ReplyOf<'readSession'>['user']>;

/** Whether somebody is signed in on this device; `unknown` until the server said so. */
export type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | { readonly state: 'out'; readonly firstLogin: boolean; readonly isFaceOpen: boolean }
  | { readonly state: 'in'; readonly user: SignedIn };

const [session, setSession] = createSignal<Session>({ state: 'unknown' });

export { session };

export function begin(user: SignedIn): void {
  setSession({ state: 'in', user });
  openLiveEvents();
}

function end(): void {
  closeLiveEvents();
  setSession({ state: 'out', firstLogin: false, isFaceOpen: false });
}

whenSessionEnds(end);

/** Asks the server who is signed in. */
export async function findSession(): Promise<void> {
  try {
    const { user, firstLogin, isFaceOpen } = await call('readSession');
    if (user === null) setSession({ state: 'out', firstLogin, isFaceOpen });
    else begin(user);
  } catch (thrown) {
    setSession({ state: 'failed', refusal: asRefusal(thrown) });
  }
}

/** Ends the session here even when the server can't be told: the person wants to be gone. */
export async function signOut(): Promise<void> {
  await call('signOut').catch(() => undefined);
  end();
  // Nothing that was read stays in memory on a shared machine.
  location.assign('/');
}

/** The signed-in person; only for screens that stand behind the sign-in. */
export function signedIn(): SignedIn | null {
  const now = session();
  return now.state === 'in' ? now.user : null;
}

/** True when the signed-in person holds one of these roles; the server asks again, of each act. */
export function holds(...roles: readonly Role[]): boolean {
  return signedIn()?.roles.some((role) => roles.includes(role)) ?? false;
}
