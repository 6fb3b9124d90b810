import { emptyRoot, nodeHash } from './tree-hash.ts';

/**
 * All that a growing tree must remember: the roots of the full subtrees its
 * entries make, largest first, one for each bit of `size`. A tree of a million
 * entries is twenty hashes.
 */
export interface Frontier {
  /** Entries in the tree. */
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] };

/** The tree with one entry more; each full pair of subtrees becomes one. */
export function withLeaf({ size, hashes }: Frontier, leaf: Uint8Array): Frontier {
  const grown = [...hashes, leaf];
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const right = grown.pop() as Uint8Array;
    const left = grown.pop() as Uint8Array;
    grown.push(nodeHash(left, right));
  }
  return { size: size + 1, hashes: grown };
}

/** Root of the tree, the Merkle Tree Hash of RFC 9162 section 2.1.1. */
export function rootOf({ hashes }: Frontier): Uint8Array {
  return hashes.length === 0
    ? emptyRoot()
    : hashes.reduceRight((right, left) => nodeHash(left, right));
}
