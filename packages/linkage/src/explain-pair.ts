import type { Evidence } from './compare/comparator.ts';
import type { LinkResult } from './link-table.ts';
import type { LinkModel } from './weigh/model.ts';
import type { Weigher } from './weigh/weigher.ts';

export interface ExplainedPart {
  readonly field: string;
  readonly part: string | null;
  /** Level's name as the model has it; null where a side is missing. */
  readonly level: string | null;
  readonly bits: number;
}

/** A pair's balance: prior, parts and how alike others would be anyway add up to the total. */
export interface ExplainedPair {
  /** Log2 odds before anything is compared: of any two, and of two that stand in one list or in two. */
  readonly priorBits: number;
  readonly parts: readonly ExplainedPart[];
  /** How alike relatives and namesakes would be anyway; never positive. */
  readonly othersBits: number;
  /** Who of the two those others would be. */
  readonly others: 'relatives' | 'namesakes';
  readonly totalBits: number;
}

/** Weighs any two records of a linked table again and tells every part; the same either way round. */
export function explainPair(
  { model, weighed, rowOf }: LinkResult,
  [left, right]: readonly [number, number],
): ExplainedPair {
  const { weigher } = weighed;
  return explainEvidence(weighed.evidence(rowOf[left]!, rowOf[right]!), { model, weigher });
}

/** Tells every part of what comparing two records gave. */
export function explainEvidence(
  evidence: Evidence,
  { model, weigher }: { readonly model: LinkModel; readonly weigher: Weigher },
): ExplainedPair {
  const parts = model.comparisons
    .slice(0, evidence.levels.length)
    .map(({ field, part, levels }, c) => ({
      field,
      part,
      level: levels[evidence.levels[c]! - 1]?.name ?? null,
      bits: weigher.part(evidence, c),
    }));
  const likeness = weigher.likeness(evidence);
  return {
    priorBits: weigher.prior(evidence.list),
    parts,
    othersBits: weigher.othersBits(likeness),
    others: weigher.ratherNamesakes(likeness) ? 'namesakes' : 'relatives',
    totalBits: weigher.total(evidence),
  };
}
