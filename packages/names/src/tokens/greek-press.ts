/** Greek has no letters for b, d, g and j: a word that begins with their pairs passed through Greek hands. */
const BEGINS_GREEK = /^(?:mp|nt|gk|tz)(?=[a-z]{2})/u;
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/mp/gu, 'b'],
  [/nt/gu, 'd'],
  [/gk/gu, 'g'],
  [/tz/gu, 'j'],
  [/ch/gu, 'h'],
];

/**
 * What a folded Latin word that begins as Greek papers write b, d, g or j may
 * stand for: its pairs as single letters, and where it has an s, which also
 * writes sh there, with that too (Mpasar: basar, bashar). None for other words.
 * The rules are of the press and of passports (ELOT 743), not learned: no pair
 * file holds such spellings.
 */
export function greekReadings(token: string): readonly string[] {
  if (!BEGINS_GREEK.test(token)) return [];
  const plain = PAIRS.reduce((text, [pair, letter]) => text.replace(pair, letter), token);
  return plain.includes('s') ? [plain, plain.replace(/s+/gu, 'sh')] : [plain];
}
