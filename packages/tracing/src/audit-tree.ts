import type { UserId } from '@sila/domain';

/** A growing hash tree: its size and the roots of its full subtrees, largest first. */
export interface TreeFrontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** An entry of the audit as it is hashed and exported: ids and the act, nothing a person could be known by. */
export interface SealableEntry {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: UserId | null;
  readonly act: string;
  readonly subjects: readonly string[];
}

/** A state of the tree that the keeper signed. Hashes, key and signature in base64. */
export interface AuditCheckpoint {
  readonly size: number;
  readonly previous: number;
  readonly root: string;
  readonly at: string;
  readonly key: string;
  readonly signature: string;
}

/** Hashes and signs: handed in, because the nouns of tracing know no cipher. */
export interface AuditSeal {
  grow(
    frontier: TreeFrontier,
    entries: readonly SealableEntry[],
  ): { readonly frontier: TreeFrontier; readonly leaves: readonly Uint8Array[] };
  sign(frontier: TreeFrontier, when: { previous: number; at: string }): AuditCheckpoint;
}

/** The audit's entries in the one order in which they were hashed. */
export interface AuditTree {
  /** The tree as it stands; nobody else grows it until this transaction ends. */
  lock(): Promise<TreeFrontier>;
  /** Committed entries that have no place in the tree yet, oldest first. */
  waiting(limit: number): Promise<(SealableEntry & { seq: string })[]>;
  /** Gives the entries their places, from the tree's old size on. */
  extend(
    entries: readonly { readonly seq: string; readonly leaf: Uint8Array }[],
    grown: TreeFrontier,
  ): Promise<void>;
  lastCheckpoint(): Promise<AuditCheckpoint | null>;
  addCheckpoint(checkpoint: AuditCheckpoint): Promise<void>;
  /** Entries at places `from` up to but without `below`, at most `limit`. */
  entries(page: { from: number; below: number; limit: number }): Promise<SealableEntry[]>;
  /** Checkpoints whose size is above `from` and at most `to`, smallest first. */
  checkpoints(range: { from: number; to: number }): Promise<AuditCheckpoint[]>;
  /** Hashes of the first `size` entries. */
  leaves(size: number): Promise<Uint8Array[]>;
}
