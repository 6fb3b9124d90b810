import { ROWS_A_BUCKET } from '../block/meet-task.ts';
import { type MetBucket, MetRows } from './met-rows.ts';
import type { LinkModel } from './model.ts';
import { PairWriter, type WeighedRows } from './pair-writer.ts';
import { type Comparable, type Identifies, WeighedTable } from './weighed-table.ts';

/** Pairs below one chance in a thousand are not kept. */
const KEPT_BITS = -10;

export interface WeighTask {
  readonly comparable: Comparable;
  readonly model: LinkModel;
}

/** Weighs the pairs of a bucket of rows. */
export function weighTask(
  { comparable, model }: WeighTask,
  identifies: Identifies,
): (bucket: MetBucket) => WeighedRows {
  const rows = comparable.lists.length;
  const met = new MetRows(rows);
  const weighed = new WeighedTable(comparable, model, identifies);
  return (bucket) => {
    const into = new PairWriter();
    let compared = 0;
    met.open(bucket);
    const to = Math.min(rows, bucket.from + ROWS_A_BUCKET);
    for (let row = bucket.from; row < to; row++) {
      const found = met.above(row);
      if (found === 0) continue;
      compared += found;
      weighed.setLeft(row);
      weighed.warm(met.found, found);
      for (let i = 0; i < found; i++) {
        const bits = weighed.bitsOf(met.found[i]!, KEPT_BITS);
        if (bits >= KEPT_BITS) into.push(row, met.found[i]!, bits);
      }
    }
    return into.close(compared);
  };
}
