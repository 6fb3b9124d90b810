import type { InquiryId, UserId } from '@sila/domain';

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

/**
 * All that an answer to a stranger may be drawn from. An operation of the
 * public face is given this and nothing else of the registry, so none can be
 * written that tells who is on a list, not even by how long it takes.
 */
export interface PublicFace {
  /** The words that are shown now; null while the page is not open. */
  shown(): Promise<FaceWords | null>;
  /** Keeps an inquiry with the puzzle that paid for it; false when that puzzle was spent. */
  keep(inquiry: SealedInquiry, puzzle: SpentPuzzle): Promise<boolean>;
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
