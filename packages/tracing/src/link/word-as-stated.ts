import { normaliseName } from '@sila/names';

/** Most words that one folded token was written as ("عبد ال رحمن"). */
const MOST_WORDS = 3;

/**
 * The words of a stated name that a folded token was read from, as they stand
 * there; the token itself where they can't be found.
 */
export function wordAsStated(token: string, stated: string): string {
  const words = stated.split(/\s+/u).filter((word) => word !== '');
  for (let width = 1; width <= MOST_WORDS; width++) {
    for (let from = 0; from + width <= words.length; from++) {
      const some = words.slice(from, from + width).join(' ');
      const read = normaliseName(some).tokens;
      if (read.length === 1 && read[0] === token) return some;
    }
  }
  return token;
}
