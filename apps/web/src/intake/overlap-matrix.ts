export interface OverlapCell {
  readonly confirmed: number;
  readonly proposed: number;
}

export interface OverlapLine {
  readonly id: string;
  readonly name: string;
  readonly records: number;
  /** One cell for each list in order; null where the list meets itself. */
  readonly cells: readonly (OverlapCell | null)[];
}

interface Delivered {
  readonly lists: readonly { id: string; name: string; records: number }[];
  readonly cells: readonly { a: string; b: string; confirmed: number; proposed: number }[];
}

const NOTHING: OverlapCell = { confirmed: 0, proposed: 0 };

/** Spreads the delivered pairs over a full, symmetrical matrix in the order of the lists. */
export function overlapMatrix({ lists, cells }: Delivered): OverlapLine[] {
  const byPair = new Map<string, OverlapCell>();
  for (const { a, b, confirmed, proposed } of cells) {
    byPair.set(`${a} ${b}`, { confirmed, proposed });
    byPair.set(`${b} ${a}`, { confirmed, proposed });
  }
  return lists.map((row) => ({
    ...row,
    cells: lists.map((column) =>
      column.id === row.id ? null : (byPair.get(`${row.id} ${column.id}`) ?? NOTHING),
    ),
  }));
}

/** Pairs of lists that share anything, most shared first: the same matrix told as a list. */
export function overlapPairs(matrix: readonly OverlapLine[]) {
  return matrix
    .flatMap((row, i) =>
      row.cells.flatMap((cell, j) =>
        cell !== null && j > i && cell.confirmed + cell.proposed > 0
          ? [{ left: row, right: matrix[j]!, ...cell }]
          : [],
      ),
    )
    .sort((a, b) => b.confirmed + b.proposed - (a.confirmed + a.proposed));
}

/**
 * How dark a count is drawn, 0 to 4, relative to the largest of the matrix. Root scale: overlaps
 * span orders of magnitude, and a share of a hundredth is still worth seeing.
 */
export function shadeOf(count: number, largest: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0 || largest <= 0) return 0;
  return Math.min(4, Math.max(1, Math.ceil(4 * Math.sqrt(count / largest)))) as 1 | 2 | 3 | 4;
}
