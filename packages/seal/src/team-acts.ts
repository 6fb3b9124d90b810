import { newBoxPair } from './box.ts';
import type { Bytes } from './bytes.ts';
import { type KeyAct, type KeyLine, writeLine } from './key-log.ts';
import type { MemberCard, MemberKey } from './member-key.ts';
import { readKeyLog, type Team } from './read-key-log.ts';
import { linkTeamKey, shareTeamKey, type TeamLink, type TeamShare } from './team-key.ts';

/** What a coordinator's client sends: the signed line, and the team's secret for those it is for. */
export interface TeamChange {
  readonly line: KeyLine;
  readonly shares: readonly TeamShare[];
  readonly links: readonly TeamLink[];
}

/** A coordinator at work: the log as it stands, and the team's secrets by generation. */
export interface Coordinating {
  readonly me: MemberKey;
  readonly lines: readonly KeyLine[];
  readonly team: Team;
  readonly secrets: readonly Bytes[];
}

/** Founds a team of one. */
export async function foundTeam(me: MemberKey): Promise<TeamChange> {
  const box = await newBoxPair();
  const line = await writeLine(null, { what: 'found', card: me.card, box: box.open }, me);
  const share = await shareTeamKey({ boxes: [box.open] }, box.secret, me.card);
  return { line, shares: [share], links: [] };
}

/** Lets somebody in, or makes a member a coordinator: the fingerprint was compared by voice before. */
export async function admitMember(
  at: Coordinating,
  card: MemberCard,
  isCoordinator: boolean,
): Promise<TeamChange> {
  const line = await nextLine(at, { what: 'admit', card, isCoordinator });
  const share = await shareTeamKey(at.team, at.secrets.at(-1)!, card);
  return { line, shares: [share], links: [] };
}

/** A new key for the team, when somebody leaves or a key may be known: those in `without` get none. */
export async function renewTeam(at: Coordinating, without: readonly string[]): Promise<TeamChange> {
  const box = await newBoxPair();
  const line = await nextLine(at, { what: 'renew', box: box.open, without });
  const boxes = [...at.team.boxes, box.open];
  const staying = [...at.team.members.values()].filter(
    ({ card }) => !without.includes(card.userId),
  );
  const shares = await Promise.all(
    staying.map(({ card }) => shareTeamKey({ boxes }, box.secret, card)),
  );
  const generation = at.team.boxes.length - 1;
  const link = await linkTeamKey(generation, at.secrets[generation]!, box.open);
  return { line, shares, links: [link] };
}

/** Written and read once before it is sent: what nobody would believe is not signed. */
async function nextLine({ me, lines, team }: Coordinating, act: KeyAct): Promise<KeyLine> {
  const standing = lines.slice(0, team.length);
  const line = await writeLine(standing.at(-1) ?? null, act, me);
  await readKeyLog([...standing, line], null);
  return line;
}
