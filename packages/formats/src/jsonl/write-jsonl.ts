/**
 * Writes rows as JSON lines in UTF-8, one object a row with a string for every
 * cell. Empty cells are written too, so that every key is on the first line.
 */
export function writeJsonl(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
): Uint8Array {
  let text = '';
  for (const row of rows) {
    text += `${JSON.stringify(Object.fromEntries(header.map((key, i) => [key, row[i] ?? ''])))}\n`;
  }
  return new TextEncoder().encode(text);
}
