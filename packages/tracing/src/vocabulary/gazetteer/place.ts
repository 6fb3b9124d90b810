/** One place of the gazetteer. */
export interface GazetteerPlace {
  /** Stable id, last part of the path: ISO 3166 for countries and governorates, `homs/talbiseh` below. */
  readonly id: string;
  /** Spellings in Arabic and Latin letters; the first is the one to show. */
  readonly names: readonly string[];
  /** Places within it. */
  readonly within?: readonly GazetteerPlace[];
}

/**
 * Builds the places of a governorate from lines "slug: name | name | …".
 * Two leading spaces put a place within the district above it.
 */
export function placesFrom(governorate: string, lines: string): GazetteerPlace[] {
  const districts: { id: string; names: string[]; within: GazetteerPlace[] }[] = [];
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const id = `${governorate}/${line.slice(0, colon).trim()}`;
    const names = line
      .slice(colon + 1)
      .split('|')
      .map((name) => name.trim());
    if (line.startsWith('  ')) districts.at(-1)?.within.push({ id, names });
    else districts.push({ id, names, within: [] });
  }
  return districts;
}
