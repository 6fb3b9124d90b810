import type {
  AttachmentForm,
  ListId,
  MatchId,
  MatchState,
  Problem,
  RecordId,
  RecordKind,
  Result,
  UserId,
} from '@sila/domain';
import type { Reach } from './access/evaluate.ts';
import type { ShredLedger } from './erasure/erasures.ts';
import type { TraitIndex } from './link/candidates/trait-index.ts';
import type { Passkeys } from './passkey.ts';
import type { Registry } from './registry.ts';
import type { Sealing } from './sealing.ts';
import type { DeliveredRow, FileFormat } from './stored.ts';

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export interface Randomness {
  bytes(count: number): Uint8Array;
}

/** What must never be written by hand: hashing of passwords, tokens and bytes. */
export interface Secrets {
  hashPassword(password: string): Promise<string>;
  /** Takes as long for an unknown login (`hash` null) as for a wrong password. */
  passwordMatches(hash: string | null, password: string): Promise<boolean>;
  /** SHA-256 as lower-case hexadecimal. */
  sha256(bytes: Uint8Array | string): string;
  /** A keyed hash: the same text gives the same, and without the organisation's key nothing can be tried out. */
  mac(text: string): string;
  /** Seals a field with the organisation's key. @param about the row and field it is bound to */
  seal(text: string, about: string): Uint8Array;
  /** Opens it again; throws when it was changed or belongs elsewhere. */
  open(sealed: Uint8Array, about: string): string;
  /** The same for what is no text. */
  sealBytes(bytes: Uint8Array, about: string): Uint8Array;
  openBytes(sealed: Uint8Array, about: string): Uint8Array;
  /** A key for one thing, sealed with the organisation's key; destroyed, the thing is erased. */
  newKey(about: string): Uint8Array;
  /** Seals, opens and holds with such a key, as this does with the organisation's. */
  under(held: Uint8Array, about: string): HeldSecrets;
  /** A new secret for an authenticator app, and the address that a picture for its camera holds. */
  newFactor(login: string): { secret: string; address: string };
  /** Number of the time step a code belongs to; null when it is wrong at this time (milliseconds). */
  codeStep(secret: string, code: string, now: number): Promise<number | null>;
}

/** What one key does for one thing. */
export type HeldSecrets = Pick<
  Secrets,
  'seal' | 'open' | 'sealBytes' | 'openBytes' | 'newKey' | 'under'
>;

/** Reads delivered files of any format. Each throws UnreadableFile when the whole file can't be read. */
export interface Files {
  detect(bytes: Uint8Array, fileName: string): Promise<FileFormat>;
  header(bytes: Uint8Array, format: FileFormat): Promise<(string | null)[]>;
  rows(bytes: Uint8Array, format: FileFormat): AsyncIterable<DeliveredRow>;
  /** The rows of a file whose sealed cells a client took out: what is left of it, as JSON lines. */
  openRows(bytes: Uint8Array): Iterable<DeliveredRow>;
  /** What is kept of a picture or a document: without anything that it carried unseen. */
  clean(bytes: Uint8Array): Result<CleanFile, Problem>;
}

export interface CleanFile {
  readonly form: AttachmentForm;
  readonly bytes: Uint8Array;
  /** Null for what is no picture. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** The names of all records, kept in memory beside the database: a cache, never a truth. */
export interface NameSearch {
  /** Best first; `name` is the name that was found, as stated. */
  search(query: string, top: number): { recordId: RecordId; name: string; score: number }[];
}

/** Work that a stranger's device does before it may ask: dear only to who asks very often. */
export interface Puzzles {
  /** A fresh puzzle in text, good for some minutes. */
  make(): Promise<string>;
  /** What marks a solved puzzle as spent; null when it is not solved, not ours or out of time. */
  check(solved: string): Promise<{ readonly hash: string; readonly expiresAt: string } | null>;
}

/** How fast a job is going, measured by the one who runs it. */
export interface Pace {
  /** Null when that job is not at work in this process. */
  of(jobId: string): JobProgress | null;
}

export interface JobProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
  /** Per second over the last few seconds. */
  readonly rate: number;
  readonly secondsLeft: number | null;
}

/** A file of the invented example, ready to be received. */
export interface ExampleDelivery {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly source: {
    readonly name: string;
    readonly kind: RecordKind;
    readonly onePerPerson: boolean;
  };
  readonly listDate: string | null;
}

/** What happens outside once a transaction has committed, and only then. */
export type Effect =
  | {
      readonly what: 'matchChanged';
      readonly matchId: MatchId;
      readonly state: MatchState;
      readonly version: number;
      readonly by: string;
    }
  | { readonly what: 'matchOpened'; readonly matchId: MatchId; readonly by: string }
  | { readonly what: 'listChanged'; readonly listId: ListId }
  | { readonly what: 'linkRunChanged' }
  /** Something waits for somebody that they should be told of at once. */
  | { readonly what: 'alerted' }
  | {
      readonly what: 'namesAdded';
      readonly names: readonly { id: RecordId; names: readonly string[] }[];
    }
  | { readonly what: 'recordErased'; readonly recordId: RecordId }
  | { readonly what: 'readingWaits' }
  | { readonly what: 'linkingWaits' };

/** How far one transaction reaches; closed until somebody opens it. */
export interface Doors {
  /** From here on the registry finds what lies within reach and nothing else. */
  open(reach: Reach, by: UserId | null): Promise<void>;
  /** Runs `work` with everything in reach, then goes back to what was open before. */
  beyond<T>(work: () => Promise<T>): Promise<T>;
}

/** All that operations need of the world. */
export interface Ports {
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly secrets: Secrets;
  readonly sealing: Sealing;
  readonly shredLedger: ShredLedger;
  readonly files: Files;
  readonly names: NameSearch;
  /** What records tell beyond a name, kept in memory beside the database: a cache, never a truth. */
  readonly traits: TraitIndex;
  readonly pace: Pace;
  readonly passkeys: Passkeys;
  readonly puzzles: Puzzles;
  example(): Promise<readonly ExampleDelivery[]>;
  /**
   * Runs `work` in one transaction: committed when it is ok, rolled back when
   * refused or thrown. It begins with nothing about any person in reach.
   */
  transact<T>(
    work: (registry: Registry, doors: Doors) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>>;
  /** Told after the commit. */
  dispatch(effects: readonly Effect[]): void;
}
