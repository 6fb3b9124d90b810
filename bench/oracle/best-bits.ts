import type { LinkResult } from '@sila/linkage';

/**
 * The most a pair could weigh: as if all that both records state agreed as
 * exactly as a record agrees with itself. A true pair whose most is too little
 * is lost to whoever looks at these fields alone.
 */
export function bestBits({ weighed, rowOf }: LinkResult, left: number, right: number): number {
  const rows = [rowOf[left]!, rowOf[right]!] as const;
  const met = weighed.evidence(...rows);
  const { list } = met;
  const states = Uint8Array.from(met.levels, (level) => (level > 0 ? 1 : 0));
  const most = rows.map((row) => {
    const own = weighed.evidence(row, row);
    const stated = [...own.levels.keys()].filter((c) => states[c] === 1 && own.levels[c]! > 0);
    return weighed.weigher.total({
      levels: own.levels.map((level, c) => level * states[c]!),
      rarity: own.rarity,
      stated: Uint8Array.from(stated),
      count: stated.length,
      list,
    });
  });
  return Math.max(...most);
}
