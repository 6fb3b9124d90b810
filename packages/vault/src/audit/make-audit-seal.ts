import type { KeyObject } from 'node:crypto';
import { type Frontier, rootOf, withLeaf } from '../merkle/frontier.ts';
import { leafHash } from '../merkle/tree-hash.ts';
import { type SignedCheckpoint, signCheckpoint } from './checkpoint.ts';
import { type AuditEntry, entryText } from './entry-text.ts';

/** Grows the audit's tree and signs its states with one key. */
export interface KeyedSeal {
  /** The tree with the entries added, and the hash of each. */
  grow(
    frontier: Frontier,
    entries: readonly AuditEntry[],
  ): { readonly frontier: Frontier; readonly leaves: readonly Uint8Array[] };
  sign(frontier: Frontier, when: { previous: number; at: string }): SignedCheckpoint;
}

export function makeAuditSeal(privateKey: KeyObject): KeyedSeal {
  return {
    grow(frontier, entries) {
      const leaves = entries.map((entry) => leafHash(entryText(entry)));
      return { frontier: leaves.reduce(withLeaf, frontier), leaves };
    },
    sign(frontier, when) {
      const root = Buffer.from(rootOf(frontier)).toString('base64');
      return signCheckpoint({ size: frontier.size, root, ...when }, privateKey);
    },
  };
}
