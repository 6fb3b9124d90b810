import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consistencyProof, isConsistent } from './consistency.ts';
import { EMPTY_FRONTIER, rootOf, withLeaf } from './frontier.ts';
import { leafHash, nodeHash } from './tree-hash.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const rootOfLeaves = (leaves: readonly Uint8Array[]) =>
  rootOf(leaves.reduce(withLeaf, EMPTY_FRONTIER));

/** The entries and roots that implementations of Certificate Transparency are checked with. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('roots are those of the published test entries', () => {
  const leaves = ENTRIES.map((entry) => leafHash(Buffer.from(entry, 'hex')));
  const found = ROOTS.map((_, size) => hex(rootOfLeaves(leaves.slice(0, size))));
  expect(found).toEqual(ROOTS);
});

/** The definition of RFC 9162 section 2.1.1, word for word. */
function plainRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length < 2) return leaves[0] ?? rootOf(EMPTY_FRONTIER);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(plainRoot(leaves.slice(0, split)), plainRoot(leaves.slice(split)));
}

const entries = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 });

test('the root of a tree that grew is the root by its definition', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const leaves = given.map((entry) => leafHash(entry));
      expect(hex(rootOfLeaves(leaves))).toBe(hex(plainRoot(leaves)));
    }),
  );
});

test('a proof holds for every earlier tree, and for no tree with another root', () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.nat(), (given, pick, spoil) => {
      const leaves = given.map((entry) => leafHash(entry));
      const size = 1 + (pick % leaves.length);
      const proof = consistencyProof(leaves, size);
      const earlier = { size, root: rootOfLeaves(leaves.slice(0, size)) };
      const later = { size: leaves.length, root: rootOfLeaves(leaves) };
      expect(isConsistent(earlier, later, proof)).toBe(true);
      const other = earlier.root.map((byte, at) => (at === spoil % 32 ? byte ^ 1 : byte));
      expect(isConsistent({ size, root: other }, later, proof)).toBe(false);
    }),
  );
});
