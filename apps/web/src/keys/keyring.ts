import {
  type Bytes,
  type Coordinating,
  type KeyLine,
  type MemberKey,
  makeMemberKey,
  openMemberKey,
  openTeamKeys,
} from '@sila/seal';
import { createSignal } from 'solid-js';
import { call } from '../api/call.ts';
import { signedIn } from '../session/session.ts';
import { readTeam, type TeamView } from './team-view.ts';

/** One's own keys while open: in the memory of this page, and gone when it is left. */
const [me, setMe] = createSignal<MemberKey | null>(null);

export { me as myKey };

/** WebCrypto is there only over HTTPS or on the machine itself. */
export function canHaveKeys(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** Makes one's keys; they must be admitted before they open anything. */
export async function makeMyKey(phrase: string): Promise<void> {
  const { key, locked } = await makeMemberKey(signedIn()!.id, phrase);
  await call('putMemberKey', { body: { card: key.card, locked } });
  setMe(key);
}

/** @throws SealBroken when the phrase is wrong, or the server shows keys that are not one's own */
export async function unlockMyKey({ keys }: TeamView, phrase: string): Promise<void> {
  const { card, locked } = keys.mine!;
  setMe(await openMemberKey({ ...card, userId: signedIn()!.id }, locked, phrase));
}

/** The team's secrets by generation. @throws SealBroken notMember while one is not admitted */
export async function teamSecrets(
  { keys, team }: TeamView,
  key: MemberKey,
): Promise<readonly Bytes[]> {
  return team === null ? [] : openTeamKeys(team, key, keys);
}

/** All that a coordinator's act is made from, read and proved anew. */
export async function coordinating(): Promise<Coordinating> {
  const view = await readTeam();
  const key = me();
  if (view.team === null || key === null) throw new Error('there is nothing to coordinate yet');
  const secrets = await teamSecrets(view, key);
  return { me: key, lines: view.keys.lines as readonly KeyLine[], team: view.team, secrets };
}
