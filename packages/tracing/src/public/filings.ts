import type { FilingId, RequestId, UserId } from '@sila/domain';
import type { NewFiling, NewLetter } from './public-face.ts';

export const FILING_OUTCOMES = ['waiting', 'accepted', 'closed', 'junk'] as const;
export type FilingOutcome = (typeof FILING_OUTCOMES)[number];

/** How a filing stands: the latest word of a named person on it, or that it waits. */
export interface FilingStanding {
  readonly outcome: FilingOutcome;
  readonly note: string;
  readonly by: string | null;
  readonly at: string | null;
}

export interface FilingLine {
  readonly id: FilingId;
  readonly at: string;
  /** Null until it was accepted. */
  readonly requestId: RequestId | null;
  readonly standing: FilingStanding;
  /** When each side last wrote; null where it never did. */
  readonly familyWroteAt: string | null;
  readonly teamWroteAt: string | null;
}

export type StoredFiling = Omit<NewFiling, 'tokenHash' | 'keepsake'> & {
  readonly requestId: RequestId | null;
  readonly standing: FilingStanding;
};

/** A letter as a member's client opens it. */
export interface LetterForTeam {
  readonly id: string;
  readonly at: string;
  /** Who wrote it here; null for the family's own. */
  readonly by: string | null;
  readonly generation: number;
  readonly sealed: string;
}

/** The desk of what families filed, and their mailboxes from inside. */
export interface Filings {
  /** Of one request or of all in reach: those that wait first, then those where the family wrote last, then the newest. */
  list(asked: { of: RequestId | null; limit: number }): Promise<FilingLine[]>;
  find(id: FilingId): Promise<StoredFiling | null>;
  /** Oldest first. */
  letters(id: FilingId): Promise<LetterForTeam[]>;
  note(word: {
    id: FilingId;
    outcome: FilingOutcome;
    note: string;
    by: UserId;
    at: string;
  }): Promise<void>;
  /** Ties its mailbox to a request; false when it is tied to another. */
  tie(tie: { id: FilingId; requestId: RequestId; by: UserId; at: string }): Promise<boolean>;
  /** Puts an official letter into the mailbox; sent twice it is kept once. */
  send(id: FilingId, letter: NewLetter & { by: UserId }): Promise<void>;
}
