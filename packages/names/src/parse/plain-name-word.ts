import { plainWords } from '../normalise/plain-words.ts';
import { quietTokens } from '../normalise/quiet-words.ts';
import { shapeOf } from '../tokens/token-shape.ts';

/** So many plain words, parted by single spaces and of so many UTF-16 units in all, are a plain name. */
export const PLAIN_NAME = { words: 11, units: 300 } as const;

/**
 * The word that comparison reads of a word that plainly stands for itself
 * wherever it stands in a name; null for any other word. A name made of such
 * words, parted by single spaces, is these words and says nothing else:
 * normaliseName and parseName find no more in it. For lists of many names,
 * nearly all of which are so, and whose words are few.
 */
export function plainNameWord(written: string): string | null {
  const words = plainWords(written);
  const token = words?.length === 1 ? (quietTokens(words)?.[0] ?? null) : null;
  return token !== null && shapeOf(token).kind === 'kunya' ? null : token;
}
