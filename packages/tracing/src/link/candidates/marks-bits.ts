import { BESIDE } from '../../vocabulary/body-words.ts';
import type { Mark } from './read-marks.ts';

/** What of a mark's rarity is left where part of it differs or is not told. */
const MARK_SHARES = {
  all: 1,
  noSide: 0.8,
  otherSide: 0.5,
  beside: 0.5,
  partOnly: 0.3,
  kindOnly: 0.25,
};

/** How much two bodies' marks have in common, in bits of rarity; each mark is taken once. */
export function marksBits(
  left: readonly Mark[],
  right: readonly Mark[],
  rarity: (key: string) => number,
): number {
  const free = new Set(right);
  const bits: number[] = [];
  for (const mark of left) {
    let best = 0;
    let taken: Mark | null = null;
    for (const other of free) {
      const alike = markBits(mark, other, rarity);
      if (alike <= best) continue;
      best = alike;
      taken = other;
    }
    if (taken === null) continue;
    free.delete(taken);
    bits.push(best);
  }
  return bits.reduce((sum, one) => sum + one, 0);
}

/** A mark's key for how common it is. */
export function markKey({ kind, part }: Mark): string {
  return `${kind} ${part}`;
}

function markBits(a: Mark, b: Mark, rarity: (key: string) => number): number {
  const bits = rarity(markKey(a)) + (a.side === null ? 0 : 1);
  const sameKind = a.kind !== null && a.kind === b.kind;
  if (a.part !== null && a.part === b.part) {
    if (!sameKind) return bits * MARK_SHARES.partOnly;
    if (a.side === b.side) return bits * MARK_SHARES.all;
    return bits * (a.side === null || b.side === null ? MARK_SHARES.noSide : MARK_SHARES.otherSide);
  }
  if (!sameKind) return 0;
  if (a.part === null || b.part === null) return bits * MARK_SHARES.kindOnly;
  const beside = BESIDE[a.part]?.includes(b.part) || BESIDE[b.part]?.includes(a.part);
  return beside === true ? bits * MARK_SHARES.beside : 0;
}
