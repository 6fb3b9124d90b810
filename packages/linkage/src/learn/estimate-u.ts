import type { PairComparer } from '../compare/pair-comparer.ts';
import { repeatableRandom } from '../hash.ts';
import type { ComparisonModel, LinkModel } from '../weigh/model.ts';

const LEFTS = 2000;
const RIGHTS_A_LEFT = 100;

/** Added to every level before counting, so that none is impossible. */
const PSEUDO_COUNT = 0.5;

/**
 * u by sampling: two records taken at random are hardly ever of one person, so
 * how often they stand at a level is how often strangers do. Levels weighed by
 * rarity keep null.
 */
export function estimateU(model: LinkModel, comparer: PairComparer, records: number): LinkModel {
  if (records < 2) return model;
  const counts = model.comparisons.map((c) => new Float64Array(c.levels.length + 1));
  const random = repeatableRandom(20_241_208);
  const lefts = Math.min(LEFTS, records);
  const rights = Math.min(RIGHTS_A_LEFT, records);
  for (let i = 0; i < lefts; i++) {
    const left = lefts === records ? i : random() % records;
    comparer.setLeft(left);
    for (let j = 0; j < rights; j++) {
      const right = random() % records;
      if (right === left) continue;
      const { levels } = comparer.compare(right);
      for (let c = 0; c < counts.length; c++) counts[c]![levels[c]!]!++;
    }
  }
  return {
    ...model,
    comparisons: model.comparisons.map((comparison, c) => withU(comparison, counts[c]!)),
  };
}

function withU(comparison: ComparisonModel, counts: Float64Array): ComparisonModel {
  let stated = 0;
  for (let l = 1; l < counts.length; l++) stated += counts[l]! + PSEUDO_COUNT;
  return {
    ...comparison,
    levels: comparison.levels.map((level, l) =>
      level.u === null ? level : { ...level, u: (counts[l + 1]! + PSEUDO_COUNT) / stated },
    ),
  };
}
