import { EMPTY_FRONTIER, rootOf, withLeaf } from './frontier.ts';
import { nodeHash } from './tree-hash.ts';

/**
 * Proof that a tree's first `size` entries are still what they were, RFC 9162
 * section 2.1.4.1: a few hashes, no entry. For a witness who may keep
 * checkpoints but must see nothing of the audit.
 *
 * @param leaves leaf hashes of the present tree
 * @param size entries of the earlier tree, 1 to the number of leaves
 */
export function consistencyProof(leaves: readonly Uint8Array[], size: number): Uint8Array[] {
  if (!Number.isInteger(size) || size < 1 || size > leaves.length)
    throw new RangeError(`no earlier tree of ${size} entries in one of ${leaves.length}`);
  return subproof(leaves, size, true);
}

function subproof(leaves: readonly Uint8Array[], size: number, isWhole: boolean): Uint8Array[] {
  if (size === leaves.length) return isWhole ? [] : [rootOfLeaves(leaves)];
  const split = largestPowerBelow(leaves.length);
  if (size <= split) {
    const right = rootOfLeaves(leaves.slice(split));
    return [...subproof(leaves.slice(0, split), size, isWhole), right];
  }
  const left = rootOfLeaves(leaves.slice(0, split));
  return [...subproof(leaves.slice(split), size - split, false), left];
}

function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function rootOfLeaves(leaves: readonly Uint8Array[]): Uint8Array {
  return rootOf(leaves.reduce(withLeaf, EMPTY_FRONTIER));
}

/** A tree as a checkpoint states it. */
export interface TreeState {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether `proof` shows that `later` begins with all of `earlier`, RFC 9162 section 2.1.4.2. */
export function isConsistent(
  earlier: TreeState,
  later: TreeState,
  proof: readonly Uint8Array[],
): boolean {
  if (earlier.size < 1 || earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && same(earlier.root, later.root);
  const path = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : [...proof];
  let [fn, sn] = [earlier.size - 1, later.size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  const first = path.shift();
  if (first === undefined) return false;
  let [oldRoot, newRoot] = [first, first];
  for (const hash of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      oldRoot = nodeHash(hash, oldRoot);
      newRoot = nodeHash(hash, newRoot);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      newRoot = nodeHash(newRoot, hash);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(oldRoot, earlier.root) && same(newRoot, later.root);
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}

function half(count: number): number {
  return Math.floor(count / 2);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
