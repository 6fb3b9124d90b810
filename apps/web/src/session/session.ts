import type { Role } from '@sila/wire';
import { createSignal } from 'solid-js';
import { call, type ReplyOf, whenSessionEnds } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { closeLiveEvents, openLiveEvents } from '../live/live-events.ts';
import { dropOwnFiles } from '../unsent/own-files.ts';
import { hasLeft, noteLeaving, noteLeft, setWhoTypes, whoTypes } from '../unsent/unsent-store.ts';

export type SignedIn = NonNullable<ReplyOf<'readSession'>['user']>;

/** Whether somebody is signed in on this device; `unknown` until the server said so. */
export type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | { readonly state: 'out'; readonly firstLogin: boolean; readonly isFaceOpen: boolean }
  /** No connection, and somebody who types here had not signed out: they go on typing, and nothing else. */
  | { readonly state: 'away'; readonly userId: string }
  | { readonly state: 'in'; readonly user: SignedIn };

const [session, setSession] = createSignal<Session>({ state: 'unknown' });

export { session };

export function begin(user: SignedIn): void {
  setSession({ state: 'in', user });
  openLiveEvents();
  void leaveToOthers(user.id);
}

/** Whoever typed here before doesn't go on under somebody else's session. */
async function leaveToOthers(userId: string): Promise<void> {
  const typist = await whoTypes();
  if (typist !== null && typist !== userId) await setWhoTypes(null);
}

function end(): void {
  closeLiveEvents();
  setSession({ state: 'out', firstLogin: false, isFaceOpen: false });
}

whenSessionEnds(end);

/** Asks the server who is signed in. */
export async function findSession(): Promise<void> {
  try {
    if (await hasLeft().catch(() => false)) {
      await call('signOut');
      await setWhoTypes(null);
      await noteLeft(false);
    }
    const { user, firstLogin, isFaceOpen } = await call('readSession');
    if (user !== null) return begin(user);
    await leaveNoFiles().catch(() => undefined);
    setSession({ state: 'out', firstLogin, isFaceOpen });
  } catch (thrown) {
    const refusal = asRefusal(thrown);
    const userId = refusal.code === 'network' ? await whoTypes().catch(() => null) : null;
    if (session().state === 'in') return;
    setSession(userId === null ? { state: 'failed', refusal } : { state: 'away', userId });
  }
}

/** A page that was closed while somebody signed out may have left the app's files behind. */
async function leaveNoFiles(): Promise<void> {
  if ((await whoTypes()) === null) await dropOwnFiles();
}

/** Ends the session here even when the server can't be told: the person wants to be gone. */
export async function signOut(): Promise<void> {
  await noteLeaving().catch(() => undefined);
  const isTold = await call('signOut').then(
    () => true,
    () => false,
  );
  await noteLeft(!isTold).catch(() => undefined);
  await setWhoTypes(null).catch(() => undefined);
  await dropOwnFiles().catch(() => undefined);
  end();
  // Nothing that was read stays in memory on a shared machine.
  location.assign('/');
}

/** The signed-in person; only for screens that stand behind the sign-in. */
export function signedIn(): SignedIn | null {
  const now = session();
  return now.state === 'in' ? now.user : null;
}

/** Who types on this device: signed in, or known from before the connection went. */
export function typist(): string | null {
  const now = session();
  return now.state === 'away' ? now.userId : (signedIn()?.id ?? null);
}

/** True when the signed-in person holds one of these roles; the server asks again, of each act. */
export function holds(...roles: readonly Role[]): boolean {
  return signedIn()?.roles.some((role) => roles.includes(role)) ?? false;
}
