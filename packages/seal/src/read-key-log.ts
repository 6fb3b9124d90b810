import { type KeyLine, lineHash, lineText } from './key-log.ts';
import type { MemberCard } from './member-key.ts';
import { SealBroken } from './seal-broken.ts';
import { isSignedBy } from './signature.ts';

/** What a client remembers of the log it last believed, outside the server's reach. */
export interface Pin {
  readonly teamId: string;
  /** Lines that were in force. */
  readonly length: number;
  /** Hash of the last of them. */
  readonly head: string;
}

export interface Member {
  readonly card: MemberCard;
  readonly isCoordinator: boolean;
}

/** The team as its log tells it. */
export interface Team {
  /** Hash of the first line. */
  readonly teamId: string;
  readonly members: ReadonlyMap<string, Member>;
  /** Open halves by generation; the last is in use. */
  readonly boxes: readonly string[];
  /** Lines in force. */
  readonly length: number;
  readonly head: string;
  /** A last line that lacks signatures; it counts for nothing yet. */
  readonly waiting: KeyLine | null;
}

/** From three coordinators on, one alone changes nothing. */
const MANY_COORDINATORS = 3;

/** How many coordinators must sign the next line. */
export function signaturesNeeded(team: Pick<Team, 'members'> | null): number {
  const coordinators = [...(team?.members.values() ?? [])].filter((m) => m.isCoordinator).length;
  return coordinators >= MANY_COORDINATORS ? 2 : 1;
}

/**
 * Reads the log from its first line and holds it against what this client
 * remembers. Null for an empty log where nothing was remembered.
 *
 * @throws SealBroken logBroken, notSigned, notCoordinator, notMember; otherTeam, logRolledBack or
 *   logForked when it is not a continuation of the remembered one
 */
export async function readKeyLog(lines: readonly KeyLine[], pin: Pin | null): Promise<Team | null> {
  let team: Team | null = null;
  for (const [index, line] of lines.entries()) {
    const head = team?.head ?? '';
    if (line.index !== index || line.previous !== head) throw new SealBroken('logBroken');
    const hash = await lineHash(line);
    const isWaiting = !(await isInForce(line, team));
    if (isWaiting) {
      if (index === 0 || index !== lines.length - 1) throw new SealBroken('notSigned');
      team = { ...team!, waiting: line };
      break;
    }
    team = follow(team, line, hash);
    if (pin !== null) holdAgainst(pin, team, index);
  }
  if (pin !== null && (team === null || team.length < pin.length))
    throw new SealBroken('logRolledBack');
  return team;
}

function holdAgainst(pin: Pin, team: Team, index: number): void {
  if (team.teamId !== pin.teamId) throw new SealBroken('otherTeam');
  if (index + 1 === pin.length && team.head !== pin.head) throw new SealBroken('logForked');
}

export function pinOf({ teamId, length, head }: Team): Pin {
  return { teamId, length, head };
}

/** True with enough valid signatures of different coordinators. @throws SealBroken for any that is not one */
async function isInForce(line: KeyLine, team: Team | null): Promise<boolean> {
  const text = lineText(line);
  const signers = new Set<string>();
  for (const { userId, signature } of line.signatures) {
    const signing = signingKeyOf(userId, line, team);
    if (!(await isSignedBy(signing, text, signature))) throw new SealBroken('notSigned');
    signers.add(userId);
  }
  if (signers.size === 0) throw new SealBroken('notSigned');
  return signers.size >= signaturesNeeded(team);
}

function signingKeyOf(userId: string, { act }: KeyLine, team: Team | null): string {
  if (team === null) {
    // Nobody was there before the founder: the first line vouches for itself, and is what is pinned.
    if (act.what !== 'found' || act.card.userId !== userId) throw new SealBroken('notCoordinator');
    return act.card.signing;
  }
  const member = team.members.get(userId);
  if (member === undefined || !member.isCoordinator) throw new SealBroken('notCoordinator');
  return member.card.signing;
}

function follow(team: Team | null, { act }: KeyLine, head: string): Team {
  if (act.what === 'found') {
    if (team !== null) throw new SealBroken('logBroken');
    const members = new Map([[act.card.userId, { card: act.card, isCoordinator: true }]]);
    return { teamId: head, members, boxes: [act.box], length: 1, head, waiting: null };
  }
  if (team === null) throw new SealBroken('logBroken');
  const members = new Map(team.members);
  const boxes = [...team.boxes];
  if (act.what === 'admit') {
    members.set(act.card.userId, { card: act.card, isCoordinator: act.isCoordinator });
  } else {
    for (const userId of act.without) {
      if (!members.delete(userId)) throw new SealBroken('notMember');
    }
    // An open half used before would bring back a key that somebody took along.
    if (boxes.includes(act.box)) throw new SealBroken('logBroken');
    boxes.push(act.box);
  }
  if (![...members.values()].some((member) => member.isCoordinator))
    throw new SealBroken('logBroken');
  return { ...team, members, boxes, length: team.length + 1, head };
}
