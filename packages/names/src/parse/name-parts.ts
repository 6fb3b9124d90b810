/** Folded words by what they stand for; null where the name has none. Several words of one part are parted by a space. */
export interface NameParts {
  readonly given: string | null;
  readonly father: string | null;
  readonly grandfather: string | null;
  readonly family: string | null;
}

/** One way to read a name into parts, and how likely it is among all ways, 0 to 1. */
export interface PartsReading extends NameParts {
  readonly weight: number;
}

export const NO_PARTS: NameParts = { given: null, father: null, grandfather: null, family: null };

/** Readings likeliest first, equal ones once, their weights summing to 1. */
export function weighed(readings: readonly PartsReading[]): PartsReading[] {
  const merged = new Map<string, PartsReading>();
  for (const reading of readings) {
    if (reading.weight <= 0) continue;
    const key = JSON.stringify([
      reading.given,
      reading.father,
      reading.grandfather,
      reading.family,
    ]);
    const weight = reading.weight + (merged.get(key)?.weight ?? 0);
    merged.set(key, { ...reading, weight });
  }
  const total = [...merged.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...merged.values()]
    .map((reading) => ({ ...reading, weight: reading.weight / total }))
    .sort((a, b) => b.weight - a.weight);
}
