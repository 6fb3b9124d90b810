import { isPair, openBox, sealBox } from './box.ts';
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import type { MemberCard, MemberKey } from './member-key.ts';
import type { Team } from './read-key-log.ts';
import { SealBroken } from './seal-broken.ts';

/** The team's secret of one generation, sealed for one member. */
export interface TeamShare {
  /** From 0, the place of its open half in the team's log. */
  readonly generation: number;
  readonly userId: string;
  /** Base64. */
  readonly sealed: string;
}

/** The secret of an earlier generation, sealed for the generation after it: who holds the newest opens all. */
export interface TeamLink {
  readonly generation: number;
  /** Base64. */
  readonly sealed: string;
}

/** The team's secrets by generation, as openTeamKeys gives them. */
export interface TeamOpener {
  readonly secrets: readonly Bytes[];
}

/** What binds a share: the very key it opens, and for whom. */
export async function shareTeamKey(
  team: Pick<Team, 'boxes'>,
  secret: Bytes,
  card: MemberCard,
): Promise<TeamShare> {
  const generation = team.boxes.length - 1;
  const about = aboutShare(team.boxes[generation]!, generation, card.userId);
  const sealed = toBase64(await sealBox(card.box, secret, about));
  return { generation, userId: card.userId, sealed };
}

/** Seals the secret of `generation` for the next one. @param nextBox open half of the next generation */
export async function linkTeamKey(
  generation: number,
  secret: Bytes,
  nextBox: string,
): Promise<TeamLink> {
  const sealed = await sealBox(nextBox, secret, aboutLink(nextBox, generation));
  return { generation, sealed: toBase64(sealed) };
}

/**
 * The team's secrets of every generation, newest from the member's own share
 * and the older ones through their links. Each is held against the open half
 * that coordinators signed, so that no server can slip in a key of its own.
 *
 * @throws SealBroken notMember, wrongKey, notOpened
 */
export async function openTeamKeys(
  team: Team,
  me: MemberKey,
  { shares, links }: { readonly shares: readonly TeamShare[]; readonly links: readonly TeamLink[] },
): Promise<readonly Bytes[]> {
  const { userId } = me.card;
  const standing = team.members.get(userId)?.card;
  if (standing?.box !== me.card.box || standing.signing !== me.card.signing)
    throw new SealBroken('notMember');
  const newest = team.boxes.length - 1;
  const share = shares.find((one) => one.generation === newest && one.userId === userId);
  if (share === undefined) throw new SealBroken('notMember');
  const about = aboutShare(team.boxes[newest]!, newest, userId);
  const secrets: Bytes[] = [];
  secrets[newest] = await openBox(me.boxSecret, fromBase64(share.sealed), about);
  await assertPair(team.boxes[newest]!, secrets[newest]);
  for (let generation = newest - 1; generation >= 0; generation--) {
    const link = links.find((one) => one.generation === generation);
    if (link === undefined) throw new SealBroken('wrongKey');
    const next = generation + 1;
    const sealed = fromBase64(link.sealed);
    secrets[generation] = await openBox(
      secrets[next]!,
      sealed,
      aboutLink(team.boxes[next]!, generation),
    );
    await assertPair(team.boxes[generation]!, secrets[generation]!);
  }
  return secrets;
}

async function assertPair(box: string, secret: Bytes): Promise<void> {
  if (!(await isPair(box, secret))) throw new SealBroken('wrongKey');
}

function aboutShare(box: string, generation: number, userId: string): string {
  return `sila team share|${generation}|${box}|${userId}`;
}

function aboutLink(nextBox: string, generation: number): string {
  return `sila team link|${generation}|${nextBox}`;
}
