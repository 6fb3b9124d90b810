import type { ListId, RecordId, UserId } from '@sila/domain';
import type { Approval, ApprovedAct } from './approval.ts';
import type { Emergency } from './emergency.ts';
import type { Grant, ShownGrant } from './grant.ts';

/** Who may see what, for what purpose and until when; given and taken back, never changed. */
export interface Grants {
  find(id: string): Promise<Grant | null>;
  ofUser(userId: UserId): Promise<Grant[]>;
  /** Newest first, those that hold before those that don't; of one account or of all. */
  shown(asked: { userId: UserId | null; at: string }): Promise<ShownGrant[]>;
  give(grant: Omit<Grant, 'takenBackAt'>): Promise<void>;
  takeBack(id: string, by: { by: UserId; at: string }): Promise<void>;
}

/** What one person proposed and another has to approve. */
export interface Approvals {
  find(id: string): Promise<Approval | null>;
  /** As `find`, held to the end of the transaction: of two answers one is the first. */
  lock(id: string): Promise<Approval | null>;
  /** Newest first. */
  latest(): Promise<Approval[]>;
  propose(
    approval: Pick<Approval, 'id' | 'act' | 'proposal' | 'hash' | 'at' | 'expiresAt'> & {
      by: UserId;
    },
  ): Promise<void>;
  answer(
    id: string,
    answer: { by: UserId; at: string; verdict: 'approved' | 'refused' },
  ): Promise<void>;
  use(id: string, at: string): Promise<void>;
  /** How many of these acts others proposed and nobody answered in time so far. */
  waitingFor(asked: { id: UserId; acts: readonly ApprovedAct[]; at: string }): Promise<number>;
}

/** Exports that were approved and begun, and how far each has come. */
export interface Exports {
  begin(approvalId: string, lists: readonly ListId[]): Promise<void>;
  /** Ids that come next, each given once; none for an export that was never begun. */
  next(approvalId: string, limit: number): Promise<RecordId[]>;
}

/** Persons opened without a grant, and what followed. */
export interface Emergencies {
  add(
    emergency: Pick<Emergency, 'id' | 'recordId' | 'reason' | 'at' | 'endsAt' | 'reviewBy'> & {
      by: UserId;
    },
  ): Promise<void>;
  /** Records that are open to this account at this moment. */
  openTo(userId: UserId, at: string): Promise<RecordId[]>;
  lock(id: string): Promise<Emergency | null>;
  /** What waits for a review first, then newest first. */
  latest(): Promise<Emergency[]>;
  review(
    id: string,
    review: { by: UserId; at: string; verdict: string; note: string },
  ): Promise<void>;
  /** Those that should have been reviewed by now, and whose account is not shut because of it. */
  overdue(at: string): Promise<string[]>;
  /** Shuts the accounts that broke the glass, and ends their sessions. */
  suspend(ids: readonly string[], at: string): Promise<void>;
  /** Opens the account again that was shut because of this one. */
  lift(id: string, at: string): Promise<void>;
  isSuspended(userId: UserId): Promise<boolean>;
}

/** What somebody is told of at once: broken glass, accounts recovered, planted records opened. */
export const ALERT_KINDS = ['emergency', 'recovery', 'honey'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Who was told of what, inside Sila. */
export interface Alerts {
  add(
    userIds: readonly UserId[],
    alert: { about: string; at: string; kind: AlertKind },
  ): Promise<void>;
  see(userId: UserId, seen: { at: string; kind: AlertKind }): Promise<void>;
  unseen(userId: UserId): Promise<Readonly<Record<AlertKind, number>>>;
}

/** What is stored about who may see what. */
export interface AccessRegistry {
  readonly grants: Grants;
  readonly approvals: Approvals;
  readonly exports: Exports;
  readonly emergencies: Emergencies;
  readonly alerts: Alerts;
}
