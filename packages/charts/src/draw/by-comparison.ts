import type { LevelFigure } from '../figures.ts';

/** Levels under the comparison they belong to, in the order they come. */
export function byComparison(
  levels: readonly LevelFigure[],
): { readonly first: LevelFigure; readonly levels: readonly LevelFigure[] }[] {
  const groups = new Map<string, LevelFigure[]>();
  for (const level of levels) {
    const key = `${level.field} ${level.part}`;
    groups.set(key, [...(groups.get(key) ?? []), level]);
  }
  return [...groups.values()].map((group) => ({ first: group[0]!, levels: group }));
}
