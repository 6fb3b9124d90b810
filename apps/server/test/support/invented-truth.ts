import { EXAMPLE_SEED, inventExample, truePairs } from '@sila/fixtures';
import type { RecordView } from '@sila/wire';

type Placed = Pick<RecordView, 'listName' | 'row'>;

/** What the invented example knows and Sila doesn't: whether two records are of one person. */
export async function inventedTruth(): Promise<(left: Placed, right: Placed) => boolean> {
  const placeOf = ({ listName, row }: Placed) => `${listName}:${row}`;
  const pairs = truePairs(await inventExample(EXAMPLE_SEED)).map(([a, b]) =>
    [`${a.file}:${a.row}`, `${b.file}:${b.row}`].sort().join(' '),
  );
  const known = new Set(pairs);
  return (left, right) => known.has([placeOf(left), placeOf(right)].sort().join(' '));
}
