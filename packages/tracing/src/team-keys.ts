import type { UserId } from '@sila/domain';
import type { KeyCard, KeyLogLine, LockedKeys } from './sealing.ts';

/** A member's keys as the server keeps them: it can read the card, and open nothing. */
export interface MemberKeys {
  readonly userId: UserId;
  readonly name: string;
  readonly card: KeyCard;
  readonly locked: LockedKeys;
}

/** The team's secret, sealed for one member. */
export interface TeamShareRow {
  readonly generation: number;
  readonly userId: UserId;
  readonly sealed: string;
}

/** An older secret, sealed for the generation after it. */
export interface TeamLinkRow {
  readonly generation: number;
  readonly sealed: string;
}

/** The keys of the team and its members. */
export interface TeamKeys {
  members(): Promise<MemberKeys[]>;
  putMember(
    userId: UserId,
    keys: { readonly card: KeyCard; readonly locked: LockedKeys; readonly at: string },
  ): Promise<void>;
  /** The whole log, in order. */
  lines(): Promise<KeyLogLine[]>;
  /** False when another line took its place meanwhile. */
  addLine(
    line: KeyLogLine,
    written: { readonly by: UserId; readonly at: string },
  ): Promise<boolean>;
  replaceLine(line: KeyLogLine): Promise<void>;
  dropLine(index: number): Promise<void>;
  sharesOf(userId: UserId): Promise<TeamShareRow[]>;
  addShares(shares: readonly TeamShareRow[]): Promise<void>;
  links(): Promise<TeamLinkRow[]>;
  addLinks(links: readonly TeamLinkRow[]): Promise<void>;
}
