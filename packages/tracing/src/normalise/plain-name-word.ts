import { plainNameWord as plainWord } from '@sila/names';
import { isInUnknownWords } from '../vocabulary/unknown-words.ts';

/**
 * The word that a word in a cell of names states, where it plainly stands for
 * itself; null where only reading the cell can tell. A cell made of such words
 * (at most PLAIN_NAME) reads as these words, whatever part of a name its
 * column holds, and states nothing else.
 */
export function plainNameWord(written: string): string | null {
  return isInUnknownWords(written) ? null : plainWord(written);
}
