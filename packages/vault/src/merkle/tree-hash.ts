import { createHash } from 'node:crypto';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/**
 * SHA-256 of one entry, 32 bytes, RFC 9162 section 2.1.1. The leading byte keeps an entry
 * from ever being taken for a node.
 */
export function leafHash(entry: Uint8Array | string): Uint8Array {
  return createHash('sha256').update(LEAF).update(entry).digest();
}

/** Hash of two subtrees side by side, RFC 9162 section 2.1.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** Hash of a tree without entries, RFC 9162 section 2.1.1. */
export function emptyRoot(): Uint8Array {
  return createHash('sha256').digest();
}
