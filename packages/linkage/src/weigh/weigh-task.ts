import { CandidateFinder, type CandidateIndex } from '../block/candidates.ts';
import type { LinkModel } from './model.ts';
import { PairWriter, type WeighedRows } from './pair-writer.ts';
import { type Comparable, type Identifies, WeighedTable } from './weighed-table.ts';

/** Pairs below one chance in a thousand are not kept. */
const KEPT_BITS = -10;

export interface WeighTask {
  readonly index: CandidateIndex;
  readonly comparable: Comparable;
  readonly model: LinkModel;
}

/** Weighs the candidates of the rows from one up to another with all rows above them. */
export function weighTask(
  { index, comparable, model }: WeighTask,
  identifies: Identifies,
): (rows: { readonly from: number; readonly to: number }) => WeighedRows {
  const finder = new CandidateFinder(index);
  const weighed = new WeighedTable(comparable, model, identifies);
  return ({ from, to }) => {
    const into = new PairWriter();
    let compared = 0;
    for (let row = from; row < to; row++) {
      const found = finder.above(row);
      if (found === 0) continue;
      compared += found;
      weighed.setLeft(row);
      weighed.warm(finder.found, found);
      for (let i = 0; i < found; i++) {
        const bits = weighed.bitsOf(finder.found[i]!, KEPT_BITS);
        if (bits >= KEPT_BITS) into.push(row, finder.found[i]!, bits);
      }
    }
    return into.close(compared);
  };
}
