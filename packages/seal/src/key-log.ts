import { sha256, toBytes } from './bytes.ts';
import type { MemberCard, MemberKey } from './member-key.ts';
import { sign } from './signature.ts';

/** What a line of the log does. */
export type KeyAct =
  /** The first line: who founds the team, and the team's first open half. */
  | { readonly what: 'found'; readonly card: MemberCard; readonly box: string }
  | { readonly what: 'admit'; readonly card: MemberCard; readonly isCoordinator: boolean }
  /** A new key for the team; those in `without` get none and are members no longer. */
  | { readonly what: 'renew'; readonly box: string; readonly without: readonly string[] };

/**
 * One line of the log in which a team's keys stand: chained to the line before
 * by its hash and signed by coordinators. Everybody's client reads it from the
 * beginning and believes nothing else about whose keys are whose.
 */
export interface KeyLine {
  /** From 0. */
  readonly index: number;
  /** Hash of the line before; empty in the first. */
  readonly previous: string;
  readonly act: KeyAct;
  readonly signatures: readonly { readonly userId: string; readonly signature: string }[];
}

/** The text that is signed and hashed: fixed order, nothing left out, signatures apart. */
export function lineText({ index, previous, act }: Omit<KeyLine, 'signatures'>): string {
  const head = ['sila key line', index, previous, act.what];
  switch (act.what) {
    case 'found':
      return JSON.stringify([...head, ...cardText(act.card), act.box]);
    case 'admit':
      return JSON.stringify([...head, ...cardText(act.card), act.isCoordinator]);
    case 'renew':
      return JSON.stringify([...head, act.box, [...act.without]]);
  }
}

function cardText({ userId, box, signing }: MemberCard): string[] {
  return [userId, box, signing];
}

export async function lineHash(line: Omit<KeyLine, 'signatures'>): Promise<string> {
  return sha256(toBytes(lineText(line)));
}

/** Writes the line that follows `last` (none: the first), signed by `by`. */
export async function writeLine(
  last: KeyLine | null,
  act: KeyAct,
  by: MemberKey,
): Promise<KeyLine> {
  const index = last === null ? 0 : last.index + 1;
  const previous = last === null ? '' : await lineHash(last);
  return signLine({ index, previous, act, signatures: [] }, by);
}

/** Adds a coordinator's signature to a line that waits for it. */
export async function signLine(line: KeyLine, by: MemberKey): Promise<KeyLine> {
  const signature = await sign(by.signingSecret, lineText(line));
  const others = line.signatures.filter(({ userId }) => userId !== by.card.userId);
  return { ...line, signatures: [...others, { userId: by.card.userId, signature }] };
}
