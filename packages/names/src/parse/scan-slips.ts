/** Latin letters that scanners and readers of scans take for one another. */
const SLIPS: readonly (readonly [read: string, meant: string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['i', 'l'],
  ['l', 'i'],
  ['ii', 'u'],
  ['c', 'e'],
  ['e', 'c'],
];
const LONGEST = 20;

/** Words that a folded Latin word may be, with one slip of a scanner undone. Arabic dots are weighed by the comparison itself. */
export function scanReadings(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word) || word.length > LONGEST) return [];
  const found: string[] = [];
  for (const [read, meant] of SLIPS) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      found.push(word.slice(0, at) + meant + word.slice(at + read.length));
    }
  }
  return found;
}
