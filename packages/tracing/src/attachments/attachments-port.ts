import type {
  AttachmentForm,
  AttachmentId,
  AttachmentKind,
  AttachmentPlace,
  ListId,
  RecordId,
  RecordKind,
  RequestId,
  UserId,
} from '@sila/domain';

/** Whose key holds the key of a file. */
export type AttachmentOwner =
  | { readonly request: RequestId; readonly held: Uint8Array }
  | { readonly list: ListId; readonly held: Uint8Array };

export interface Removal {
  readonly id: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A file as it is stored, without its bytes. */
export interface StoredAttachment {
  readonly id: AttachmentId;
  readonly place: AttachmentPlace;
  /** Everything that the file tells of: request, records, list. For the audit. */
  readonly about: readonly string[];
  readonly kind: AttachmentKind;
  readonly form: AttachmentForm;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
  /** Null once it was destroyed, or where the reader's roles don't see what it shows. */
  readonly key: {
    readonly held: Uint8Array;
    readonly owner: AttachmentOwner;
    /** A keyed hash by which the very same file is known again. */
    readonly mark: string;
  } | null;
  readonly sealed: Uint8Array;
  /** What stands against it; it can be brought back until it is erased. */
  readonly removal: Removal | null;
  /** True where it is there and the reader's roles don't see what it shows. */
  readonly isHidden: boolean;
}

export interface Attachments {
  /** Held to the end of the transaction: files of one place are added one after another. */
  lock(place: AttachmentPlace): Promise<void>;
  /** True where what files of this place belong to is in reach. */
  isInReach(place: AttachmentPlace): Promise<boolean>;
  /** True for an id that somebody uses, in sight or not. */
  isUsed(id: AttachmentId): Promise<boolean>;
  add(
    attachment: Omit<StoredAttachment, 'about' | 'by' | 'key' | 'removal' | 'isHidden'> & {
      readonly by: UserId;
      readonly held: Uint8Array;
      readonly mark: string;
      readonly pieces: readonly Uint8Array[];
    },
  ): Promise<void>;
  find(id: AttachmentId): Promise<StoredAttachment | null>;
  /** Oldest first; of a typed row with those of the rows that it was typed in place of. */
  at(place: AttachmentPlace): Promise<StoredAttachment[]>;
  /** As they are sealed, in order. */
  pieces(id: AttachmentId): Promise<Uint8Array[]>;
  addedSince(by: UserId, since: string): Promise<{ files: number; bytes: number }>;
  /** Whose key holds those of a place, made where there is none yet; null for a place out of reach or erased. */
  owner(
    place: AttachmentPlace,
    newListKey: (id: ListId) => Uint8Array,
  ): Promise<AttachmentOwner | null>;
  /** False when it is taken out already. */
  remove(
    id: AttachmentId,
    removal: Omit<Removal, 'by'> & { readonly by: UserId },
  ): Promise<boolean>;
  /** False when nothing stands against it. */
  bringBack(id: AttachmentId, by: UserId, at: string): Promise<boolean>;
}

/** A row that was typed from a page, as it stands now. */
export interface PageRow {
  readonly number: number;
  readonly recordId: RecordId;
}

/** Pages of registers that rows are typed from. */
export interface Pages {
  /** Newest first, those taken out left aside. */
  ofKind(kind: string, limit: number): Promise<StoredPage[]>;
  find(id: AttachmentId): Promise<StoredPage | null>;
  /** Which numbers are typed; rows that were struck out left aside, corrected ones by what stands. */
  rows(id: AttachmentId): Promise<PageRow[]>;
  say(id: AttachmentId, said: { rows: number; by: UserId; at: string }): Promise<void>;
  tie(id: AttachmentId, row: PageRow): Promise<void>;
}

/** What a page is a page of. */
export interface StoredPage {
  readonly attachment: StoredAttachment;
  readonly register: string;
  readonly kind: RecordKind;
  readonly day: string;
  /** How many rows it is said to have; null while nobody said. */
  readonly rows: number | null;
  /** How many of them are typed. */
  readonly typed: number;
}
