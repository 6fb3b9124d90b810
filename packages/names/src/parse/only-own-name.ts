import { splitTitles } from '../normalise/drop-titles.ts';
import type { NormalisedName } from '../normalise/normalise-name.ts';
import { plainWordsOf } from '../normalise/plain-words.ts';
import { articledOf } from './articled.ts';
import { splitKunya } from './kunya.ts';

/**
 * Whether a name plainly says nothing beside the person's own name: no kunya
 * apart from it, no alias, no mother. False where only reading it whole
 * (parseName) can tell.
 */
export function isOnlyOwnName({ original, tokens }: NormalisedName): boolean {
  const words = plainWordsOf(original);
  if (words === null) return false;
  const { named } = splitTitles(words);
  return splitKunya(tokens, named, articledOf(named)).kunya === null;
}
