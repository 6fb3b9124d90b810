import { canonicalJoined } from './canonical-joined.ts';
import { MAX_NAME_UNITS } from './clean-unicode.ts';
import { dropNasab, dropTitles } from './drop-titles.ts';
import { mergeCompounds } from './merge-compounds.ts';
import { mayHaveSegments } from './name-segments.ts';
import { type Script, scriptOf } from './script.ts';
import { MAX_WORD_UNITS, splitWords } from './split-words.ts';
import { stripArticles } from './strip-article.ts';

/** What a name cannot tell: no letter at all, or longer than is read. */
export type NameIssueCode = 'name.noLetters' | 'name.tooLong';

export interface NormalisedName {
  /** The name as written, never changed. */
  readonly original: string;
  /** Folded words in the order written: titles, articles and "son of" gone, compounds one word. */
  readonly tokens: readonly string[];
  readonly script: Script;
  readonly issues: readonly NameIssueCode[];
}

const MAX_PASSES = 6;

/**
 * Brings a name as written to the words that comparison reads. Lossless
 * towards the original; normalising the tokens again gives the same tokens.
 * Rules: reference "names", section 4; lists in `particles.ts`.
 */
export function normaliseName(original: string): NormalisedName {
  const tokens = tokensOf(original);
  const issues: NameIssueCode[] = [];
  if (!tokens.some((token) => /\p{L}/u.test(token))) issues.push('name.noLetters');
  if (original.length > MAX_NAME_UNITS) issues.push('name.tooLong');
  return { original, tokens, script: scriptOf(tokens), issues };
}

/** Words that come together may read as a label or phrase that was not one as written. */
function tokensOf(original: string): string[] {
  let tokens = settle(splitWords(original));
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const text = tokens.join(' ');
    if (!mayHaveSegments(text)) break;
    const next = settle(splitWords(text));
    if (next.join(' ') === text) break;
    tokens = next;
  }
  return tokens;
}

/** Dropping one word can bring two others together, so the rules run until nothing changes. */
function settle(words: readonly string[]): string[] {
  let current = [...words];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = onePass(current);
    if (next.length === current.length && next.every((word, at) => word === current[at])) break;
    current = next;
  }
  return current;
}

function onePass(words: readonly string[]): string[] {
  const named = dropNasab(dropTitles(words));
  return stripArticles(mergeCompounds(named)).map((word) =>
    canonicalJoined(word).slice(0, MAX_WORD_UNITS),
  );
}
