import type { FilingId, UserId } from '@sila/domain';
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
  readonly standing: FilingStanding;
  /** When each side last wrote; null where it never did. */
  readonly familyWroteAt: string | null;
  readonly teamWroteAt: string | null;
}

export type StoredFiling = Omit<NewFiling, 'tokenHash' | 'keepsake'> & {
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
  /** Those that wait first, then those where the family wrote last, then the newest. */
  list(limit: number): Promise<FilingLine[]>;
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
  /** Puts an official letter into the mailbox; sent twice it is kept once. */
  send(id: FilingId, letter: NewLetter & { by: UserId }): Promise<void>;
}
