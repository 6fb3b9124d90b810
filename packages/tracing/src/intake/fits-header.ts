import type { ColumnMap } from '../column-map.ts';
import { foldText } from '../vocabulary/fold-text.ts';

/**
 * True when a saved mapping was made for a file with this header: the same
 * columns in the same places, spelling variants aside. A file without header
 * fits none: columns of the same number prove nothing.
 */
export function fitsHeader(
  mapping: readonly ColumnMap[],
  header: readonly (string | null)[],
): boolean {
  if (mapping.length !== header.length || header.every((name) => name === null)) return false;
  return mapping.every(({ column, header: saved }) => {
    const delivered = header[column - 1] ?? null;
    if (saved === null || delivered === null) return saved === delivered;
    return foldText(saved) === foldText(delivered);
  });
}
