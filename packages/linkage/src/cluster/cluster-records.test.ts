import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterRecords } from './cluster-records.ts';
import type { ClusterRules, WeighedPairs } from './cluster-rules.ts';

const SIZE = 9;
const pair = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .filter(([l, r]) => l !== r)
  .map(([l, r]): [number, number] => [Math.min(l, r), Math.max(l, r)]);
const weighed = fc.uniqueArray(
  fc.tuple(pair, fc.integer({ min: -12, max: 12 })).map(([[l, r], bits]) => ({ l, r, bits })),
  { selector: ({ l, r }) => l * SIZE + r, maxLength: 20 },
);

interface Pair {
  readonly l: number;
  readonly r: number;
  readonly bits: number;
}

function columns(given: readonly Pair[]): WeighedPairs {
  const pairs = [...given].sort((a, b) => a.l - b.l || a.r - b.r);
  return {
    lefts: Uint32Array.from(pairs, ({ l }) => l),
    rights: Uint32Array.from(pairs, ({ r }) => r),
    bits: Float32Array.from(pairs, ({ bits }) => bits),
  };
}

function rules(over: Partial<ClusterRules> = {}): ClusterRules {
  return {
    leastBits: 0,
    mustLink: [],
    cannotLink: [],
    exclusive: new Int32Array(SIZE).fill(-1),
    weigh: () => -6,
    ...over,
  };
}

test('records decided to differ, or of one list without repeats, are never in one cluster', () => {
  const lists = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: SIZE, maxLength: SIZE });
  fc.assert(
    fc.property(weighed, fc.array(pair, { maxLength: 4 }), lists, (pairs, cannotLink, inLists) => {
      const exclusive = Int32Array.from(inLists);
      const { clusters } = clusterRecords(SIZE, columns(pairs), rules({ cannotLink, exclusive }));
      for (const [l, r] of cannotLink) expect(clusters[l]).not.toBe(clusters[r]);
      for (let l = 0; l < SIZE; l++) {
        for (let r = l + 1; r < SIZE; r++) {
          if (clusters[l] === clusters[r] && exclusive[l]! >= 0) {
            expect(exclusive[r]).not.toBe(exclusive[l]);
          }
        }
      }
    }),
  );
});

test('records decided to be the same are in one cluster, whatever they weigh', () => {
  fc.assert(
    fc.property(weighed, fc.array(pair, { maxLength: 4 }), (pairs, mustLink) => {
      const { clusters } = clusterRecords(SIZE, columns(pairs), rules({ mustLink }));
      for (const [l, r] of mustLink) expect(clusters[l]).toBe(clusters[r]);
    }),
  );
});

test('every join of two groups was worth it: a cluster cut in its last two has a positive mean between', () => {
  fc.assert(
    fc.property(weighed, (pairs) => {
      const { clusters } = clusterRecords(SIZE, columns(pairs), rules());
      const bits = new Map(pairs.map(({ l, r, bits: b }) => [l * SIZE + r, b]));
      for (let l = 0; l < SIZE; l++) {
        const others = [...clusters.keys()].filter((r) => r !== l && clusters[r] === clusters[l]);
        if (others.length === 1) {
          const [low, high] = [Math.min(l, others[0]!), Math.max(l, others[0]!)];
          expect(bits.get(low * SIZE + high) ?? -6).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});

test('a chance pair does not chain two people together', () => {
  const strong = [
    { l: 0, r: 1, bits: 10 },
    { l: 2, r: 3, bits: 10 },
    { l: 1, r: 2, bits: 2 },
  ];
  const { clusters } = clusterRecords(4, columns(strong), {
    ...rules(),
    exclusive: new Int32Array(4).fill(-1),
  });
  expect([...clusters]).toEqual([0, 0, 2, 2]);
});

/** The same in so many words: groups as lists, weights as a table. */
function slowClusters(pairs: readonly Pair[], { exclusive, cannotLink }: ClusterRules): number[] {
  const weights = new Map(pairs.map(({ l, r, bits }) => [`${l} ${r}`, bits]));
  const weight = (a: number, b: number) => weights.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? -6;
  let groups = Array.from({ length: SIZE }, (_, record) => [record]);
  const refused = new Map<string, number>();
  const strongest = [...pairs].sort((a, b) => b.bits - a.bits || a.l - b.l || a.r - b.r);
  for (const { l, r, bits } of strongest.filter((pair) => pair.bits >= 0)) {
    const [one, other] = [l, r].map((record) => groups.find((group) => group.includes(record))!);
    if (one === other) continue;
    const size = one!.length * other!.length;
    const key = [one!, other!]
      .map((group) => Math.min(...group))
      .sort()
      .join(' ');
    if (size < 2 * (refused.get(key) ?? 0)) continue;
    const between = one!.flatMap((a) => other!.map((b): [number, number] => [a, b]));
    const barred = between.some(
      ([a, b]) =>
        (exclusive[a]! >= 0 && exclusive[a] === exclusive[b]) ||
        cannotLink.some(([c, d]) => (a === c && b === d) || (a === d && b === c)),
    );
    const mean = between.reduce((sum, [a, b]) => sum + weight(a, b), 0) / size;
    if (!barred && mean >= 0) {
      groups = [
        ...groups.filter((group) => group !== one && group !== other),
        [...one!, ...other!],
      ];
    } else if (size > 1 || bits > 0) refused.set(key, size);
  }
  return Array.from({ length: SIZE }, (_, record) =>
    Math.min(...groups.find((group) => group.includes(record))!),
  );
}

test('clusters are those of lists and tables, however they are kept', () => {
  const lists = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: SIZE, maxLength: SIZE });
  fc.assert(
    fc.property(weighed, fc.array(pair, { maxLength: 3 }), lists, (pairs, cannotLink, inLists) => {
      const given = rules({ cannotLink, exclusive: Int32Array.from(inLists) });
      const { clusters } = clusterRecords(SIZE, columns(pairs), given);
      expect([...clusters]).toEqual(slowClusters(pairs, given));
    }),
    { numRuns: 400 },
  );
});

test('records that contradict each other are never in one cluster, and every refusal is told', () => {
  fc.assert(
    fc.property(weighed, fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs, against) => {
      const apart = new Set(against.map(([l, r]) => l * SIZE + r));
      const contradicts = (l: number, r: number) =>
        apart.has(Math.min(l, r) * SIZE + Math.max(l, r));
      const free = clusterRecords(SIZE, columns(pairs), rules());
      const held = clusterRecords(SIZE, columns(pairs), rules({ contradicts }));
      for (const [l, r] of against) expect(held.clusters[l]).not.toBe(held.clusters[r]);
      for (const { left, right, between } of held.conflicts) {
        expect(left).toBeLessThan(right);
        expect(contradicts(...between)).toBe(true);
        expect(held.clusters[left]).not.toBe(held.clusters[right]);
      }
      if (held.conflicts.length === 0) expect(held.clusters).toEqual(free.clusters);
    }),
  );
});
