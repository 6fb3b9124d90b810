import type { DeliveryId, SplitCells } from '@sila/domain';

/** The team's open half in use: whoever has it can seal for the team. */
export interface TeamBox {
  readonly generation: number;
  /** Base64. */
  readonly box: string;
}

/** What a content key is bound to. */
export interface KeyPlace {
  /** Its own id. */
  readonly id: string;
  /** Of the delivered file. */
  readonly sha256: string;
}

/** The key of one delivery, as it is stored. */
export interface ContentKey extends KeyPlace {
  readonly deliveryId: DeliveryId;
  /** Null while there is no team. */
  readonly generation: number | null;
  /** Sealed for the team, base64. */
  readonly sealed: string | null;
  /** Sealed with the organisation's key, for as long as the server must read; null once it let go. */
  readonly held: Uint8Array | null;
}

/** The sealed cells of one row, as stored; each destroyed by destroying its key. */
export interface SealedCells {
  readonly row: number;
  readonly keyId: string;
  /** Columns that hold something, from 1. */
  readonly columns: readonly number[];
  readonly key: string;
  readonly body: string;
}

/** The open halves of a member's keys. */
export interface KeyCard {
  readonly userId: string;
  readonly box: string;
  readonly signing: string;
}

/** A member's secrets, locked by a phrase that the server never has. */
export interface LockedKeys {
  readonly kdf: string;
  readonly rounds: number;
  readonly salt: string;
  readonly body: string;
}

export type KeyLogAct =
  | { readonly what: 'found'; readonly card: KeyCard; readonly box: string }
  | { readonly what: 'admit'; readonly card: KeyCard; readonly isCoordinator: boolean }
  | { readonly what: 'renew'; readonly box: string; readonly without: readonly string[] };

/** A line of the log of the team's keys, as clients write and sign it. */
export interface KeyLogLine {
  readonly index: number;
  readonly previous: string;
  readonly act: KeyLogAct;
  readonly signatures: readonly { readonly userId: string; readonly signature: string }[];
}

/** What the log says, as the server reads it. */
export interface TeamStanding {
  readonly box: TeamBox;
  readonly members: readonly { readonly userId: string; readonly isCoordinator: boolean }[];
  /** True while the last line lacks signatures. */
  readonly isWaiting: boolean;
}

/** A key that the server holds: its id, and itself sealed with the organisation's key. */
export interface HeldKey {
  readonly id: string;
  readonly held: Uint8Array;
}

/** Seals at the server's edge, by the very code that clients seal with. */
export interface Sealing {
  newKey(place: KeyPlace, to: TeamBox | null): Promise<Omit<ContentKey, 'deliveryId'> & HeldKey>;
  /** Seals a held key for the team. */
  forTeam(key: HeldKey, place: KeyPlace, to: TeamBox): Promise<string>;
  sealFile(key: HeldKey, bytes: Uint8Array): Promise<Uint8Array>;
  openFile(key: HeldKey, sealed: Uint8Array): Promise<Uint8Array>;
  sealRows(key: HeldKey, rows: readonly SplitCells[]): Promise<SealedCells[]>;
  /** Null for an empty log; 'refused' when its lines don't hold together or are signed by nobody who may. */
  readTeam(lines: readonly KeyLogLine[]): Promise<TeamStanding | null | 'refused'>;
}
