import type { FilingId, InquiryId, UserId } from '@sila/domain';
import type { KeyLogLine } from '../sealing.ts';

/** A text in both languages of the first screen. */
export interface InBothLanguages {
  readonly ar: string;
  readonly en: string;
}

/** What the organisation says of itself to everybody. */
export interface FaceWords {
  readonly name: InBothLanguages;
  /** What it does, for whom, and that it never asks for money. */
  readonly about: InBothLanguages;
  /** How and when its own people are reached: an office, a telephone of the organisation. */
  readonly reach: InBothLanguages;
}

/** A version of the words, and whether the page is open to strangers with them. */
export interface StoredFace {
  readonly words: FaceWords;
  readonly isOpen: boolean;
  readonly by: string;
  readonly at: string;
}

/** An inquiry as it is kept: what it says can be read only with the organisation's key. */
export interface SealedInquiry {
  readonly id: InquiryId;
  readonly sealed: Uint8Array;
  readonly at: string;
}

/** A filing as it comes: its mailbox is found by the hash of a token, and nothing in it can be read. */
export interface NewFiling {
  readonly id: FilingId;
  readonly tokenHash: string;
  /** The open half of the mailbox. */
  readonly box: string;
  readonly keepsake: string;
  readonly generation: number;
  readonly sealed: string;
  readonly at: string;
}

/** A letter as the family's own device opens it. */
export interface LetterForFamily {
  readonly id: string;
  readonly at: string;
  readonly isOfficial: boolean;
  readonly sealed: string;
}

/** A letter as it is kept: one copy for each side, each sealed for that side alone. */
export interface NewLetter {
  readonly id: string;
  readonly at: string;
  /** Of the team's key that `forTeam` is sealed for. */
  readonly generation: number;
  readonly forTeam: string;
  readonly forFamily: string;
}

/**
 * All that an answer to a stranger may be drawn from. An operation of the
 * public face is given this and nothing else of the registry, so none can be
 * written that tells who is on a list, not even by how long it takes.
 */
export interface PublicFace {
  /** The words that are shown now; null while the page is not open. */
  shown(): Promise<FaceWords | null>;
  /** True when the page was ever open: mailboxes outlast its closing. */
  wasOpen(): Promise<boolean>;
  /** The log of the team's keys, a line that waits for a signature included. */
  keyLines(): Promise<KeyLogLine[]>;
  /** False when that puzzle was spent. */
  spend(puzzle: SpentPuzzle, at: string): Promise<boolean>;
  file(filing: NewFiling): Promise<void>;
  mailbox(
    tokenHash: string,
  ): Promise<{ id: FilingId; keepsake: string; closedAt: string | null } | null>;
  /** Newest first, those before an instant. */
  letters(
    tokenHash: string,
    page: { before: string | null; limit: number },
  ): Promise<LetterForFamily[]>;
  /** Keeps a family's letter; sent twice it is kept once. */
  keepLetter(tokenHash: string, letter: NewLetter): Promise<void>;
}

export interface SpentPuzzle {
  readonly hash: string;
  readonly expiresAt: string;
}

export const INQUIRY_OUTCOMES = ['waiting', 'takenUp', 'setAside'] as const;
export type InquiryOutcome = (typeof INQUIRY_OUTCOMES)[number];

/** How an inquiry stands: the latest word of a named person on it, or that it waits. */
export interface InquiryStanding {
  readonly outcome: InquiryOutcome;
  readonly note: string;
  readonly by: string | null;
  readonly at: string | null;
}

/** The same page from inside: its words, and what strangers left there. */
export interface PublicDesk {
  face(): Promise<StoredFace | null>;
  changeFace(face: { words: FaceWords; isOpen: boolean; by: UserId; at: string }): Promise<void>;
  /** Those that wait first, then the newest. */
  inquiries(limit: number): Promise<{ id: InquiryId; at: string; standing: InquiryStanding }[]>;
  find(id: InquiryId): Promise<(SealedInquiry & { standing: InquiryStanding }) | null>;
  note(word: {
    id: InquiryId;
    outcome: InquiryOutcome;
    note: string;
    by: UserId;
    at: string;
  }): Promise<void>;
}
